import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import { onEscape } from '../ui/onEscape';
import { checkTexts as texts } from './checkTexts';

/** Why a problem is to be ignored, by whom, and whether all that its rule finds goes with it. */
export interface IgnoreRequest {
  readonly reason: string;
  readonly by: string;
  readonly everywhere: boolean;
}

interface IgnoreFormProps {
  readonly rule: string;
  /** The name to begin with. */
  readonly name: string;
  readonly busy: boolean;
  readonly onIgnore: (request: IgnoreRequest) => void;
  readonly onCancel: () => void;
}

/** Asks why a problem is none. It takes the focus; Escape leaves it. */
export function IgnoreForm({ rule, name, busy, onIgnore, onCancel }: IgnoreFormProps): ReactElement {
  const id = useId();
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(name);
  const [everywhere, setEverywhere] = useState(false);
  const [lacking, setLacking] = useState(false);
  useEffect(() => {
    reasonField.current?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
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
      className="ignore-form"
      aria-label={texts.ignoring.form}
      noValidate
      onSubmit={submit}
      onKeyDown={onEscape(onCancel)}
    >
      <label>
        {texts.ignoring.reason}
        <textarea
          ref={reasonField}
          rows={2}
          required
          value={reason}
          aria-invalid={lacking || undefined}
          aria-describedby={lacking ? `${id}lacking` : undefined}
          onChange={(event) => {
            setReason(event.target.value);
            setLacking(false);
          }}
        />
      </label>
      {lacking && (
        <p id={`${id}lacking`} className="lacking" role="alert">
          {texts.ignoring.reasonNeeded}
        </p>
      )}
      <label>
        {texts.ignoring.by}
        <input
          type="text"
          autoComplete="name"
          value={by}
          onChange={(event) => {
            setBy(event.target.value);
          }}
        />
      </label>
      <fieldset>
        <legend>{texts.ignoring.scope}</legend>
        {[false, true].map((all) => (
          <label key={String(all)} className="option">
            <input
              type="radio"
              name={`${id}scope`}
              checked={everywhere === all}
              onChange={() => {
                setEverywhere(all);
              }}
            />
            {all ? texts.ignoring.everywhere(rule) : texts.ignoring.one}
          </label>
        ))}
      </fieldset>
      <div className="choices">
        <Button type="submit" busy={busy}>
          {texts.ignoring.ignore}
        </Button>
        <Button onClick={onCancel}>{texts.ignoring.cancel}</Button>
      </div>
    </form>
  );
}
