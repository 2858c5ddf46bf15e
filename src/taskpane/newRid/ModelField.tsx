import { useId, useState, type ReactElement } from 'react';
import type { Rid } from '../../model/rid';
import { Frame, hintId } from '../release/fields';
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
  const id = useId();
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
      <Frame id={id} label={texts.model} hint={model ? texts.contents(model) : texts.modelHint} refusal={refusal}>
        <textarea
          id={id}
          rows={8}
          spellCheck={false}
          aria-invalid={refusal !== null || undefined}
          aria-describedby={hintId(id)}
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      </Frame>
      <Frame id={`${id}file`} label={texts.modelFile} refusal={unreadable}>
        <input
          type="file"
          id={`${id}file`}
          accept=".json,application/json"
          aria-describedby={unreadable ? hintId(`${id}file`) : undefined}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void load(file);
            // The same file can be chosen again once it has been put right.
            target.value = '';
          }}
        />
      </Frame>
    </>
  );
}
