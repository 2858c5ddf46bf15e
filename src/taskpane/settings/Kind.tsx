import { useId, useState, type ReactElement } from 'react';
import { settingsTexts } from './settingsTexts';

interface KindProps {
  /** As an author has set it; null to read it from the document. */
  readonly set: boolean | null;
  /** The kind and how it is known. */
  readonly derivation: string | null;
  readonly busy: boolean;
  readonly onSet: (impacts: boolean | null) => Promise<void>;
}

const { kind: texts } = settingsTexts;

const choices: readonly (readonly [value: boolean | null, text: string])[] = [
  [null, texts.read],
  [true, texts.impacts],
  [false, texts.doesNot],
];

/** Whether the release impacts DCC Systems: as the document says it, or as an author knows better. */
export function Kind({ set, derivation, busy, onSet }: KindProps): ReactElement {
  // Shown at once; the document says it a moment later.
  const [chosen, setChosen] = useState<{ readonly value: boolean | null } | null>(null);
  const name = useId();
  const value = chosen ? chosen.value : set;
  return (
    <fieldset aria-describedby={`${name}-how`}>
      <legend>{texts.legend}</legend>
      {choices.map(([choice, text]) => (
        <label key={text} className="tick">
          <input
            type="radio"
            name={name}
            checked={value === choice}
            aria-disabled={busy || undefined}
            onChange={() => {
              if (busy) return;
              setChosen({ value: choice });
              void onSet(choice).then(() => {
                setChosen(null);
              });
            }}
          />
          {text}
        </label>
      ))}
      <p id={`${name}-how`}>{derivation}</p>
      <p className="quiet">{texts.hint}</p>
    </fieldset>
  );
}
