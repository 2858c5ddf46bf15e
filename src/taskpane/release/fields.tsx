import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { withoutUnwritable } from '../../model/xml';
import { SeverityIcon } from '../ui/icons';
import { useEditing } from './editing';

interface LabelProps {
  readonly label: string;
  /** The accessible name, where many fields share a label. It begins with the label. */
  readonly name?: string;
  /** The label is not shown, because the place of the field says it. */
  readonly bare?: boolean;
}

interface TextFieldProps extends LabelProps {
  readonly value: string;
  /** One line; one line that is shown on several; or several lines, each ended by Enter. */
  readonly kind?: 'line' | 'wrapped' | 'lines';
  /** What is to be said of the value as it stands. */
  readonly hint?: string | null;
  /** The value is not what belongs here, and the hint says why. */
  readonly marked?: boolean;
  /** Takes what was typed, or says why not; then it stays in the field until the author puts it right. */
  readonly onFinish: (text: string) => string | null;
}

/** A text of the model. What is typed goes into the model when the field is left or Enter is pressed; Escape gives it up. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, name, bare = false, value, kind = 'line', hint, marked = false, onFinish } = props;
  const { busy, isCurrent } = useEditing();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [waits, setWaits] = useState(false);
  const id = useId();

  const finish = (): void => {
    if (draft === null) return;
    if (busy) {
      setWaits(true);
      return;
    }
    setWaits(false);
    const text = cleaned(draft, kind);
    const said = text === value ? null : onFinish(text);
    setRefusal(said);
    if (said === null) setDraft(null);
  };
  const late = useRef({ finish, handOn: () => undefined as unknown });
  useEffect(() => {
    late.current = { finish, handOn: () => waits && draft !== null && onFinish(cleaned(draft, kind)) };
  });
  useEffect(() => {
    // The author left the field while other work was under way. Of several such fields each takes its turn, on the
    // model that the one before has left.
    if (waits && !busy && isCurrent()) late.current.finish();
  });
  // One that goes before the other work is over cannot wait for it.
  useEffect(() => () => void late.current.handOn(), []);

  const giveUp = (): void => {
    setDraft(null);
    setRefusal(null);
    setWaits(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && kind !== 'lines') {
      event.preventDefault();
      finish();
    }
    if (event.key === 'Escape' && draft !== null) {
      event.preventDefault();
      event.stopPropagation();
      giveUp();
    }
  };
  const shown = draft ?? value;
  const shared = {
    id,
    value: shown,
    'aria-label': bare ? (name ?? label) : name,
    'aria-invalid': refusal !== null || undefined,
    'aria-describedby': refusal || hint ? hintId(id) : undefined,
    'data-marked': marked || undefined,
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft(target.value);
      setRefusal(null);
    },
    onBlur: finish,
    onKeyDown,
  };
  return (
    <Frame id={id} label={bare ? null : label} hint={hint} marked={marked} refusal={refusal}>
      {kind === 'line' ? (
        <input type="text" autoComplete="off" {...shared} />
      ) : (
        <textarea rows={rowsOf(shown, kind === 'wrapped' ? 1 : 2)} {...shared} />
      )}
    </Frame>
  );
}

/** What was typed, as the model can keep it. */
export function cleaned(draft: string, kind: 'line' | 'wrapped' | 'lines'): string {
  const text = withoutUnwritable(draft).trim();
  return kind === 'lines' ? text : text.replace(/\s*\n\s*/g, ' ');
}

export function hintId(field: string): string {
  return `${field}-hint`;
}

interface FrameProps {
  /** Of the field inside. */
  readonly id: string;
  readonly label: string | null;
  readonly hint?: string | null | undefined;
  readonly marked?: boolean;
  readonly refusal?: string | null;
  readonly children: ReactNode;
}

/** A field with its label above and what is to be said of it below. */
export function Frame({ id, label, hint, marked = false, refusal = null, children }: FrameProps): ReactElement {
  const message = refusal ?? hint;
  return (
    <div className="field">
      {label !== null && <label htmlFor={id}>{label}</label>}
      {children}
      {message && (
        <p id={hintId(id)} className="field-hint" role={refusal ? 'alert' : marked ? 'status' : undefined}>
          {refusal ? <SeverityIcon severity="error" /> : marked && <SeverityIcon severity="warning" />}
          {message}
        </p>
      )}
    </div>
  );
}

/** About as many rows as a text needs in a narrow pane, so that it is seen whole where it is not long. */
function rowsOf(text: string, least: number): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 38)), 0);
  return Math.min(10, Math.max(least, rows));
}

/** The lines of a list that is edited as one text. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

interface ChoiceProps<T extends string> extends LabelProps {
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ label, name, value, options, onChoose }: ChoiceProps<T>): ReactElement {
  const { busy } = useEditing();
  const id = useId();
  return (
    <Frame id={id} label={label}>
      <select
        id={id}
        aria-label={name}
        aria-disabled={busy || undefined}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value);
          if (chosen && !busy) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}
