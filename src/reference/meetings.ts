import type { IsoDate } from '../model/date';
import { reviewers, type Reviewer } from './criteria';
import type { ReferenceData } from './reference';
import { events, type EventKey } from './timetable';

/** The body that decides on a release. */
export const panel: Reviewer = { name: 'Panel', acronym: '' };

/** The days on which a body is known to meet, the first first; none where its team keeps no calendar. */
export function meetingsOf(
  { meetings }: Pick<ReferenceData, 'meetings'>,
  { name, acronym }: Reviewer,
): readonly IsoDate[] {
  const names = [name, `SEC ${name}`, acronym].filter((one) => one !== '').map((one) => one.toLowerCase());
  const days = [...meetings].flatMap(([body, dates]) => (names.includes(body.toLowerCase()) ? dates : []));
  return [...new Set(days)].sort();
}

/** The body whose meeting a step of the template is; null for one that is no meeting. */
export function bodyOfEvent(key: EventKey, known: Pick<ReferenceData, 'reviewers'>): Reviewer | null {
  const words = events.find((event) => event.key === key)?.event ?? '';
  if (words.startsWith('Panel ')) return panel;
  if (!/^\S+(?: \S+)? reviews /.test(words)) return null;
  if (words.startsWith(`${reviewers.testing.acronym} `)) return known.reviewers.testing;
  return words.startsWith('Operations Group ') ? known.reviewers.operational : null;
}
