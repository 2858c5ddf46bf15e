import { useId, type ReactElement } from 'react';
import { SeverityIcon } from '../ui/icons';
import { newRidTexts } from './newRidTexts';

interface ImpactsProps {
  readonly value: boolean | null;
  readonly refusal: string | null;
  readonly onChoose: (impacts: boolean) => void;
}

const { impacts: texts } = newRidTexts;

/** Whether the release impacts DCC Systems: its author has to say. */
export function Impacts({ value, refusal, onChoose }: ImpactsProps): ReactElement {
  const id = useId();
  return (
    <fieldset aria-describedby={refusal ? id : undefined}>
      <legend>{texts.legend}</legend>
      {([true, false] as const).map((choice) => (
        <label key={String(choice)} className="tick">
          <input
            type="radio"
            name={`${id}choice`}
            aria-invalid={refusal !== null || undefined}
            checked={value === choice}
            onChange={() => {
              onChoose(choice);
            }}
          />
          {choice ? texts.yes : texts.no}
        </label>
      ))}
      {refusal && (
        <p id={id} role="alert" className="field-hint">
          <SeverityIcon severity="error" />
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
