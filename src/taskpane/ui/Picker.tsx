import type { KeyboardEvent, ReactElement } from 'react';
import { Combobox, Option } from '@fluentui/react-components';
import { useStyles } from './styles';

interface Entry {
  readonly value: string;
  /** What stands in the list. */
  readonly text: string;
}

interface PickerProps {
  readonly typed: string;
  /** What stands in the list for what is typed. */
  readonly entries: readonly Entry[];
  readonly onType: (text: string) => void;
  readonly onPick: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A field with a list under it, which what is typed narrows. A field's label is given by the `Field` around it. */
export function Picker({ typed, entries, onType, onPick, onKeyDown }: PickerProps): ReactElement {
  const styles = useStyles();
  return (
    <Combobox
      className={styles.whole}
      size="small"
      freeform
      autoComplete="off"
      value={typed}
      selectedOptions={[]}
      onChange={({ target }) => {
        onType(target.value);
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onPick(optionValue);
      }}
      {...(onKeyDown && { onKeyDown })}
    >
      {entries.map(({ value, text }) => (
        <Option key={value} value={value} text={text}>
          {text}
        </Option>
      ))}
    </Combobox>
  );
}

/** Whether a text has each of the words that were typed, in whatever order. */
export function hasWords(text: string, typed: string): boolean {
  const lower = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
