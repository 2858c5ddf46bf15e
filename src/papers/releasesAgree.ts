import { isIsoDate, proseDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import type { Place } from '../model/place';
import { isOtherRelease } from '../compare/tell';
import { eventOf } from '../reference/eventOf';
import { firstOfEach } from '../document/reading/firstOfEach';
import type { Reading } from '../document/recognise/recognise';
import { sentencesOf } from '../document/language/sentences';
import { plainTitle } from './agree';
import { problem, type KnownRid, type OtherRid } from './problem';
import { readReference } from './reference';
import { saysMoved, saysParts } from './statedParts';

/**
 * What a RID says otherwise than RIDs of other releases, each told at the later of two that are given, and once for each
 * release, of however many documents.
 */
export function releaseProblems(rid: OtherRid, before: readonly KnownRid[]): Diagnostic[] {
  const others = before.filter((other) => isOtherRelease(rid.model, other.model) && !goLiveTogether(rid, other));
  const found = others.flatMap((other) =>
    [
      ...sharedModifications(rid, other),
      ...movedModifications(rid, other, rid.reading),
      ...movedModifications(other, rid, rid.reading),
      ...meetings(rid, other),
      ...titles(rid, other),
    ].map((one) => ({ one, release: other.model.release.name })),
  );
  return firstOfEach(found, ({ one: { rule, messageId, place }, release }) =>
    JSON.stringify([rule, messageId, release, place.paragraph, place.start]),
  ).map(({ one }) => one);
}

/** No two releases go live on one day: where names differ then, one of them is wrong, as the check of its own document tells. */
function goLiveTogether({ model: one }: KnownRid, { model: other }: KnownRid): boolean {
  return one.release.goLive !== null && one.release.goLive === other.release.goLive;
}

/** Whether a RID accounts for a modification that another has, too: it comes in parts, or it moves, by data or in words. */
function isAccountedFor({ model }: KnownRid, id: string, reading: Reading | null): boolean {
  const one = model.modifications.find((modification) => modification.id === id);
  const words = one ? [one.title, one.summary, ...one.points].join(' ') : '';
  if ((one?.parts.length ?? 0) > 0 || saysParts(words)) return true;
  const told = [
    ...model.history.map(({ changes }) => changes),
    ...(reading?.snapshot.paragraphs.map(({ text }) => text) ?? []),
  ];
  const named = new RegExp(`\\b${id}\\b`);
  return told
    .filter((text) => text.includes(id))
    .flatMap((text) => sentencesOf(text).map((sentence) => sentence.text))
    .some((text) => named.test(text) && (saysParts(text) || saysMoved(text)));
}

function placeOf(reading: Reading, id: string): Place | null {
  return [...reading.scope.approved, ...reading.scope.targeted].find((item) => item.id === id)?.place ?? null;
}

function sharedModifications(rid: OtherRid, other: KnownRid): Diagnostic[] {
  const ids = new Set(other.model.modifications.map(({ id }) => id));
  return rid.model.modifications.flatMap(({ id }) => {
    const place = placeOf(rid.reading, id);
    const isSaid = isAccountedFor(rid, id, rid.reading) || isAccountedFor(other, id, null);
    if (!ids.has(id) || !place || isSaid) return [];
    const message = `${id} is in the scope of the ${rid.model.release.name} and of the ${other.model.release.name} (${other.file}), and neither says that it comes in parts. It is implemented once. Take it out of one, or say which part each release has.`;
    return [problem('releases/one-release', 'in-two', 'warning', place, message)];
  });
}

/** What was in the baselined scope of `left`, is in that of `into` now, and the history of neither mentions. */
function movedModifications(left: KnownRid, into: KnownRid, at: Reading): Diagnostic[] {
  const now = new Set(left.model.modifications.map(({ id }) => id));
  const baselined = new Set(left.baselines.flatMap(({ model }) => model.modifications.map(({ id }) => id)));
  const histories = [...left.model.history, ...into.model.history].map(({ changes }) => changes).join('\n');
  return into.model.modifications.flatMap(({ id }) => {
    if (!baselined.has(id) || now.has(id) || new RegExp(`\\b${id}\\b`).test(histories)) return [];
    const place = placeOf(at, id) ?? lastHistoryRow(at);
    if (!place) return [];
    const message = `${id} was in the baselined scope of the ${left.model.release.name} and is in that of the ${into.model.release.name} now, and no document history says so. Readers of the first look for it in vain. Mention the move in a row of the history.`;
    return [problem('releases/moved-without-trace', 'moved', 'warning', place, message)];
  });
}

function lastHistoryRow(reading: Reading): Place | null {
  const paragraph = reading.tables.get('history')?.rows.at(-1)?.cell('changes')?.paragraphs[0];
  return paragraph ? reading.outline.place(paragraph) : null;
}

/** By their references two papers go to one meeting, and the RIDs have it on two days; or go/no-go meetings do not fit. */
function meetings(rid: OtherRid, other: KnownRid): Diagnostic[] {
  const [own, theirs] = [readReference(rid.model.document.reference), readReference(other.model.document.reference)];
  const footer = rid.reading.snapshot.headersAndFooters.find(({ text }) => text.includes(rid.model.document.reference));
  const numbered =
    own && theirs && footer && own.meeting === theirs.meeting && (own.day !== theirs.day || own.month !== theirs.month)
      ? [
          problem(
            'releases/one-meeting',
            'by-reference',
            'warning',
            rid.reading.outline.place(footer),
            `By ${rid.model.document.reference} and ${other.model.document.reference} (${other.file}) meeting ${String(own.meeting)} of the Panel is on two days. A meeting has one. Correct one of the references.`,
          ),
        ]
      : [];
  return [...numbered, ...panelDays(rid, other)];
}

/** The Panel meets once a month as a rule: two days of one month are an extra meeting, or a slip. */
function panelDays(rid: OtherRid, other: KnownRid): Diagnostic[] {
  const meets = ({ model }: KnownRid): { date: string; event: string }[] =>
    model.timetable.filter(({ date, event }) => isIsoDate(date) && /^Panel\b/.test(event) && eventOf(event) !== null);
  const theirs = meets(other);
  const told = new Set<string>();
  return meets(rid).flatMap(({ date, event }) => {
    const sameMonth = theirs.filter((one) => one.date.slice(0, 7) === date.slice(0, 7));
    const [first] = sameMonth;
    // Where a RID knows the other day, too, it tells of two meetings.
    const isKnownHere = meets(rid).some((one) => one.date === first?.date);
    if (!first || sameMonth.some((one) => one.date === date) || isKnownHere || told.has(date)) return [];
    told.add(date);
    const row = rid.reading.tables
      .get('timetable')
      ?.rows.find((one) => one.cell('event')?.paragraphs.some(({ text }) => text.trim() === event));
    const paragraph = row?.cell('date')?.paragraphs[0];
    if (!paragraph) return [];
    const message = `“${event}” is on ${proseDate(date)} here, and the Panel meets on ${proseDate(first.date)} for “${first.event}” in ${other.file}. It is one meeting on two days, unless the Panel meets twice in that month. Check the two dates.`;
    return [problem('releases/one-meeting', 'by-month', 'info', rid.reading.outline.place(paragraph), message)];
  });
}

function titles(rid: OtherRid, other: KnownRid): Diagnostic[] {
  const known = new Map(other.model.documents.map(({ reference, title }) => [reference, title]));
  return rid.reading.documents.flatMap(({ value: { reference, title }, place }) => {
    const theirs = known.get(reference) ?? '';
    if (title === '' || theirs === '' || plainTitle(title) === plainTitle(theirs)) return [];
    const message = `${reference} is called ‘${title}’ here, and ‘${theirs}’ in ${other.file}. A SEC document has one title at a time. Use the one that the SEC has now.`;
    return [problem('releases/document-title', 'two-titles', 'info', place, message)];
  });
}
