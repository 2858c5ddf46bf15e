import type { Course, Undoable } from '../../app';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { checkNow, thenCheckIfItFails } from './check';
import { answer, fail, work } from './work';

/** Does an action so that it can be taken back; one that fails is followed by a check. */
export async function undoably<T>(
  pane: Pane,
  course: Course,
  action: (course: Course) => Promise<T>,
): Promise<Undoable<T>> {
  const { undoable } = await pane.world.app();
  return thenCheckIfItFails(pane, undoable(action, course));
}

/** Takes back what `undo` is the way back of; says why where that cannot be done. */
export function takeBack(pane: Pane, what: string, undo: Undoable<unknown>['undo']): Promise<void> {
  return work(pane, 'undo', async ({ onProgress }) => {
    onProgress({ kind: 'writing' });
    const outcome = await thenCheckIfItFails(pane, undo());
    await checkNow(
      pane,
      (problems) => `${outcome.kind === 'undone' ? actionTexts.undone(what) : outcome.why} ${problems}`,
    );
    if (outcome.kind === 'undone') answer(pane, actionTexts.undone(what));
    else fail(pane, 'undo', { message: outcome.why, details: outcome.why });
  });
}
