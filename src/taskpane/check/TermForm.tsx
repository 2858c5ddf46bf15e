import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { isBusy, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { useStyles } from '../ui/styles';
import { problemTexts } from './problemTexts';
import { useLook } from './useLook';

const { term: texts } = problemTexts;

interface TermFormProps {
  /** The key of the problem, under which a term that was begun is kept. */
  readonly about: string;
  readonly acronym: string;
  readonly onAdd: (term: string) => void;
}

/** Asks for the full term of an acronym that is not in the glossary, in the place of a fix. */
export function TermForm({ about, acronym, onAdd }: TermFormProps): ReactElement {
  const busy = usePaneState(isBusy);
  const begun = usePaneState((state) => state.looking.begun);
  const look = useLook();
  const [lacking, setLacking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  const key = `term ${about}`;
  const term = begun[key] ?? '';
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (term.trim() !== '') {
      onAdd(term.trim());
      return;
    }
    setLacking(true);
    field.current?.focus();
  };
  return (
    <form className={styles.close} aria-label={texts.form(acronym)} noValidate onSubmit={onSubmit}>
      <Field
        label={texts.label(acronym)}
        {...(lacking ? { validationState: 'error', validationMessage: texts.needed } : { hint: texts.hint })}
      >
        <Input
          input={{ ref: field }}
          size="small"
          autoComplete="off"
          value={term}
          onChange={(_, { value }) => {
            look({ begun: { ...begun, [key]: value } });
            setLacking(false);
          }}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary" busy={busy}>
          {texts.add}
        </Button>
      </div>
    </form>
  );
}
