import { useId, type ReactElement } from 'react';
import { Frame, hintId } from '../release/fields';
import { dayOf } from '../release/calendar';
import { newRidTexts as texts } from './newRidTexts';

interface NameFieldProps {
  readonly value: string;
  /** As typed. */
  readonly goLive: string;
  readonly onChange: (name: string) => void;
}

/** The name of the release, which can be left to its go-live date. */
export function NameField({ value, goLive, onChange }: NameFieldProps): ReactElement {
  const id = useId();
  const day = dayOf(goLive);
  const hint = value.trim() === '' && day ? texts.nameHint(day) : null;
  return (
    <Frame id={id} label={texts.name} hint={hint}>
      <input
        type="text"
        id={id}
        autoComplete="off"
        aria-describedby={hint ? hintId(id) : undefined}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </Frame>
  );
}
