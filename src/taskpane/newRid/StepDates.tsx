import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import type { DraftedStep } from '../../app';
import { SeverityIcon } from '../ui/icons';
import { isFocusLost } from '../ui/isFocusLost';
import { tableDate, type IsoDate } from '../../model/date';
import { Frame, hintId } from '../release/fields';
import { dayOf, weekdayOf, type Calendar } from '../release/calendar';
import { stepRefusal, type StepTexts } from './form';
import { newRidTexts as texts } from './newRidTexts';

interface StepDatesProps {
  readonly steps: readonly DraftedStep[];
  readonly goLive: IsoDate;
  readonly today: IsoDate;
  /** Those that the author has given. */
  readonly dates: StepTexts;
  readonly calendar: Calendar;
  /** Null where there is nothing to say. */
  readonly onChange: (dates: StepTexts, announcement: string | null) => void;
}

/** The timetable as it would be written; each date can be another. */
export function StepDates({ steps, goLive, today, dates, calendar, onChange }: StepDatesProps): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const past = steps.filter(({ date }) => date < today).length;
  const moved = useRef<string | null>(null);
  useEffect(() => {
    // A step that another date puts elsewhere in the list would lose the focus on its way.
    const key = moved.current;
    moved.current = null;
    if (key === null || !isFocusLost()) return;
    list.current?.querySelector<HTMLElement>(`[data-step=${key}] input`)?.focus();
  });
  return (
    <section>
      <h3>{texts.timetable}</h3>
      <p className="quiet">{texts.timetableHint}</p>
      {past > 0 && (
        <p className="field-hint">
          <SeverityIcon severity="info" />
          {texts.past(past, steps.length, today)}
        </p>
      )}
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
                goLive={goLive}
                typed={dates[key] ?? null}
                calendar={calendar}
                onChange={(text) => {
                  moved.current = key;
                  const day = stepRefusal(text, goLive) === null ? dayOf(text) : null;
                  onChange({ ...dates, [key]: text }, day && texts.announceMoved(event, day));
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <Button
        busy={Object.keys(dates).length === 0}
        onClick={() => {
          onChange({}, texts.announceDrafted);
        }}
      >
        {texts.drafted}
      </Button>
    </section>
  );
}

interface StepDateProps {
  readonly event: string;
  readonly date: IsoDate;
  readonly goLive: IsoDate;
  /** What the author has given for it; null where the date is as drafted. */
  readonly typed: string | null;
  readonly calendar: Calendar;
  readonly onChange: (text: string) => void;
}

/** The date counts once the field is left or Enter is pressed. */
function StepDate({ event, date, goLive, typed, calendar, onChange }: StepDateProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const refusal = draft === null && typed !== null ? stepRefusal(typed, goLive) : null;
  const finish = (): void => {
    setDraft(null);
    if (draft !== null && draft !== typed && dayOf(draft) !== date) onChange(draft);
  };
  const standing = texts.standing(date, weekdayOf(date), calendar.isWorkingDay(date));
  return (
    <Frame id={id} label={event} hint={typed === null ? standing : `${standing}; ${texts.own}`} refusal={refusal}>
      <input
        type="text"
        id={id}
        autoComplete="off"
        aria-invalid={refusal !== null || undefined}
        aria-describedby={hintId(id)}
        value={draft ?? (refusal === null ? tableDate(date) : (typed ?? ''))}
        onChange={({ target }) => {
          setDraft(target.value);
        }}
        onBlur={finish}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) finish();
        }}
      />
    </Frame>
  );
}
