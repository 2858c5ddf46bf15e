import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Input, mergeClasses } from '@fluentui/react-components';
import { useStyles } from '../ui/styles';
import { Button } from '../ui/Button';
import type { DraftedStep } from '../../app';
import { SeverityIcon } from '../ui/icons';
import { isFocusLost } from '../ui/isFocusLost';
import { tableDate, type IsoDate } from '../../model/date';
import { CalendarButton } from '../release/CalendarButton';
import { Labelled } from '../release/fields';
import { dayOf, weekdayOf, type Calendar, standingInWords } from '../release/calendar';
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
  const styles = useStyles();
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
    <section className={styles.stack}>
      <h3 className={styles.subheading}>{texts.timetable}</h3>
      <p className={styles.small}>{texts.timetableHint}</p>
      {past > 0 && (
        <p className={mergeClasses(styles.row, styles.small)}>
          <SeverityIcon severity="info" />
          <span className={styles.grow}>{texts.past(past, steps.length, today)}</span>
        </p>
      )}
      <ol ref={list} className={mergeClasses(styles.list, styles.stack)}>
        {steps.map(({ key, event, date }) => (
          <li key={key} data-step={key}>
            {key === 'goLive' ? (
              <p>
                <strong>{event}</strong> {texts.standing(date, weekdayOf(date), standingInWords(date, calendar))}
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
      <div>
        <Button
          busy={Object.keys(dates).length === 0}
          onClick={() => {
            onChange({}, texts.announceDrafted);
          }}
        >
          {texts.drafted}
        </Button>
      </div>
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
  const refusal = draft === null && typed !== null ? stepRefusal(typed, goLive) : null;
  const finish = (): void => {
    setDraft(null);
    if (draft !== null && draft !== typed && dayOf(draft) !== date) onChange(draft);
  };
  const standing = texts.standing(date, weekdayOf(date), standingInWords(date, calendar));
  return (
    <Labelled label={event} hint={typed === null ? standing : `${standing}; ${texts.own}`} refusal={refusal}>
      <Input
        size="small"
        autoComplete="off"
        value={draft ?? (refusal === null ? tableDate(date) : (typed ?? ''))}
        contentAfter={
          <CalendarButton
            name={event}
            day={date}
            calendar={calendar}
            onPick={(picked) => {
              if (picked !== date) onChange(tableDate(picked));
            }}
          />
        }
        onChange={(_, { value }) => {
          setDraft(value);
        }}
        onBlur={finish}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) finish();
        }}
      />
    </Labelled>
  );
}
