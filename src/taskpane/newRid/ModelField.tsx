import { useState, type ReactElement } from 'react';
import { Textarea } from '@fluentui/react-components';
import type { Rid } from '../../model/rid';
import { Labelled } from '../release/fields';
import { FileField } from '../ui/FileField';
import { newRidTexts as texts } from './newRidTexts';

interface ModelFieldProps {
  readonly value: string;
  /** The model that it is; null where it is none. */
  readonly model: Rid | null;
  readonly refusal: string | null;
  readonly onChange: (json: string) => void;
}

/** A whole release as data, pasted or from a file. */
export function ModelField({ value, model, refusal, onChange }: ModelFieldProps): ReactElement {
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const load = async (file: File): Promise<void> => {
    try {
      onChange(await file.text());
      setUnreadable(null);
    } catch {
      setUnreadable(texts.modelUnreadable(file.name));
    }
  };
  return (
    <>
      <Labelled label={texts.model} hint={model ? texts.contents(model) : texts.modelHint} refusal={refusal}>
        <Textarea
          size="small"
          resize="vertical"
          rows={8}
          spellCheck={false}
          value={value}
          onChange={(_, typed) => {
            onChange(typed.value);
          }}
        />
      </Labelled>
      <FileField label={texts.modelFile} refusal={unreadable} onFile={(file) => void load(file)} />
    </>
  );
}
