import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { isBusy, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { onEscape } from '../ui/onEscape';
import { useStyles } from '../ui/styles';
import { Textarea } from '../ui/Textarea';
import { problemTexts as texts } from './problemTexts';
import { ignoredEntries, lastName } from './ignoredList';
import { useLook } from './useLook';

/** Why problems are to be ignored, by whom, and whether all that their rule finds goes with them. */
export interface IgnoreRequest {
  readonly reason: string;
  readonly by: string;
  readonly everywhere: boolean;
}

interface IgnoreFormProps {
  /** The key of what is to be ignored, under which a reason that was begun is kept. */
  readonly about: string;
  readonly count: number;
  /** What the rule finds, in words; null where there are several rules. */
  readonly rule: string | null;
  /** The words on the button that does it. */
  readonly submit: string;
  readonly onIgnore: (request: IgnoreRequest) => void;
  readonly onCancel: () => void;
}

/** Asks why problems are none. It takes the focus; Escape leaves it, and what was typed is there when it opens again. */
export function IgnoreForm({ about, count, rule, submit, onIgnore, onCancel }: IgnoreFormProps): ReactElement {
  const busy = usePaneState(isBusy);
  const { begun, by: given } = usePaneState((state) => state.looking);
  const known = usePaneState(({ result }) => (result ? lastName(ignoredEntries(result)) : ''));
  const look = useLook();
  const styles = useStyles();
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const reason = begun[about] ?? '';
  const [by, setBy] = useState(given || known);
  const [everywhere, setEverywhere] = useState(false);
  const [lacking, setLacking] = useState(false);
  useEffect(() => {
    reasonField.current?.focus();
  }, []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (reason.trim() !== '') {
      onIgnore({ reason: reason.trim(), by: by.trim(), everywhere });
      return;
    }
    setLacking(true);
    reasonField.current?.focus();
  };
  return (
    <form
      className={styles.stack}
      aria-label={texts.ignoring.form(count)}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onEscape(onCancel)}
    >
      <Field
        label={texts.ignoring.reason}
        required
        {...(lacking ? { validationState: 'error', validationMessage: texts.ignoring.reasonNeeded } : {})}
      >
        <Textarea
          ref={reasonField}
          size="small"
          rows={2}
          value={reason}
          onChange={(_, { value }) => {
            look({ begun: { ...begun, [about]: value } });
            setLacking(false);
          }}
        />
      </Field>
      <Field label={texts.ignoring.by}>
        <Input
          size="small"
          autoComplete="name"
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
            look({ by: value });
          }}
        />
      </Field>
      {rule !== null && (
        <Field label={texts.ignoring.scope}>
          <RadioGroup
            value={everywhere ? 'rule' : 'these'}
            onChange={(_, { value }) => {
              setEverywhere(value === 'rule');
            }}
          >
            <Radio value="these" label={texts.ignoring.these(count)} />
            <Radio value="rule" label={texts.ignoring.everywhere(rule)} />
          </RadioGroup>
        </Field>
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" busy={busy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{texts.ignoring.cancel}</Button>
      </div>
    </form>
  );
}
