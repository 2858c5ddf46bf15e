import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { makeStyles, mergeClasses, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { Calendar16Regular } from '@fluentui/react-icons/svg/calendar';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { monthAndYear, proseDate, type IsoDate } from '../../model/date';
import { Button } from '../ui/Button';
import { useStyles as useTextStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { weekdayOf, type Calendar } from './calendar';
import { addDays, addMonths, weeksOf } from './month';
import { releaseTexts } from './releaseTexts';

const { calendar: texts } = releaseTexts;

interface CalendarButtonProps {
  /** The field that it is for. */
  readonly name: string;
  /** The day that is chosen, or where to begin. */
  readonly day: IsoDate;
  readonly calendar: Calendar;
  readonly onPick: (day: IsoDate) => void;
}

/** Opens a calendar beside a date that can be typed as well. */
export function CalendarButton({ name, day, calendar, onPick }: CalendarButtonProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      trapFocus
      positioning={{ position: 'below', align: 'end' }}
      onOpenChange={(_, data) => {
        setOpen(data.open);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          icon={<Calendar16Regular />}
          aria-label={uiTexts.buttonOf(texts.open, name)}
          aria-expanded={open}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={uiTexts.buttonOf(texts.open, name)} style={{ padding: 8 }}>
        <Month
          day={day}
          calendar={calendar}
          onPick={(picked) => {
            setOpen(false);
            onPick(picked);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  table: { borderCollapse: 'collapse' },
  cell: { padding: 0, textAlign: 'center' },
  day: {
    width: '32px',
    height: '32px',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // By its frame and not by its colour alone: forced colours take that away.
  notWorking: { color: tokens.colorNeutralForeground3, border: `1px dashed ${tokens.colorNeutralStroke1}` },
  chosen: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, fontWeight: tokens.fontWeightSemibold },
  meeting: { textDecorationLine: 'underline', fontWeight: tokens.fontWeightSemibold },
  notes: { maxWidth: '224px', overflowWrap: 'anywhere' },
});

interface MonthProps {
  readonly day: IsoDate;
  readonly calendar: Calendar;
  readonly onPick: (day: IsoDate) => void;
}

/** A month, from Monday to Sunday. The arrows go from day to day and from week to week, Page Up and Down by months. */
function Month({ day, calendar, onPick }: MonthProps): ReactElement {
  const [here, setHere] = useState(day);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(true);
  const styles = useStyles();
  const text = useTextStyles();
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  });
  const goTo = (to: IsoDate): void => {
    moved.current = true;
    setHere(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = dayAt(event.key, here);
    if (!to) return;
    event.preventDefault();
    goTo(to);
  };
  const weeks = weeksOf(here);
  const notes = weeks.flat().flatMap((one) => {
    if (one === null) return [];
    const why = calendar.notWorking(one);
    const said = [why !== null && !isWeekend(why) ? why : null, calendar.meeting(one)].filter(
      (words) => words !== null,
    );
    return said.length > 0 ? [{ day: one, words: said.join('; ') }] : [];
  });
  return (
    <div className={text.close}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ChevronLeft16Regular />}
          aria-label={texts.earlier}
          onClick={() => {
            setHere(addMonths(here, -1));
          }}
        />
        <b aria-live="polite">{monthAndYear(here)}</b>
        <Button
          appearance="subtle"
          icon={<ChevronRight16Regular />}
          aria-label={texts.later}
          onClick={() => {
            setHere(addMonths(here, 1));
          }}
        />
      </div>
      <table ref={grid} role="grid" className={styles.table} aria-label={monthAndYear(here)} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {texts.weekdays.map(([short, long]) => (
              <th key={long} scope="col" abbr={long} className={text.small}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <tr key={at}>
              {week.map((one, column) => (
                <td key={column} className={styles.cell} aria-selected={one === null ? undefined : one === day}>
                  {one && (
                    <button
                      type="button"
                      tabIndex={one === here ? 0 : -1}
                      aria-label={texts.day(
                        weekdayOf(one),
                        proseDate(one),
                        calendar.notWorking(one),
                        calendar.meeting(one),
                      )}
                      className={mergeClasses(
                        styles.day,
                        calendar.notWorking(one) !== null && styles.notWorking,
                        calendar.meeting(one) !== null && styles.meeting,
                        one === day && styles.chosen,
                      )}
                      onClick={() => {
                        onPick(one);
                      }}
                    >
                      {Number(one.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ul className={mergeClasses(text.list, text.small, styles.notes)}>
          {notes.map(({ day: one, words }) => (
            <li key={one}>{texts.note(Number(one.slice(8)), words)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const isWeekend = (why: string): boolean => /^a S(?:atur|un)day$/.test(why);

/** The day that a key leads to. */
function dayAt(key: string, here: IsoDate): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(here, -1);
    case 'ArrowRight':
      return addDays(here, 1);
    case 'ArrowUp':
      return addDays(here, -7);
    case 'ArrowDown':
      return addDays(here, 7);
    case 'PageUp':
      return addMonths(here, -1);
    case 'PageDown':
      return addMonths(here, 1);
    default:
      return null;
  }
}
