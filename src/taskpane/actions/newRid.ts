import type { Course, TeamTemplate } from '../../app';
import type { Rid } from '../../model/rid';
import type { ReferenceAdditions } from '../../model/settings';
import type { Pane } from '../core/pane';
import type { App } from '../core/world';
import { newRidTexts as texts } from '../newRid/newRidTexts';
import { actionTexts } from './actionTexts';
import { checkNow, thenCheckIfItFails } from './check';
import { storeModel } from './model';
import { takeBack, undoably } from './undo';
import { answer, work } from './work';

export interface NewRidOptions {
  /** Undefined for that of the deployment, null for RID Author’s own form. */
  readonly template?: TeamTemplate | null | undefined;
  /** Reference data that the last RID kept. */
  readonly kept?: ReferenceAdditions;
  /** Modifications that are in the scope of the last RID, too. */
  readonly moved?: readonly string[];
}

/** Writes a whole RID into a blank document, or opens it as another in a template’s form; answers whether that was done. */
export async function newRid(pane: Pane, model: Rid, { moved = [], ...options }: NewRidOptions = {}): Promise<boolean> {
  let written = false;
  await work(pane, 'newRid', async (course) => {
    const app = await pane.world.app();
    if (isInTemplate(app, options)) {
      const told = await app.openNewRid(model, given(options));
      written = true;
      answer(pane, texts.opened(told, moved));
      return;
    }
    await thenCheckIfItFails(pane, app.writeNewRid(model, { ...course, ...(options.kept && { kept: options.kept }) }));
    written = true;
    await checkNow(pane, actionTexts.newRid);
    const showRelease = (): void => {
      pane.store.set({ view: 'release' });
    };
    answer(pane, texts.written(moved), { next: { name: actionTexts.showRelease, run: showRelease } });
  });
  return written;
}

function isInTemplate({ deployedDefaults }: App, { template }: NewRidOptions): boolean {
  return template === undefined ? (deployedDefaults()?.template ?? null) !== null : template !== null;
}

/** What is not said is not given. */
function given({ template, kept }: NewRidOptions): Parameters<App['openNewRid']>[1] {
  return { ...(template !== undefined && { template }), ...(kept && { kept }) };
}

/**
 * Opens the RID of the next release as a new document, and takes what went on out of this one’s scope where that is asked
 * for; answers whether that was done.
 */
export async function nextRid(
  pane: Pane,
  model: Rid,
  { moved = [], ...options }: NewRidOptions,
  isInStep: boolean,
): Promise<boolean> {
  let opened = false;
  await work(pane, 'newRid', async (course) => {
    await storeModel(pane);
    const app = await pane.world.app();
    const told = await app.openNewRid(model, given(options));
    opened = true;
    const both = isInStep ? [] : moved;
    answer(pane, texts.opened(told, both));
    if (!isInStep || moved.length === 0) return;
    const { words, undo } = await tookOut(pane, moved, course);
    await checkNow(pane, (problems) => problems);
    answer(pane, `${texts.opened(told, [])} ${words}`, { undo });
  });
  return opened;
}

/** Takes what went on to another RID out of the scope of this one; answers whether that was done. */
export async function bringInStep(pane: Pane, moved: readonly string[]): Promise<boolean> {
  let done = false;
  await work(pane, 'refresh', async (course) => {
    await storeModel(pane);
    const { words, undo } = await tookOut(pane, moved, course);
    done = true;
    await checkNow(pane, (problems) => problems);
    answer(pane, words, { undo });
  });
  return done;
}

/** Takes modifications out of the scope; says what was done, and how it is taken back. */
async function tookOut(
  pane: Pane,
  moved: readonly string[],
  course: Course,
): Promise<{ readonly words: string; readonly undo: () => Promise<void> }> {
  const app = await pane.world.app();
  const { undo } = await undoably(pane, course, (on) => app.bringInStep(moved, on));
  const words = texts.isInStep(moved);
  return { words, undo: () => takeBack(pane, words, undo) };
}
