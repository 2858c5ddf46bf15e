import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { withoutUnwritable } from '../../model/xml';
import { useKept } from '../ui/kept';
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
  /** What stands behind the text in the field. */
  readonly after?: ReactElement;
  /** Takes what was typed, or says why not; then it stays in the field until the author puts it right. */
  readonly onFinish: (text: string) => string | null;
}

/** A text of the model. What is typed goes into the model when the field is left or Enter is pressed; Escape gives it up. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, name, bare = false, value, kind = 'line', hint, marked = false, after, onFinish } = props;
  const { busy, isCurrent } = useEditing();
  const [draft, setDraft] = useKept<string | null>(`draft ${name ?? label}`, null);
  const [refusal, setRefusal] = useKept<string | null>(`refusal ${name ?? label}`, null);
  const [waits, setWaits] = useState(false);

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
  const ownName = bare ? (name ?? label) : name;
  const shared = {
    value: shown,
    ...(ownName !== undefined && { 'aria-label': ownName }),
    onChange: (_: unknown, typed: { readonly value: string }) => {
      setDraft(typed.value);
      setRefusal(null);
    },
    onBlur: finish,
    onKeyDown,
  };
  return (
    <Labelled label={bare ? null : label} hint={hint} marked={marked} refusal={refusal}>
      {kind === 'line' ? (
        <Input size="small" autoComplete="off" {...(after && { contentAfter: after })} {...shared} />
      ) : (
        <Textarea size="small" resize="vertical" rows={rowsOf(shown, kind === 'wrapped' ? 1 : 2)} {...shared} />
      )}
    </Labelled>
  );
}

/** What was typed, as the model can keep it. */
export function cleaned(draft: string, kind: 'line' | 'wrapped' | 'lines'): string {
  const text = withoutUnwritable(draft).trim();
  return kind === 'lines' ? text : text.replace(/\s+/g, (spaces) => (spaces.includes('\n') ? ' ' : spaces));
}

interface LabelledProps {
  readonly label: string | null;
  readonly hint?: string | null | undefined;
  readonly marked?: boolean;
  readonly refusal?: string | null;
  readonly children: ReactElement;
}

/** A field with its label above and what is to be said of it below. */
export function Labelled({ label, hint, marked = false, refusal = null, children }: LabelledProps): ReactElement {
  // What is kept all the same is said without an alarm.
  const said =
    refusal !== null
      ? { validationState: 'error' as const, validationMessage: refusal }
      : marked && hint
        ? { validationState: 'warning' as const, validationMessage: { children: hint, role: 'status' } }
        : {};
  return (
    <Field
      size="small"
      {...(label !== null && { label })}
      {...(hint && !marked && refusal === null && { hint })}
      {...said}
    >
      {children}
    </Field>
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

/** One of a few: all are in sight, and one click takes another. */
export function Choice<T extends string>({ label, name, value, options, onChoose }: ChoiceProps<T>): ReactElement {
  const { busy } = useEditing();
  return (
    <Labelled label={label}>
      <RadioGroup
        layout="horizontal"
        {...(name !== undefined && { 'aria-label': name })}
        aria-disabled={busy || undefined}
        value={value}
        onChange={(_, { value: picked }) => {
          const chosen = options.find(([one]) => one === picked);
          if (chosen && !busy) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, text]) => (
          <Radio key={one} value={one} label={text} />
        ))}
      </RadioGroup>
    </Labelled>
  );
}
