import type { MoveRequest } from '../../app';
import { changesTexts as texts } from '../changes/changesTexts';
import type { Pane } from '../core/pane';
import { checkNow } from './check';
import { storeModel } from './model';
import { takeBack, undoably } from './undo';
import { answer, work } from './work';

/** Moves the go-live and what follows from it; answers whether that was done. */
export async function moveGoLive(pane: Pane, request: MoveRequest): Promise<boolean> {
  let done = false;
  await work(pane, 'refresh', async (course) => {
    await storeModel(pane);
    const { moveGoLive: move } = await pane.world.app();
    const { undo } = await undoably(pane, course, (on) => move(request, on));
    done = true;
    const words = texts.move.did(request.goLive);
    await checkNow(pane, (problems) => `${words} ${problems}`);
    answer(pane, words, { undo: () => takeBack(pane, words, undo) });
  });
  return done;
}
