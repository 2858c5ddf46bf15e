import { useState, type ReactElement } from 'react';
import { Input } from '@fluentui/react-components';
import { CalendarButton } from '../release/CalendarButton';
import { dayOf, weekdayOf, type Calendar, standingInWords } from '../release/calendar';
import { Labelled } from '../release/fields';
import { tableDate, type IsoDate } from '../../model/date';
import { Button } from '../ui/Button';
import { useStyles } from '../ui/styles';
import type { Drafting } from './drafting';
import { baselines, goLiveRefusal } from './form';
import { newRidTexts as texts } from './newRidTexts';

interface GoLiveProps {
  readonly value: string;
  readonly refusal: string | null;
  /** The go-live that it comes after; today without. */
  readonly after?: string | null;
  readonly calendar: Calendar;
  readonly drafting: Pick<Drafting, 'draftSteps' | 'nextGoLives' | 'today'>;
  readonly onChange: (text: string) => void;
}

/** The date that all others are counted back from, and what follows from it. */
export function GoLive({ value, refusal, after = null, calendar, drafting, onChange }: GoLiveProps): ReactElement {
  const [left, setLeft] = useState(false);
  const styles = useStyles();
  const day = dayOf(value);
  const months = day && baselines(drafting.draftSteps({ goLive: day, impactsSystems: true }));
  const hint = day
    ? [
        `${texts.standing(day, weekdayOf(day), standingInWords(day, calendar))}.`,
        ...(months ? [texts.leadTimes(...months)] : []),
      ].join(' ')
    : texts.goLiveHint;
  const said = refusal ?? (left && value.trim() !== '' ? goLiveRefusal(value) : null);
  const { today } = drafting;
  const before = dayOf(after);
  const offered = drafting.nextGoLives(before !== null && before > today ? before : today);
  const start: IsoDate = day ?? offered[0]?.date ?? today;
  return (
    <>
      <Labelled label={texts.goLive} hint={hint} refusal={said}>
        <Input
          size="small"
          autoComplete="off"
          aria-required
          value={value}
          contentAfter={
            <CalendarButton
              name={texts.goLive}
              day={start}
              calendar={calendar}
              onPick={(picked) => {
                onChange(tableDate(picked));
              }}
            />
          }
          onBlur={() => {
            setLeft(true);
          }}
          onChange={(_, typed) => {
            setLeft(false);
            onChange(typed.value);
          }}
        />
      </Labelled>
      {day === null && offered.length > 0 && (
        <div role="group" aria-label={texts.usualDays} className={styles.row}>
          <span className={styles.small}>{texts.usualDays}</span>
          {offered.map(({ month, date }) => (
            <Button
              key={date}
              appearance="outline"
              aria-label={texts.usualDay(month, date)}
              onClick={() => {
                onChange(tableDate(date));
              }}
            >
              {tableDate(date)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
