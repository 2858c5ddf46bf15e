import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { checkNow, thenCheckIfItFails } from './check';
import { answer, say, work } from './work';

/** Puts the problems into the document as comments, for people without the add-in. */
export function comment(pane: Pane): Promise<void> {
  return work(pane, 'comment', async (course) => {
    await checkNow(pane, () => null, { signal: course.signal });
    const { result } = pane.store.get();
    if (!result) return;
    const { commentProblems } = await pane.world.app();
    const count = await thenCheckIfItFails(pane, commentProblems(result.diagnostics, result.document, course));
    done(pane, actionTexts.commented(count), () => removeComments(pane));
  });
}

export function removeComments(pane: Pane): Promise<void> {
  return work(pane, 'uncomment', async ({ onProgress }) => {
    onProgress({ kind: 'writing' });
    const outcome = await (await pane.world.app()).removeComments();
    done(pane, actionTexts.uncommented(outcome), outcome.removed > 0 ? () => comment(pane) : null);
  });
}

function done(pane: Pane, words: string, undo: (() => Promise<void>) | null): void {
  say(pane, words);
  answer(pane, words, { undo });
}
