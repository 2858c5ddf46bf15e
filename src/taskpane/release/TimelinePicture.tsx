import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { tableDate } from '../../model/date';
import { useStyles as useTextStyles } from '../ui/styles';
import { dayOf } from './calendar';
import { useEditing } from './editing';
import { releaseTexts } from './releaseTexts';
import { timelineOf } from './timeline';

const width = 290;
const lane = 18;
const axis = 30;

interface TimelinePictureProps {
  /** An event was picked with the mouse, by its position; the keyboard has the list. */
  readonly onPick: (at: number) => void;
}

const canvas = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { maxWidth: '440px', margin: '0 0 8px' },
  svg: { display: 'block', width: '100%', fontSize: '10px', fill: tokens.colorNeutralForeground1 },
  axis: { stroke: tokens.colorNeutralForeground3, [canvas]: { stroke: 'CanvasText' } },
  goLive: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: '3 2',
    [canvas]: { stroke: 'CanvasText' },
  },
  day: {
    cursor: 'pointer',
    '& circle': {
      fill: tokens.colorNeutralBackground1,
      stroke: tokens.colorNeutralForeground1,
      [canvas]: { fill: 'Canvas', stroke: 'CanvasText' },
    },
  },
  workingDay: {
    cursor: 'pointer',
    '& circle': { fill: tokens.colorNeutralForeground1, [canvas]: { fill: 'CanvasText' } },
    '& text': { fill: tokens.colorNeutralBackground1, [canvas]: { fill: 'Canvas' } },
  },
});

/** The dated events on a line. A screen reader hears them in order of date instead. */
export function TimelinePicture({ onPick }: TimelinePictureProps): ReactElement | null {
  const { model, calendar } = useEditing();
  const styles = useStyles();
  const text = useTextStyles();
  const days = model.timetable.map(({ date }) => dayOf(date));
  const line = timelineOf(days, dayOf(model.release.goLive), { width, mark: lane, label: 40 });
  if (!line) return null;
  const base = line.lanes * lane + 16;
  const events = line.marks.map(({ number, day }) =>
    releaseTexts.timelineEvent(number, tableDate(day), model.timetable[number - 1]?.event ?? ''),
  );
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.svg}
        role="img"
        aria-label={releaseTexts.timelineLabel(tableDate(line.from), tableDate(line.to), events)}
        viewBox={`0 0 ${String(width)} ${String(base + axis)}`}
      >
        <path className={styles.axis} d={`M0 ${String(base)}H${String(width)}`} />
        {line.months.map(({ x, label }) => (
          <g key={label}>
            <path className={styles.axis} d={`M${String(x)} ${String(base)}v6`} />
            <text x={x} y={base + 18}>
              {label}
            </text>
          </g>
        ))}
        {line.goLive !== null && (
          <>
            <path className={styles.goLive} d={`M${String(line.goLive)} 12V${String(base)}`} />
            <text
              x={line.goLive}
              y={9}
              textAnchor={line.goLive > width - 30 ? 'end' : line.goLive < 30 ? 'start' : 'middle'}
            >
              {releaseTexts.goLive}
            </text>
          </>
        )}
        {line.marks.map(({ number, day, x, lane: at }) => (
          <g
            key={number}
            onClick={() => {
              onPick(number - 1);
            }}
            className={calendar.isWorkingDay(day) ? styles.workingDay : styles.day}
            transform={`translate(${String(x)} ${String(base - lane / 2 - at * lane)})`}
          >
            <circle r={8} />
            <text y={3.5} textAnchor="middle">
              {number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={text.small}>
        {releaseTexts.timelineHint(days.filter((day) => day === null).length)}
      </figcaption>
    </figure>
  );
}
