import { useId, useState, type ReactElement } from 'react';
import { Frame, hintId } from '../release/fields';
import { dayOf, weekdayOf, type Calendar } from '../release/calendar';
import type { Drafting } from './drafting';
import { baselines, goLiveRefusal } from './form';
import { newRidTexts as texts } from './newRidTexts';

interface GoLiveProps {
  readonly value: string;
  readonly refusal: string | null;
  readonly calendar: Calendar;
  readonly drafting: Pick<Drafting, 'draftSteps'>;
  readonly onChange: (text: string) => void;
}

/** The date that all others are counted back from, and what follows from it. */
export function GoLive({ value, refusal, calendar, drafting, onChange }: GoLiveProps): ReactElement {
  const id = useId();
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
  return (
    <Frame id={id} label={texts.goLive} hint={hint} refusal={said}>
      <input
        type="text"
        id={id}
        autoComplete="off"
        aria-required
        aria-invalid={said !== null || undefined}
        aria-describedby={hintId(id)}
        value={value}
        onBlur={() => {
          setLeft(true);
        }}
        onChange={({ target }) => {
          setLeft(false);
          onChange(target.value);
        }}
      />
    </Frame>
  );
}
