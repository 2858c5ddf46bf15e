import type { SetUpOptions } from '../../app';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { checkNow } from './check';
import { takeBack, undoably } from './undo';
import { answer, work } from './work';

export function setUp(pane: Pane, options: SetUpOptions): Promise<void> {
  return work(pane, 'setUp', async (course) => {
    const { setUpDocument } = await pane.world.app();
    const { result, undo } = await undoably(pane, course, (on) => setUpDocument(options, on));
    const { found, unsure } = result;
    await checkNow(pane, actionTexts.setUp);
    pane.store.set({ unsure });
    const added = found.filter(({ alreadySetUp }) => !alreadySetUp).length;
    const words = actionTexts.setUpFound(added);
    answer(pane, words, { undo: () => takeBack(pane, words, undo) });
  });
}
