import type { RemoveOptions, SetUpOptions, SetUpPlan } from '../../app';
import type { Rid } from '../../model/rid';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { checkNow, thenCheckIfItFails } from './check';
import { fail, say, work } from './work';

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
    pane.store.set({ setUp: await thenCheckIfItFails(pane, setUpDocument(options, course)) });
    await checkNow(pane, actionTexts.setUp);
  });
}

export function removeSetUp(pane: Pane, options: RemoveOptions): Promise<void> {
  return work(pane, 'setUp', async ({ onProgress }) => {
    onProgress({ kind: 'writing' });
    const app = await pane.world.app();
    const { removed, kept } = await thenCheckIfItFails(pane, app.removeSetUp(options));
    pane.store.set({ setUp: null });
    await checkNow(pane, (problems) => actionTexts.setUpRemoved(removed, problems));
    const message = actionTexts.setUpKept(kept);
    if (kept > 0) fail(pane, 'setUp', { message, details: message });
  });
}

/** Writes a whole RID into a blank document; answers whether that was done. */
export async function newRid(pane: Pane, model: Rid): Promise<boolean> {
  let written = false;
  await work(pane, 'newRid', async (course) => {
    await thenCheckIfItFails(pane, (await pane.world.app()).writeNewRid(model, course));
    written = true;
    await checkNow(pane, actionTexts.newRid);
  });
  return written;
}
