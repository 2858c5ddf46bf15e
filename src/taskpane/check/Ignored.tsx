import { useRef, type ReactElement, type RefObject } from 'react';
import { Button } from '../Button';
import type { IgnoredProblem } from '../../app';
import type { IgnoredEntry } from './ignoredList';
import { splitMessage } from '../problems';
import { texts } from '../texts';
import { useFocusAfter } from './useFocusAfter';

interface IgnoredProps {
  readonly entries: readonly IgnoredEntry[];
  readonly busy: boolean;
  readonly onStop: (ignore: IgnoredProblem['ignore']) => void;
  /** What gets the focus when the last of them goes. */
  readonly fallbackFocus: RefObject<HTMLElement>;
}

/** What an author has decided is no problem, and the way back. */
export function Ignored({ entries, busy, onStop, fallbackFocus }: IgnoredProps): ReactElement | null {
  const box = useRef<HTMLDetailsElement>(null);
  const act = useFocusAfter(busy, box, '.button', fallbackFocus);
  if (entries.length === 0) return null;
  return (
    <details ref={box} className="ignored">
      <summary>{texts.ignoring.heading(entries.length)}</summary>
      <ul>
        {entries.map(({ ignore, problems }, index) => (
          <li key={JSON.stringify([ignore.rule, ignore.problem])} className="card" data-rule={ignore.rule}>
            <p>
              {ignore.problem ? splitMessage(ignore.problem.message)[0] : texts.ignoring.wholeRule(problems.length)}{' '}
              <code className="rule">{ignore.rule}</code>
            </p>
            <p>
              <q>{ignore.reason}</q>
            </p>
            <p className="quiet">{texts.ignoring.decided(ignore.by, ignore.on)}</p>
            <Button
              busy={busy}
              aria-label={texts.buttonOf(texts.ignoring.stop, ignore.problem?.words ?? ignore.rule)}
              onClick={() => {
                act(index);
                onStop(ignore);
              }}
            >
              {texts.ignoring.stop}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
