import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { addAcronym, fix, goTo, ignore } from '../actions/problem';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { isFocusLost } from '../ui/isFocusLost';
import { focusHeading } from '../ui/focusHeading';
import { checkTexts as texts } from './checkTexts';
import { placesIn } from './Groups';
import type { ProblemActions } from './OpenProblem';
import { isOpen, splitMessage, stepFrom, type Problem, type ProblemGroup } from './problems';
import { useLook } from './useLook';

interface Steps {
  readonly step: (by: 1 | -1) => void;
  readonly actions: ProblemActions;
}

/**
 * Goes from problem to problem, in the list and in the document: by F8 and Shift+F8, as editors do with errors, by `step`,
 * which leaves the focus where it is, or because one was fixed or ignored.
 */
export function useSteps(
  groups: readonly ProblemGroup[],
  listed: readonly Problem[],
  list: RefObject<HTMLDivElement>,
): Steps {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const look = useLook();
  /** What the next drawing is to bring into sight. */
  const wanted = useRef<'sight' | 'focus' | null>(null);
  /** The position of what was acted on, from which the author goes on. */
  const acted = useRef<{ readonly index: number; readonly key: string } | null>(null);

  const reach = (index: number, want: 'sight' | 'focus', announcement?: string): void => {
    const problem = listed[index];
    if (!problem) return;
    const { looking } = pane.store.get();
    const group = groups.find(({ problems }) => problems.includes(problem));
    const isFolded = group && !isOpen(looking, group.name, listed.length);
    wanted.current = want;
    look({
      at: { key: problem.key, index },
      ...(isFolded && { opened: { ...looking.opened, [group.name]: true } }),
    });
    void goTo(pane, problem, announcement);
  };
  const step = (by: 1 | -1, want: 'sight' | 'focus'): void => {
    const index = stepFrom(listed, pane.store.get().looking.at, by);
    const problem = listed[index];
    if (!problem) return;
    const [finding] = splitMessage(problem.diagnostic.message);
    // What gets the focus is read out by itself.
    reach(index, want, want === 'focus' ? undefined : texts.find.reached(index, listed.length, finding));
  };

  useEffect(() => {
    const want = wanted.current;
    wanted.current = null;
    if (want === null) return;
    const item = list.current?.querySelector('[aria-current=true]');
    if (want === 'focus') item?.querySelector<HTMLElement>('[data-place]')?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    const after = acted.current;
    if (busy || !after) return;
    acted.current = null;
    const isGone = !listed.some(({ key }) => key === after.key);
    if (isGone && listed.length > 0) {
      // The author may be in the document by now: then the focus stays there.
      reach(Math.min(after.index, listed.length - 1), isFocusLost() ? 'focus' : 'sight');
    } else if (isFocusLost()) {
      const place = placesIn(list.current)[Math.min(after.index, listed.length - 1)];
      if (place) place.focus();
      else focusHeading();
    }
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, 'focus');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  });

  const latest = useRef(listed);
  useEffect(() => {
    latest.current = listed;
  }, [listed]);
  const actions = useMemo((): ProblemActions => {
    const positionOf = (problem: Problem): number => latest.current.findIndex(({ key }) => key === problem.key);
    return {
      open: (problem) => {
        wanted.current = 'sight';
        look({ at: { key: problem.key, index: positionOf(problem) }, asking: null });
        void goTo(pane, problem);
      },
      fix: (problem, stay = false) => {
        if (!stay) acted.current = { index: positionOf(problem), key: problem.key };
        void fix(pane, problem);
      },
      addTerm: (problem, term) => {
        acted.current = { index: positionOf(problem), key: problem.key };
        void addAcronym(pane, problem, term);
      },
      ignore: (problems, { everywhere, ...why }) => {
        const [first] = problems;
        if (first) acted.current = { index: positionOf(first), key: first.key };
        look({ by: why.by, asking: null });
        void ignore(pane, problems, why, everywhere);
      },
    };
  }, [pane, look]);
  return {
    step: (by) => {
      step(by, 'sight');
    },
    actions,
  };
}
