import { useRef, type ReactElement } from 'react';
import { tableDate } from '../../model/date';
import type { TimetableEvent } from '../../model/rid';
import { Action } from './buttons';
import { dayOf, standings, weekdayOf, type Standing } from './calendar';
import { useEditing } from './editing';
import { shiftEventByWorkingDays, sortTimetable } from './edits';
import { EntryList } from './EntryList';
import { TextField } from './fields';
import { add, timetable } from './lists';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { releaseTexts } from './releaseTexts';
import { TimelinePicture } from './TimelinePicture';
import { dateShown } from './typed';
import { DateField } from './valueFields';

const { fields, did, lists } = releaseTexts;

/** The events of the release, how they stand to each other in Working Days, and their picture. */
export function Timetable(): ReactElement {
  const { model, calendar, picks, change } = useEditing();
  const dates = model.timetable.map(({ date }) => date);
  const standing = standings(dates, model.release.goLive, calendar);
  const inOrder = sortTimetable(model);
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <TimelinePicture
        onPick={(at) => {
          const items = list.current?.querySelectorAll<HTMLElement>('.fui-AccordionHeader__button');
          items?.[at]?.focus();
          items?.[at]?.scrollIntoView({ block: 'nearest' });
        }}
      />
      <div ref={list}>
        <EntryList
          list={timetable}
          texts={lists.event}
          picks={picks.events.map((value) => ({ value }))}
          nameOf={({ event, date }) => event || dateShown(date) || releaseTexts.undated}
          start={(model, event) => add(model, timetable, { date: '', event, notes: '' })}
          summary={(event, at) => <EventSummary number={at + 1} event={event} standing={standing[at]} />}
        >
          {(event, at, replace) => (
            <EventFields
              event={event}
              at={at}
              onChange={(part, field) => {
                replace({ ...event, ...part }, did.changed(field, event.event));
              }}
            />
          )}
        </EntryList>
      </div>
      <div>
        <Action
          idle={inOrder === model}
          onAct={() => {
            change(inOrder, did.sortedTimetable);
          }}
        >
          {releaseTexts.sortTimetable}
        </Action>
      </div>
    </>
  );
}

interface EventSummaryProps {
  readonly number: number;
  readonly event: TimetableEvent;
  readonly standing: Standing | undefined;
}

function EventSummary({ number, event, standing }: EventSummaryProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {number}. <strong>{dateShown(event.date) || releaseTexts.undated}</strong> {event.event}
      {standing?.day && (
        <span className={styles.quiet}> {releaseTexts.standing(standing, weekdayOf(standing.day))}</span>
      )}
    </>
  );
}

interface EventFieldsProps {
  readonly event: TimetableEvent;
  readonly at: number;
  readonly onChange: (part: Partial<TimetableEvent>, field: string) => void;
}

function EventFields({ event, at, onChange }: EventFieldsProps): ReactElement {
  const { model, calendar, change } = useEditing();
  const styles = useStyles();
  const shift = (days: number): void => {
    const shifted = shiftEventByWorkingDays(model, at, days, calendar);
    const day = dayOf(shifted.timetable[at]?.date ?? null);
    if (day) change(shifted, did.shifted(event.event, tableDate(day)));
  };
  // Without a date, or where the bank holidays are not known.
  const stays = (days: number): boolean => shiftEventByWorkingDays(model, at, days, calendar) === model;
  return (
    <>
      <DateField
        label={fields.date}
        quiet
        value={event.date}
        onChange={(date) => {
          onChange({ date }, fields.date);
        }}
      />
      <div className={styles.row}>
        <Action
          name={uiTexts.buttonOf(releaseTexts.earlier, event.event)}
          idle={stays(-1)}
          onAct={() => {
            shift(-1);
          }}
        >
          {releaseTexts.earlier}
        </Action>
        <Action
          name={uiTexts.buttonOf(releaseTexts.later, event.event)}
          idle={stays(1)}
          onAct={() => {
            shift(1);
          }}
        >
          {releaseTexts.later}
        </Action>
      </div>
      {(['event', 'notes'] as const).map((field) => (
        <TextField
          key={field}
          label={fields[field]}
          kind={field === 'event' ? 'wrapped' : 'lines'}
          value={event[field]}
          onFinish={(text) => {
            onChange({ [field]: text }, fields[field]);
            return null;
          }}
        />
      ))}
    </>
  );
}
