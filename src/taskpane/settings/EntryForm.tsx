import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import { onEscape } from '../ui/onEscape';
import { Frame, hintId } from '../release/fields';
import type { Field, Read, Values } from './referenceLists';
import { settingsTexts } from './settingsTexts';

interface EntryFormProps<T> {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly start: Values;
  readonly busy: boolean;
  readonly read: (values: Values) => Read<T>;
  readonly onSave: (entry: T) => void;
  readonly onCancel: () => void;
}

/** The fields of one entry. What cannot be kept stays in its field, with the reason. */
export function EntryForm<T>({ title, fields, start, busy, read, onSave, onCancel }: EntryFormProps<T>): ReactElement {
  const [values, setValues] = useState(start);
  const [refusal, setRefusal] = useState<{ readonly field: string; readonly message: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const found = read(values);
    if ('entry' in found) {
      onSave(found.entry);
      return;
    }
    setRefusal(found);
    document.getElementById(id + found.field)?.focus();
  };
  return (
    <form ref={form} onSubmit={save} onKeyDown={onEscape(onCancel)}>
      <fieldset>
        <legend>{title}</legend>
        {fields.map(({ name, label, hint, lines = false, options }) => {
          const refused = refusal?.field === name ? refusal.message : null;
          const shared = {
            id: id + name,
            value: values[name] ?? '',
            'aria-invalid': refused !== null || undefined,
            'aria-describedby': refused || hint ? hintId(id + name) : undefined,
            onChange: ({ target }: { target: { value: string } }) => {
              setValues({ ...values, [name]: target.value });
              setRefusal(null);
            },
          };
          return (
            <Frame key={name} id={id + name} label={label} hint={hint} refusal={refused}>
              {options ? (
                <select {...shared}>
                  {options.map(([value, text]) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </select>
              ) : lines ? (
                <textarea rows={3} {...shared} />
              ) : (
                <input type="text" autoComplete="off" {...shared} />
              )}
            </Frame>
          );
        })}
        <div className="acts">
          <Button type="submit" busy={busy}>
            {settingsTexts.reference.save}
          </Button>
          <Button onClick={onCancel}>{settingsTexts.reference.cancel}</Button>
        </div>
      </fieldset>
    </form>
  );
}
