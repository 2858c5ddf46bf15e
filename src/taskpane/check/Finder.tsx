import type { ReactElement } from 'react';
import { Button } from '../ui/Button';
import { StepIcon } from '../ui/icons';
import { checkTexts as texts } from './checkTexts';

interface FinderProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
  /** The position of the problem that the author is at; -1 for none. */
  readonly here: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

const steps = [
  { by: -1, label: texts.find.previous, keys: 'Shift+F8' },
  { by: 1, label: texts.find.next, keys: 'F8' },
] as const;

/** Searches the problems, and goes from one to the next. */
export function Finder({ text, onSearch, here, count, onStep }: FinderProps): ReactElement {
  return (
    <div className="finder">
      <input
        type="search"
        aria-label={texts.find.label}
        placeholder={texts.find.hint}
        value={text}
        onChange={(event) => {
          onSearch(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          onSearch('');
        }}
      />
      <span className="position">{texts.find.position(here, count)}</span>
      {steps.map(({ by, label, keys }) => (
        <Button
          key={by}
          icon={<StepIcon down={by === 1} />}
          busy={count === 0}
          aria-label={label}
          aria-keyshortcuts={keys}
          title={texts.find.withKey(label, keys)}
          onClick={() => {
            onStep(by);
          }}
        />
      ))}
    </div>
  );
}
