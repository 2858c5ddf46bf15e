import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { DraftedStep } from '../../app';
import { tableDate, type IsoDate } from '../../model/date';
import { ActionButton } from '../ActionButton';
import { Frame, hintId } from '../release/fields';
import { weekdayOf, type Calendar } from '../release/calendar';
import { dayTyped, type NewRidForm } from './form';
import { newRidTexts as texts } from './newRidTexts';

interface StepDatesProps {
  readonly steps: readonly DraftedStep[];
  /** Those that the author has given. */
  readonly dates: NewRidForm['dates'];
  readonly calendar: Calendar;
  readonly onChange: (dates: NewRidForm['dates'], announcement: string) => void;
}

/** The timetable as it would be written; each date can be another. */
export function StepDates({ steps, dates, calendar, onChange }: StepDatesProps): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  useEffect(() => {
    // A step that another date puts elsewhere in the list would lose the focus on its way.
    const key = moved.current;
    moved.current = null;
    if (key === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-step=${key}] input`)?.focus();
  });
  return (
    <section>
      <h3>{texts.timetable}</h3>
      <p className="quiet">{texts.timetableHint}</p>
      <ol ref={list}>
        {steps.map(({ key, event, date }) => (
          <li key={key} data-step={key} className="kept">
            {key === 'goLive' ? (
              <p>
                <strong>{event}</strong> {texts.standing(date, weekdayOf(date), calendar.isWorkingDay(date))}
              </p>
            ) : (
              <StepDate
                event={event}
                date={date}
                isOwn={dates[key] !== undefined}
                calendar={calendar}
                onChange={(day) => {
                  moved.current = key;
                  onChange({ ...dates, [key]: day }, texts.announceMoved(event, day));
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <ActionButton
        busy={Object.keys(dates).length === 0}
        onClick={() => {
          onChange({}, texts.announceDrafted);
        }}
      >
        {texts.drafted}
      </ActionButton>
    </section>
  );
}

interface StepDateProps {
  readonly event: string;
  readonly date: IsoDate;
  readonly isOwn: boolean;
  readonly calendar: Calendar;
  readonly onChange: (date: IsoDate) => void;
}

/** The date counts once the field is left or Enter is pressed. */
function StepDate({ event, date, isOwn, calendar, onChange }: StepDateProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  const finish = (): void => {
    if (draft === null) return;
    const day = dayTyped(draft);
    setRefusal(day === null ? texts.noDate(draft) : null);
    if (day === null) return;
    setDraft(null);
    if (day !== date) onChange(day);
  };
  const hint = texts.standing(date, weekdayOf(date), calendar.isWorkingDay(date));
  return (
    <Frame id={id} label={event} hint={isOwn ? `${hint}; ${texts.own}` : hint} refusal={refusal}>
      <input
        type="text"
        id={id}
        autoComplete="off"
        aria-invalid={refusal !== null || undefined}
        aria-describedby={hintId(id)}
        value={draft ?? tableDate(date)}
        onChange={({ target }) => {
          setDraft(target.value);
          setRefusal(null);
        }}
        onBlur={finish}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) finish();
        }}
      />
    </Frame>
  );
}
