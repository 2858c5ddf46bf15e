import { useEffect, useRef, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { ProblemCard } from './ProblemCard';
import { bySection, type Problem } from './problems';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  readonly onGoTo: (problem: Problem) => Promise<void>;
  readonly onFix: (problem: Problem) => Promise<void>;
  /** Gets the focus when the last problem is gone. */
  readonly fallbackFocus: RefObject<HTMLElement>;
}

const places = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('button.place')];

/** The problems by section. Tab goes through everything, the arrows from problem to problem. */
export function ProblemList({ problems, busy, onGoTo, onFix, fallbackFocus }: ProblemListProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const fixed = useRef<number | null>(null);

  useEffect(() => {
    if (busy || fixed.current === null || !list.current) return;
    const remaining = places(list.current);
    const next = remaining[Math.min(fixed.current, remaining.length - 1)] ?? fallbackFocus.current;
    fixed.current = null;
    // Only where the fixed problem has taken the focus away with it.
    if (document.activeElement === document.body) next?.focus();
  }, [busy, problems, fallbackFocus]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const buttons = places(event.currentTarget);
    const here = buttons.findIndex((button) => button.closest('li')?.contains(event.target as Node));
    const target = targetOf(event.key, here, buttons.length);
    if (here < 0 || target === null) return;
    event.preventDefault();
    buttons[target]?.focus();
  };

  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {bySection(problems).map(({ section, problems: found }) => (
        <section key={section} className="section" aria-label={section}>
          <h3>
            <span>{section}</span>
            <span className="count" aria-hidden="true">
              {found.length}
            </span>
          </h3>
          <ul>
            {found.map((problem) => (
              <ProblemCard
                key={problem.key}
                problem={problem}
                busy={busy}
                onGoTo={() => onGoTo(problem)}
                onFix={() => {
                  fixed.current = problems.indexOf(problem);
                  return onFix(problem);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function targetOf(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
