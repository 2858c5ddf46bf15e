import type { RemoveOptions, SetUpPlan } from '../../app';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { checkNow, thenCheckIfItFails } from './check';
import { setUp } from './setUp';
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
