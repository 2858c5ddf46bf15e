import type { ReactElement } from 'react';
import { Input } from '@fluentui/react-components';
import { dayOf } from '../release/calendar';
import { Labelled } from '../release/fields';
import { newRidTexts as texts } from './newRidTexts';

interface NameFieldProps {
  readonly value: string;
  /** As typed. */
  readonly goLive: string;
  readonly onChange: (name: string) => void;
}

/** The name of the release, which can be left to its go-live date. */
export function NameField({ value, goLive, onChange }: NameFieldProps): ReactElement {
  const day = dayOf(goLive);
  return (
    <Labelled label={texts.name} hint={value.trim() === '' && day ? texts.nameHint(day) : null}>
      <Input
        size="small"
        autoComplete="off"
        value={value}
        onChange={(_, typed) => {
          onChange(typed.value);
        }}
      />
    </Labelled>
  );
}
