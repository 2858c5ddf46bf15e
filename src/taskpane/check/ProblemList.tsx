import { memo, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { CheckResult } from '../../app';
import { ProblemCard, type ProblemActions } from './ProblemCard';
import type { ProblemSection } from './problems';

interface ProblemListProps {
  readonly sections: readonly ProblemSection[];
  readonly result: CheckResult;
  readonly busy: boolean;
  /** The key of the problem that the author is at. */
  readonly at: string | null;
  readonly name: string;
  readonly actions: ProblemActions;
  readonly list: RefObject<HTMLDivElement>;
}

/** The buttons that go to the problems, in order. */
export const placesIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('button.place') ?? []),
];

/** The problems by section. Tab goes through everything, the arrows from problem to problem. */
export const ProblemList = memo(function ProblemList(props: ProblemListProps): ReactElement {
  const { sections, result, busy, at, name, actions, list } = props;
  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {sections.map(({ section, problems }) => (
        <section key={section} className="section" aria-label={section}>
          <h3>
            <span>{section}</span>
            <span className="count" aria-hidden="true">
              {problems.length}
            </span>
          </h3>
          <ul>
            {problems.map((problem) => (
              <ProblemCard
                key={problem.key}
                problem={problem}
                result={result}
                busy={busy}
                current={problem.key === at}
                name={name}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
});

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // In a field they move the cursor and choose options.
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  const buttons = placesIn(event.currentTarget);
  const here = buttons.findIndex((button) => button.closest('.card')?.contains(event.target as Node));
  const target = targetOf(event.key, here, buttons.length);
  if (here < 0 || target === null) return;
  event.preventDefault();
  buttons[target]?.focus();
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
