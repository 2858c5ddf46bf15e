import { useRef, type ReactElement } from 'react';
import type { Diagnostic } from '../../model/diagnostic';
import { Button } from '../ui/Button';
import { Fold } from '../ui/Fold';
import { useStyles } from '../ui/styles';
import { useFocusAfter } from '../ui/useFocusAfter';
import { checkTexts as texts } from './checkTexts';

interface FixAllProps {
  readonly problems: readonly Diagnostic[];
  readonly busy: boolean;
  readonly onFixAll: () => void;
}

/** Makes every fix that needs no decision, and says beforehand which those are. */
export function FixAll({ problems, busy, onFixAll }: FixAllProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const act = useFocusAfter(busy, box, 'button');
  const titles = problems.flatMap(({ fix }) => (fix?.safe ? [fix.title] : []));
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return (
    <div ref={box}>
      {titles.length > 0 && (
        <>
          <Button
            busy={busy}
            onClick={() => {
              act(0);
              onFixAll();
            }}
          >
            {texts.fixAll(titles.length)}
          </Button>
          <Fold title={texts.fixAllChanges}>
            {() => (
              <ul className={styles.bullets} aria-label={texts.fixAllChanges}>
                {[...counts].map(([title, count]) => (
                  <li key={title}>{texts.times(title, count)}</li>
                ))}
              </ul>
            )}
          </Fold>
        </>
      )}
    </div>
  );
}
