import { findDates, readDate, type DateReading, type IsoDate } from '../../model/date';
import { eventIn } from '../../reference/bodies';
import { eventOf, type EventKey } from '../../reference/timetable';
import { countPattern, readCount } from '../language/numbers';
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
  readonly reading: DateReading | null;
  /** The day it takes place; the last one of a window; null where no valid date stands. */
  readonly date: IsoDate | null;
  readonly relative: RelativeDate | null;
  /** Where the date stands, or should. */
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
export const readSchedule = memoise(({ tables, given }: Reading): Schedule | null => {
  const table = tables.get('timetable');
  if (!table) return null;
  const events = table.rows.flatMap((row): ScheduledEvent[] => {
    const dateParagraph = row.cell('date')?.paragraphs[0];
    const eventParagraph = row.cell('event')?.paragraphs[0];
    if (!dateParagraph || !eventParagraph) return [];
    const event = cellText(row.cell('event'));
    const written = cellText(row.cell('date'));
    const reading = readDate(written);
    const dates = findDates(written).flatMap((found) => (found.reading.kind === 'date' ? [found.reading.iso] : []));
    return [
      {
        row,
        event,
        key: eventIn(given.reference, event),
        written,
        reading,
        date: dates.at(-1) ?? null,
        relative: relativeIn([...(row.cell('date')?.paragraphs ?? []), ...(row.cell('notes')?.paragraphs ?? [])]),
        dateParagraph,
        eventParagraph,
      },
    ];
  });
  return { table, events, first: (key) => events.find((event) => event.key === key) };
});

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
  [/\bUIT\b.*\b(?:begin|start|commence|open)/i, 'uitStart'],
  [/\bUIT\b.*\b(?:complet|clos|end|finish)/i, 'uitEnd'],
  [/\bSIT\b.*\b(?:begin|start|commence)/i, 'sitStart'],
  [/\bgo[- ]live\b|\brelease date\b|\bimplementation\b/i, 'goLive'],
  [/\bgo ?\/ ?no-? ?go\b/i, 'goNoGo'],
];

function anchorOf(words: string): EventKey | null {
  return anchors.find(([pattern]) => pattern.test(words))?.[1] ?? eventOf(words);
}
