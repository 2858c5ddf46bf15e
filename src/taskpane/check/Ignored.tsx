import { useRef, type ReactElement } from 'react';
import type { IgnoredProblem } from '../../app';
import { loadIgnored } from '../lazyViews';
import { Fold } from '../ui/Fold';
import { LazyView } from '../ui/LazyView';
import { useFocusAfter } from '../ui/useFocusAfter';
import { checkTexts as texts } from './checkTexts';
import type { IgnoredEntry } from './ignoredList';

interface IgnoredProps {
  readonly entries: readonly IgnoredEntry[];
  readonly busy: boolean;
  readonly onStop: (ignore: IgnoredProblem['ignore']) => void;
}

/** What is ignored, folded away. */
export function Ignored({ entries, busy, onStop }: IgnoredProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const act = useFocusAfter(busy, box, 'li button');
  return (
    <div ref={box}>
      {entries.length > 0 && (
        <Fold as="h3" title={texts.ignoring.heading(entries.length)}>
          {() => (
            <LazyView load={loadIgnored}>
              {({ IgnoredList }) => (
                <IgnoredList
                  entries={entries}
                  busy={busy}
                  onStop={(ignore, at) => {
                    act(at);
                    onStop(ignore);
                  }}
                />
              )}
            </LazyView>
          )}
        </Fold>
      )}
    </div>
  );
}
