import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Input, Select, Textarea } from '@fluentui/react-components';
import { useStyles } from '../ui/styles';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { onEscape } from '../ui/onEscape';
import { Labelled } from '../release/fields';
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
  const [values, setValues] = useKept(`form ${title}`, start);
  const [refusal, setRefusal] = useState<{ readonly field: string; readonly message: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const styles = useStyles();
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const found = read(values);
    if ('entry' in found) {
      setValues(start);
      onSave(found.entry);
      return;
    }
    setRefusal(found);
    document.getElementById(id + found.field)?.focus();
  };
  return (
    <form ref={form} onSubmit={save} onKeyDown={onEscape(onCancel)}>
      <div role="group" aria-label={title} className={styles.card}>
        <b>{title}</b>
        {fields.map(({ name, label, hint, lines = false, options }) => {
          const refused = refusal?.field === name ? refusal.message : null;
          const shared = {
            id: id + name,
            size: 'small' as const,
            value: values[name] ?? '',
            onChange: (_: unknown, typed: { readonly value: string }) => {
              setValues({ ...values, [name]: typed.value });
              setRefusal(null);
            },
          };
          return (
            <Labelled key={name} label={label} hint={hint ?? null} refusal={refused}>
              {options ? (
                <Select {...shared}>
                  {options.map(([value, text]) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </Select>
              ) : lines ? (
                <Textarea rows={3} resize="vertical" {...shared} />
              ) : (
                <Input autoComplete="off" {...shared} />
              )}
            </Labelled>
          );
        })}
        <div className={styles.row}>
          <Button type="submit" appearance="primary" busy={busy}>
            {settingsTexts.reference.save}
          </Button>
          <Button onClick={onCancel}>{settingsTexts.reference.cancel}</Button>
        </div>
      </div>
    </form>
  );
}
