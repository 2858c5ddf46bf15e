import { proseDate, type IsoDate } from '../../model/date';
import type { Reading } from '../../document/recognise/recognise';
import { rule, type Found } from '../rule';
import { historyOrder, isLaterVersion, isSameOrLater, type Column, type Entry } from './historyOrder';

interface Says {
  /** The whole history goes from the latest version to the first. */
  'latest-first': { version: string };
  twice: { what: string; written: string };
  backwards: { what: string; written: string; side: 'above' | 'below'; other: string };
  ahead: { date: IsoDate; today: IsoDate };
}

export const historyAscending = rule<Says>({
  id: 'version/history-ascending',
  severity: 'error',
  since: '0.1.0',
  title: 'Versions or dates of the document history go backwards, or lie ahead',
  why: 'The history shows which version came when: one out of order makes readers doubt which is the latest.',
  source: 'The document history lists the versions in order, each with its date.',
  messages: {
    'latest-first': ({ version }) =>
      `The history starts with version ${version} and goes back from there. ` +
      'Other RIDs list the first version first, and readers look for the document in hand in the last row. List the versions from the first to the latest.',
    twice: ({ what, written }) => `${what} ${written} is listed twice. ${putInOrder}`,
    backwards: ({ what, written, side, other }) => `${what} ${written} stands ${side} ${other}. ${putInOrder}`,
    ahead: ({ date, today }) =>
      `${proseDate(date)} is after today, ${proseDate(today)}. The history says what has happened: ` +
      'a date ahead is a slip, or a plan that may change. Correct it, or enter it on the day.',
  },
  *find({ reading, today }) {
    const { versions, dates, latestFirst } = historyOrder(reading);
    const [newest] = versions.entries;
    if (latestFirst && newest) {
      const place = reading.outline.place(newest.paragraph);
      yield { message: 'latest-first', severity: 'info', place, version: newest.written };
    }
    yield* backwards(reading, versions, isLaterVersion, 'Version');
    yield* backwards(reading, dates, isSameOrLater, 'The date');
    for (const { value, paragraph } of dates.entries) {
      if (value > today) yield { message: 'ahead', place: reading.outline.place(paragraph), date: value, today };
    }
  },
});

const putInOrder = 'Readers of the history cannot tell which version came when. Correct it, or put the rows in order.';

function* backwards<T>(
  { outline }: Reading,
  { entries: list, misplaced }: Column<T>,
  mayFollow: (before: T, after: T) => boolean,
  what: string,
): Iterable<Found<Says>> {
  const follows = (before: Entry<T>, after: Entry<T>): boolean => mayFollow(before.value, after.value);
  for (const entry of misplaced) {
    const at = list.indexOf(entry);
    const above = list
      .slice(0, at)
      .filter((other) => !follows(other, entry))
      .at(-1);
    const other = above ?? list.slice(at + 1).find((below) => !follows(entry, below));
    if (!other) continue;
    const { written } = entry;
    const place = outline.place(entry.paragraph);
    if (JSON.stringify(other.value) === JSON.stringify(entry.value)) yield { message: 'twice', place, what, written };
    else {
      const side = above ? 'below' : 'above';
      yield { message: 'backwards', place, what, written, side, other: other.written };
    }
  }
}
