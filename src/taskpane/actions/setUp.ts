import type { RemoveOptions, SetUpOptions, SetUpPlan } from '../../app';
import type { Rid } from '../../model/rid';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { checkNow, thenCheckIfItFails } from './check';
import { answer, fail, say, work } from './work';

/** What setting up would find; null where that fails. */
export async function previewSetUp(pane: Pane): Promise<SetUpPlan | null> {
  let plan: SetUpPlan | null = null;
  await work(pane, 'lookAround', async (course) => {
    plan = await (await pane.world.app()).previewSetUp({}, course);
    say(pane, actionTexts.found(plan.found.length, plan.unsure.length));
  });
  return plan;
}

export function setUp(pane: Pane, options: SetUpOptions): Promise<void> {
  return work(pane, 'setUp', async (course) => {
    const { setUpDocument } = await pane.world.app();
    const { found, unsure } = await thenCheckIfItFails(pane, setUpDocument(options, course));
    await checkNow(pane, actionTexts.setUp);
    pane.store.set({ unsure });
    const added = found.filter(({ alreadySetUp }) => !alreadySetUp).length;
    answer(pane, actionTexts.setUpFound(added), { undo: () => removeSetUp(pane, {}) });
  });
}

export function removeSetUp(pane: Pane, options: RemoveOptions): Promise<void> {
  return work(pane, 'setUp', async ({ onProgress }) => {
    onProgress({ kind: 'writing' });
    const app = await pane.world.app();
    const { removed, kept } = await thenCheckIfItFails(pane, app.removeSetUp(options));
    await checkNow(pane, (problems) => actionTexts.setUpRemoved(removed, problems));
    const message = actionTexts.setUpKept(kept);
    if (kept > 0) fail(pane, 'setUp', { message, details: message });
    else answer(pane, actionTexts.setUpRemoved(removed, ''), { undo: () => setUp(pane, {}) });
  });
}

/** Writes a whole RID into a blank document; answers whether that was done. */
export async function newRid(pane: Pane, model: Rid): Promise<boolean> {
  let written = false;
  await work(pane, 'newRid', async (course) => {
    await thenCheckIfItFails(pane, (await pane.world.app()).writeNewRid(model, course));
    written = true;
    await checkNow(pane, actionTexts.newRid);
    const showRelease = (): void => {
      pane.store.set({ view: 'release' });
    };
    answer(pane, actionTexts.newRidNext, { next: { name: actionTexts.showRelease, run: showRelease } });
  });
  return written;
}
