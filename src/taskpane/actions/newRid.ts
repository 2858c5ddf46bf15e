import type { Rid } from '../../model/rid';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { checkNow, thenCheckIfItFails } from './check';
import { answer, work } from './work';

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
