import type { BaselineDetails, DraftedNotice, OpenPaperDetails } from '../../app';
import { changesTexts as texts } from '../changes/changesTexts';
import type { NoticeRequest } from '../changes/forms';
import type { Pane } from '../core/pane';
import { checkNow } from './check';
import { storeModel } from './model';
import { takeBack, undoably } from './undo';
import { answer, work } from './work';

/** Keeps the version in hand; answers whether that was done. */
export async function recordBaseline(pane: Pane, details: BaselineDetails): Promise<boolean> {
  let done = false;
  await work(pane, 'version', async (course) => {
    await storeModel(pane);
    const { recordBaseline: record } = await pane.world.app();
    const { result, undo } = await undoably(pane, course, (on) => record(details, on));
    done = true;
    await checkNow(pane, (problems) => problems);
    const words = texts.versions.did(result.version);
    answer(pane, words, { undo: () => takeBack(pane, words, undo) });
  });
  return done;
}

/** Forgets a version that was kept. */
export function removeBaseline(pane: Pane, version: string): Promise<void> {
  return work(pane, 'version', async (course) => {
    const { removeBaseline: remove } = await pane.world.app();
    const { undo } = await undoably(pane, course, (on) => remove(version, on));
    await checkNow(pane, (problems) => problems);
    const words = texts.versions.removed(version);
    answer(pane, words, { undo: () => takeBack(pane, words, undo) });
  });
}

/** Drafts the paper to the Panel, and opens it as a new document; answers whether that was done. */
export async function draftPaper(pane: Pane, details: OpenPaperDetails): Promise<boolean> {
  let done = false;
  await work(pane, 'draft', async () => {
    await storeModel(pane);
    await (await pane.world.app()).paperOfOpenRid(details);
    done = true;
    answer(pane, texts.paper.did);
  });
  return done;
}

/** Drafts a notice; null where that failed. */
export async function draftNotice(pane: Pane, request: NoticeRequest): Promise<DraftedNotice | null> {
  let drafted: DraftedNotice | null = null;
  await work(pane, 'draft', async () => {
    await storeModel(pane);
    const { kind, ...details } = request;
    drafted = await (await pane.world.app()).noticeOfOpenRid(kind, details, pane.world.today());
    answer(pane, texts.notice.did);
  });
  return drafted;
}

/** Opens what was drafted as a new document. */
export function openDraft(pane: Pane, { file }: DraftedNotice): Promise<void> {
  return work(pane, 'draft', async () => {
    await (await pane.world.app()).openDraft(file);
    answer(pane, texts.notice.opened);
  });
}
