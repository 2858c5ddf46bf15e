import type { ReactElement } from 'react';
import { amountToCell } from '../../model/money';
import { CalendarButton } from './CalendarButton';
import { dayOf, weekdayOf, withEvents, standingInWords } from './calendar';
import { useEditing } from './editing';
import { TextField } from './fields';
import { releaseTexts } from './releaseTexts';
import { amountTyped, dateKept, dateShown, dateTyped } from './typed';

interface ValueFieldProps<T> {
  readonly label: string;
  readonly name?: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

interface DateFieldProps extends ValueFieldProps<string> {
  /** The place says already how the date stands. */
  readonly quiet?: boolean;
}

/** Where a calendar begins that knows of no date at all. */
const someDay = '2026-01-01';

/** A date, or whatever the author writes instead, which is kept and marked. */
export function DateField({ value, quiet = false, onChange, ...rest }: DateFieldProps): ReactElement {
  const { model, calendar, picks, busy } = useEditing();
  const day = dayOf(value);
  const kept = dateKept(value);
  const standing =
    day && !quiet
      ? releaseTexts.dateHint(weekdayOf(day), standingInWords(day, calendar), calendar.notWorking(day))
      : null;
  return (
    <TextField
      {...rest}
      value={dateShown(value)}
      hint={kept ? releaseTexts.dateKept[kept](value) : standing}
      marked={kept !== null}
      after={
        <CalendarButton
          name={rest.name ?? rest.label}
          day={day ?? dayOf(model.release.goLive) ?? someDay}
          calendar={withEvents(calendar, model.timetable, picks.meetings)}
          onPick={(picked) => {
            if (!busy && picked !== value) onChange(picked);
          }}
        />
      }
      onFinish={(text) => {
        const date = dateTyped(text);
        if (date !== value) onChange(date);
        return null;
      }}
    />
  );
}

/** An amount in whole pounds, or whatever the author writes instead, which is kept and marked. */
export function AmountField({ value, onChange, ...rest }: ValueFieldProps<number | string>): ReactElement {
  const marked = typeof value === 'string' && value !== '';
  return (
    <TextField
      {...rest}
      value={amountToCell(value)}
      hint={marked ? releaseTexts.amountKept : null}
      marked={marked}
      onFinish={(text) => {
        const amount = amountTyped(text);
        if (amount !== value) onChange(amount);
        return null;
      }}
    />
  );
}

interface NumberFieldProps extends ValueFieldProps<number | null> {
  /** How the number is shown and read; what is no number is refused in these words. */
  readonly shown: (value: number | null) => string;
  readonly typed: (text: string) => number | null;
  readonly refused: (text: string) => string;
}

/** A number that may not be there. The model can keep nothing else in its place. */
export function NumberField({ value, shown, typed, refused, onChange, ...rest }: NumberFieldProps): ReactElement {
  return (
    <TextField
      {...rest}
      value={shown(value)}
      onFinish={(text) => {
        const read = typed(text);
        if (text !== '' && read === null) return refused(text);
        if (read !== value) onChange(read);
        return null;
      }}
    />
  );
}
