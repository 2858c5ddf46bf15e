import type { ReactElement } from 'react';
import { tableDate } from '../../model/date';
import { dayOf } from './calendar';
import { useEditing } from './editing';
import { releaseTexts } from './releaseTexts';
import { timelineOf } from './timeline';

const width = 290;
const lane = 18;
const axis = 30;

/** The dated events on a line. A screen reader hears them in order of date instead. */
export function TimelinePicture(): ReactElement | null {
  const { model, calendar } = useEditing();
  const days = model.timetable.map(({ date }) => dayOf(date));
  const line = timelineOf(days, dayOf(model.release.goLive), { width, mark: lane, label: 40 });
  if (!line) return null;
  const base = line.lanes * lane + 16;
  const events = line.marks.map(({ number, day }) =>
    releaseTexts.timelineEvent(number, tableDate(day), model.timetable[number - 1]?.event ?? ''),
  );
  return (
    <figure className="timeline">
      <svg
        role="img"
        aria-label={releaseTexts.timelineLabel(tableDate(line.from), tableDate(line.to), events)}
        viewBox={`0 0 ${String(width)} ${String(base + axis)}`}
      >
        <path className="axis" d={`M0 ${String(base)}H${String(width)}`} />
        {line.months.map(({ x, label }) => (
          <g key={label}>
            <path className="axis" d={`M${String(x)} ${String(base)}v6`} />
            <text x={x} y={base + 18}>
              {label}
            </text>
          </g>
        ))}
        {line.goLive !== null && (
          <>
            <path className="go-live" d={`M${String(line.goLive)} 12V${String(base)}`} />
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
            className={calendar.isWorkingDay(day) ? 'mark-day working-day' : 'mark-day'}
            transform={`translate(${String(x)} ${String(base - lane / 2 - at * lane)})`}
          >
            <circle r={8} />
            <text y={3.5} textAnchor="middle">
              {number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="quiet">{releaseTexts.timelineHint(days.filter((day) => day === null).length)}</figcaption>
    </figure>
  );
}
