import { useState, type ReactElement } from 'react';
import { Input } from '@fluentui/react-components';
import { CalendarButton } from '../release/CalendarButton';
import { dayOf, weekdayOf, type Calendar } from '../release/calendar';
import { Labelled } from '../release/fields';
import { tableDate, type IsoDate } from '../../model/date';
import type { Drafting } from './drafting';
import { baselines, goLiveRefusal } from './form';
import { newRidTexts as texts } from './newRidTexts';

interface GoLiveProps {
  readonly value: string;
  readonly refusal: string | null;
  readonly calendar: Calendar;
  readonly drafting: Pick<Drafting, 'draftSteps' | 'today'>;
  readonly onChange: (text: string) => void;
}

/** The date that all others are counted back from, and what follows from it. */
export function GoLive({ value, refusal, calendar, drafting, onChange }: GoLiveProps): ReactElement {
  const [left, setLeft] = useState(false);
  const day = dayOf(value);
  const months = day && baselines(drafting.draftSteps({ goLive: day, impactsSystems: true }));
  const hint = day
    ? [
        `${texts.standing(day, weekdayOf(day), calendar.isWorkingDay(day))}.`,
        ...(months ? [texts.leadTimes(...months)] : []),
      ].join(' ')
    : texts.goLiveHint;
  const said = refusal ?? (left && value.trim() !== '' ? goLiveRefusal(value) : null);
  const start: IsoDate = day ?? drafting.today;
  return (
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
  );
}
