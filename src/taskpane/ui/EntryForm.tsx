import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { Labelled } from '../release/fields';
import { Button } from './Button';
import { useKept } from './kept';
import { onEscape } from './onEscape';
import { useStyles } from './styles';
import { uiTexts } from './uiTexts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Several lines, an entry each. */
  readonly lines?: boolean;
  /** One of these. */
  readonly options?: readonly (readonly [value: string, text: string])[];
}

/** What stands in the fields of a form. */
export type Values = Readonly<Record<string, string>>;

/** An entry, or the field that stands in its way and why. */
export type Read<T> = { readonly entry: T } | { readonly field: string; readonly message: string };

interface EntryFormProps<T> {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly start: Values;
  readonly busy: boolean;
  /** What its first button says. */
  readonly save?: string;
  readonly read: (values: Values) => Read<T>;
  /** Where it takes time or can fail, whether it was done: what was typed stays until then. */
  readonly onSave: (entry: T) => Promise<boolean> | undefined;
  /** One that cannot be given up was not asked for: it does not take the focus either. */
  readonly onCancel?: () => void;
}

/** The fields of one entry. What cannot be kept stays in its field, with the reason. */
export function EntryForm<T>({
  title,
  fields,
  start,
  busy,
  save: words,
  read,
  onSave,
  onCancel,
}: EntryFormProps<T>): ReactElement {
  const [values, setValues] = useKept(`form ${title}`, start);
  const [refusal, setRefusal] = useState<{ readonly field: string; readonly message: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isAsked = onCancel !== undefined;
  const id = useId();
  const styles = useStyles();
  useEffect(() => {
    if (isAsked) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isAsked]);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const found = read(values);
    if ('entry' in found) {
      const saving = onSave(found.entry);
      if (!saving) setValues(start);
      void saving?.then((done) => {
        if (done) setValues(start);
      });
      return;
    }
    setRefusal(found);
    document.getElementById(id + found.field)?.focus();
  };
  return (
    <form ref={form} onSubmit={save} {...(onCancel && { onKeyDown: onEscape(onCancel) })}>
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
                <RadioGroup id={shared.id} value={shared.value} onChange={shared.onChange}>
                  {options.map(([value, text]) => (
                    <Radio key={value} value={value} label={text} />
                  ))}
                </RadioGroup>
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
            {words ?? uiTexts.save}
          </Button>
          {onCancel && <Button onClick={onCancel}>{uiTexts.cancel}</Button>}
        </div>
      </div>
    </form>
  );
}
