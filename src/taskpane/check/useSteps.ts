import { useEffect, type RefObject } from 'react';
import { goTo } from '../actions/problem';
import type { Pane } from '../core/pane';
import { placesIn } from './ProblemList';
import { splitMessage, stepFrom, type Looking, type Problem } from './problems';
import { checkTexts as texts } from './checkTexts';

/**
 * Goes from problem to problem, in the list and in the document: by F8 and Shift+F8, as editors do with errors, or by the
 * function that it answers, which leaves the focus where it is.
 */
export function useSteps(
  listed: readonly Problem[],
  at: Looking['at'],
  list: RefObject<HTMLElement>,
  pane: Pane,
  onLook: (change: Partial<Looking>) => void,
): (by: 1 | -1) => void {
  const step = (by: 1 | -1, withFocus: boolean): void => {
    const index = stepFrom(listed, at, by);
    const problem = listed[index];
    if (!problem) return;
    onLook({ at: { key: problem.key, index } });
    const place = placesIn(list.current)[index];
    if (withFocus) place?.focus();
    else place?.scrollIntoView({ block: 'nearest' });
    const [finding] = splitMessage(problem.diagnostic.message);
    // What gets the focus is read out by itself.
    void goTo(pane, problem, withFocus ? undefined : texts.find.reached(index, listed.length, finding));
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  });
  return (by) => {
    step(by, false);
  };
}
