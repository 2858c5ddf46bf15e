import { uiTexts } from '../ui/uiTexts';
import { useRef, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import type { IgnoredProblem } from '../../app';
import type { IgnoredEntry } from './ignoredList';
import { splitMessage } from './problems';
import { checkTexts as texts } from './checkTexts';
import { useFocusAfter } from '../ui/useFocusAfter';

interface IgnoredProps {
  readonly entries: readonly IgnoredEntry[];
  readonly busy: boolean;
  readonly onStop: (ignore: IgnoredProblem['ignore']) => void;
}

/** What an author has decided is no problem, and the way back. */
export function Ignored({ entries, busy, onStop }: IgnoredProps): ReactElement | null {
  const box = useRef<HTMLDetailsElement>(null);
  const act = useFocusAfter(busy, box, '.button');
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
              aria-label={uiTexts.buttonOf(texts.ignoring.stop, ignore.problem?.words ?? ignore.rule)}
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
