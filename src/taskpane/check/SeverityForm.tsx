import { useState, type FormEvent, type ReactElement } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { RuleMeaning } from '../../app';
import type { Settings } from '../../model/settings';
import { setSeverity } from '../actions/settings';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { onEscape } from '../ui/onEscape';
import { useStyles } from '../ui/styles';
import { Textarea } from '../ui/Textarea';
import { severityNames } from './checkTexts';
import { problemTexts } from './problemTexts';

const { severity: texts } = problemTexts;

type Decision = Settings['reference']['rules'][number];
const choices = ['error', 'warning', 'info', 'off'] as const;

interface SeverityFormProps {
  readonly rule: Pick<RuleMeaning, 'id' | 'title' | 'severity'>;
  /** What has been decided so far. */
  readonly decided: Decision | null;
  readonly onClose: () => void;
}

/** What a rule's problems count as in this document. What was typed is there when it opens again. */
export function SeverityForm({ rule, decided, onClose }: SeverityFormProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const [chosen, setChosen] = useState(decided?.severity ?? rule.severity);
  const [because, setBecause] = useKept(`because ${rule.id}`, decided?.because ?? '');
  const [lacking, setLacking] = useState(false);
  const styles = useStyles();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const reason = because.trim();
    const isUsual = chosen === rule.severity;
    if (!isUsual && reason === '') {
      setLacking(true);
      return;
    }
    onClose();
    void setSeverity(pane, rule.id, isUsual ? null : { severity: chosen, because: reason });
  };
  return (
    <form
      className={styles.stack}
      aria-label={texts.form(rule.title)}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onEscape(onClose)}
    >
      <Field label={texts.label}>
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(choices.find((one) => one === value) ?? chosen);
          }}
        >
          {choices.map((one) => (
            <Radio key={one} value={one} label={labelOf(one, rule.severity)} />
          ))}
        </RadioGroup>
      </Field>
      {chosen !== rule.severity && (
        <Field
          label={texts.because}
          required
          {...(lacking && { validationState: 'error', validationMessage: texts.becauseNeeded })}
        >
          <Textarea
            size="small"
            rows={2}
            value={because}
            onChange={(_, { value }) => {
              setBecause(value);
              setLacking(false);
            }}
          />
        </Field>
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" busy={busy}>
          {texts.change}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function labelOf(severity: Decision['severity'], usual: Decision['severity']): string {
  const name = severity === 'off' ? texts.off : severityNames[severity];
  return severity === usual ? texts.usual(name) : name;
}
