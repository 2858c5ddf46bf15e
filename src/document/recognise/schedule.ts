import { isoDate, type IsoDate } from '../../model/date';
import type { When } from '../../model/when';
import { eventIn } from '../../reference/bodies';
import { eventOf } from '../../reference/eventOf';
import type { EventKey } from '../../reference/timetable';
import { countPattern, readCount } from '../language/numbers';
import { whenIn } from './dateCells';
import type { Reading } from './recognise';
import { cellText, type Paragraph } from '../reading/snapshot';
import type { RowReading, TableReading } from '../tables/read';
import { memoise } from '../reading/memoise';

/** A row of the timetable, read. */
export interface ScheduledEvent {
  readonly row: RowReading;
  readonly event: string;
  readonly key: EventKey | null;
  /** The date cell as written, trimmed. */
  readonly written: string;
  /** What that says; null for a blank cell, and for what says nothing of a date. */
  readonly when: When | null;
  /** The day it takes place; of a window the last one, or the first of what begins; null where no valid date stands. */
  readonly date: IsoDate | null;
  /** The first day of a window, or of the period that it is in; otherwise the same. */
  readonly from: IsoDate | null;
  /** The last one. */
  readonly to: IsoDate | null;
  readonly relative: RelativeDate | null;
  /** Where the date stands, or should; the event's own paragraph in a row that has no cell for it. */
  readonly dateParagraph: Paragraph;
  readonly eventParagraph: Paragraph;
}

/** “By five Working Days before UIT completion” */
export interface RelativeDate {
  readonly workingDays: number;
  readonly direction: 'before' | 'after';
  readonly anchorWords: string;
  readonly anchor: EventKey | null;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

export interface Schedule {
  readonly table: TableReading;
  readonly events: readonly ScheduledEvent[];
  first(key: EventKey): ScheduledEvent | undefined;
}

/** The timetable, read; null where the document has none. */
export const readSchedule = memoise(({ tables, given, release }: Reading): Schedule | null => {
  const table = tables.get('timetable');
  if (!table) return null;
  const events = table.rows.flatMap((row): ScheduledEvent[] => {
    const eventParagraph = row.cell('event')?.paragraphs[0];
    if (!eventParagraph) return [];
    const event = cellText(row.cell('event'));
    const dateCell = row.cell('date');
    const written = cellText(dateCell);
    const key = eventIn(given.reference, event);
    return [
      {
        row,
        event,
        key,
        written,
        ...daysOf(dateCell ? whenIn(dateCell) : null, key),
        relative: relativeIn([...(row.cell('date')?.paragraphs ?? []), ...(row.cell('notes')?.paragraphs ?? [])]),
        dateParagraph: row.cell('date')?.paragraphs[0] ?? eventParagraph,
        eventParagraph,
      },
    ];
  });
  const dated = withYears(events, Number(/\d{4}/.exec(release.name?.value ?? '')?.[0] ?? NaN));
  return { table, events: dated, first: (key) => dated.find((event) => event.key === key) };
});

const beginnings: ReadonlySet<EventKey | null> = new Set(['sitStart', 'uitStart', 'tadConsultation']);

function daysOf(when: When | null, key: EventKey | null): Pick<ScheduledEvent, 'when' | 'date' | 'from' | 'to'> {
  if (when?.kind === 'period') return { when, date: null, from: when.from, to: when.to };
  if (when?.kind !== 'day' && when?.kind !== 'window') return { when, date: null, from: null, to: null };
  const { from, to } = when;
  return { when, from, to, date: beginnings.has(key) ? from : to };
}

/** A date without its year is in the year that keeps the order of the rows, or in that of the release. */
function withYears(events: readonly ScheduledEvent[], ofRelease: number): ScheduledEvent[] {
  const dated: ScheduledEvent[] = [];
  for (const [at, event] of events.entries()) {
    const { when } = event;
    if (when?.kind !== 'yearless') {
      dated.push(event);
      continue;
    }
    const above = dated.findLast(({ to }) => to !== null)?.to ?? null;
    const below = events.slice(at + 1).find(({ from }) => from !== null)?.from ?? null;
    const day = (year: number): IsoDate | null => isoDate(year, when.month, when.day);
    const near = Number((above ?? below)?.slice(0, 4) ?? ofRelease);
    const years = above === null ? [near, near - 1] : [near, near + 1];
    const fits = years
      .map(day)
      .find((date) => date !== null && (above === null ? below === null || date <= below : date >= above));
    const found = fits ?? day(near);
    dated.push(found == null ? event : { ...event, date: found, from: found, to: found });
  }
  return dated;
}

/** Nobody counts further: some four years. */
const mostWorkingDays = 1000;
const relative = new RegExp(`\\b(${countPattern}) Working Days? (before|after|prior to|following) ([^.;,]+)`, 'i');

function relativeIn(paragraphs: readonly Paragraph[]): RelativeDate | null {
  for (const paragraph of paragraphs) {
    const match = relative.exec(paragraph.text);
    const workingDays = readCount(match?.[1] ?? '');
    if (!match || workingDays === null || workingDays > mostWorkingDays) continue;
    const anchorWords = (match[3] ?? '').trim();
    return {
      workingDays,
      direction: /before|prior/i.test(match[2] ?? '') ? 'before' : 'after',
      anchorWords,
      anchor: anchorOf(anchorWords),
      paragraph,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    };
  }
  return null;
}

const anchors: readonly (readonly [RegExp, EventKey])[] = [
  [/\bUIT\b.{0,200}\b(?:begin|start|commence|open)/i, 'uitStart'],
  [/\bUIT\b.{0,200}\b(?:complet|clos|end|finish)/i, 'uitEnd'],
  [/\bSIT\b.{0,200}\b(?:begin|start|commence)/i, 'sitStart'],
  [/\bgo[- ]live\b|\brelease date\b|\bimplementation\b/i, 'goLive'],
  [/\bgo ?\/ ?no-? ?go\b/i, 'goNoGo'],
];

function anchorOf(words: string): EventKey | null {
  return anchors.find(([pattern]) => pattern.test(words))?.[1] ?? eventOf(words);
}
