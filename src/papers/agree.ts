import { findDates, isIsoDate, proseDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import type { Modification } from '../model/rid';
import { papersLeadTime } from '../reference/timetable';
import { isKnown, workingDaysBetween } from '../reference/workingDays';
import { eventOf } from '../reference/eventOf';
import { writeCount } from '../document/language/numbers';
import { sentencesOf } from '../document/language/sentences';
import type { Reading } from '../document/recognise/recognise';
import { criteriaProblems, termProblems } from './agreeCriteria';
import { problem, type OtherRid } from './problem';
import { countIn, readPaper, type PaperFacts, type PaperList } from './readPaper';
import { meetingDay, readReference } from './reference';

/** What a paper says otherwise than the RIDs that it is about, in the order of the paper. */
export function paperProblems(reading: Reading, rids: readonly OtherRid[]): Diagnostic[] {
  const facts = readPaper(reading);
  const ridOf = (release: string | null): OtherRid | undefined =>
    rids.find(({ model }) => release !== null && model.release.name === release);
  const attached = facts.attachments.flatMap(({ value }) => ridOf(value.release) ?? []);
  // Criteria and terms are compared with what goes to the Panel by this paper; without attachments, with all.
  const baselined = [...new Set(attached.length > 0 ? attached : rids)];
  const found = [
    ...facts.lists.flatMap((list) => listProblems(list, reading, ridOf(list.release))),
    ...facts.sections.flatMap(({ release, paragraphs }) => {
      const rid = ridOf(release);
      return rid ? paragraphs.flatMap((paragraph) => dateProblems(paragraph, reading, rid)) : [];
    }),
    ...missingModifications(facts, reading, ridOf),
    ...attachmentProblems(facts, ridOf),
    ...referenceProblems(facts, baselined),
    ...baselined.flatMap((rid) => [...criteriaProblems(facts, reading, rid), ...termProblems(reading, rid)]),
  ];
  return found.sort((one, other) => one.place.paragraph - other.place.paragraph || one.place.start - other.place.start);
}

/** A list of what left the release, or did not come into it. */
const ofOthers =
  /\bno longer\b|\bnot (?:be )?(?:included|possible|part)\b|\b(?:moved?|removed|leaves?|left|withdrawn|deferred|postponed)\b/i;

function listProblems(
  { opening, modifications }: PaperList,
  reading: Reading,
  rid: OtherRid | undefined,
): Diagnostic[] {
  const { outline } = reading;
  const counted = countIn(opening);
  const start = counted && opening ? opening.text.indexOf(counted.text) : 0;
  const count =
    counted && opening && /:\s*$/.test(opening.text) && counted.count !== modifications.length
      ? [
          problem(
            'paper/count',
            'other-count',
            'error',
            outline.place(opening, start, start + counted.text.length),
            `The paper says “${counted.text}”, and lists ${writeCount(modifications.length)}. Readers cannot tell which is right. Correct the number, or the list.`,
          ),
        ]
      : [];
  if (!rid || ofOthers.test(opening?.text ?? '')) return count;
  const own = new Map(rid.model.modifications.map((one) => [one.id, one]));
  const named = modifications.flatMap(({ id, title, paragraph }) => {
    const place = outline.place(paragraph);
    const modification = own.get(id);
    if (!modification) {
      const message = `${id} is listed for the ${rid.model.release.name}, and its RID (${rid.file}) does not have it. The Panel would agree to another scope than it baselines. Correct the list, or the RID.`;
      return /^(?:SECMP|MP|DP)/.test(id) ? [problem('paper/scope', 'not-in-rid', 'error', place, message)] : [];
    }
    return titleProblem(id, title, modification, place, rid);
  });
  return [...count, ...named];
}

function titleProblem(
  id: string,
  title: string,
  modification: Modification,
  place: Diagnostic['place'],
  { file }: OtherRid,
): Diagnostic[] {
  if (title === '' || modification.title === '' || plainTitle(title) === plainTitle(modification.title)) return [];
  const message = `${id} is called ‘${title}’ here, and ‘${modification.title}’ in ${file}. A modification has one title. Make them agree.`;
  return [problem('paper/title', 'other-title', 'warning', place, message)];
}

/** Quotes and spaces of either form are one. */
export function plainTitle(title: string): string {
  return title
    .replace(/[‘’“”]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Dates that the paper gives for the go-live of a release. */
function dateProblems(
  paragraph: PaperFacts['sections'][number]['paragraphs'][number],
  reading: Reading,
  rid: OtherRid,
): Diagnostic[] {
  const { goLive, name } = rid.model.release;
  if (goLive === null || !isIsoDate(goLive)) return [];
  return sentencesOf(paragraph.text).flatMap((sentence) => {
    const at = sentence.text.indexOf(name);
    const date = findDates(sentence.text).find(({ start }) => start > at);
    if (at < 0 || date?.reading.kind !== 'date' || date.reading.iso === goLive) return [];
    const between = sentence.text.slice(at + name.length, date.start);
    if (
      !/^(?:,? (?:which|that|and|it|will|is|be|to|due|goes?|going|live|implemented|planned|for|on))* on $|^ on $/.test(
        between,
      )
    )
      return [];
    const start = sentence.start + date.start;
    const message = `The paper has the ${name} go live on ${date.text}, and ${rid.file} on ${proseDate(goLive)}. Correct the one that is wrong.`;
    return [
      problem(
        'paper/date',
        'other-go-live',
        'error',
        reading.outline.place(paragraph, start, start + date.text.length),
        message,
      ),
    ];
  });
}

/** What a RID that goes to the Panel has in scope and its section of the paper does not name. */
function missingModifications(
  facts: PaperFacts,
  reading: Reading,
  ridOf: (release: string | null) => OtherRid | undefined,
): Diagnostic[] {
  return facts.attachments.flatMap(({ value }) => {
    const rid = ridOf(value.release);
    const section = facts.sections.find(({ release }) => release === value.release);
    const lists = facts.lists.filter(({ release }) => release === value.release);
    const [first] = section?.paragraphs ?? [];
    if (!rid || !section || !first || lists.length === 0) return [];
    const text = section.paragraphs.map((paragraph) => paragraph.text).join('\n');
    const missing = rid.model.modifications.filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(text));
    if (missing.length === 0) return [];
    const ids = missing.map(({ id }) => id).join(', ');
    const message = `The RID of the ${value.release} (${rid.file}) has ${ids} in scope, and this section does not name ${missing.length === 1 ? 'it' : 'them'}. The Panel would baseline what it was not told of. Name ${missing.length === 1 ? 'it' : 'them'}, or correct the RID.`;
    return [problem('paper/scope', 'not-in-paper', 'error', reading.outline.place(first), message)];
  });
}

function attachmentProblems(facts: PaperFacts, ridOf: (release: string | null) => OtherRid | undefined): Diagnostic[] {
  return facts.attachments.flatMap(({ value, place }) => {
    const rid = ridOf(value.release);
    const version = rid?.model.document.version ?? '';
    if (!rid || version === '' || version === value.version) return [];
    const message = `Version ${value.version} is attached by the paper, and ${rid.file} is version ${version}. The Panel must baseline what it has before it. Attach that version, or correct the number.`;
    return [problem('paper/attachment', 'other-version', 'error', place, message)];
  });
}

function referenceProblems({ reference, date }: PaperFacts, baselined: readonly OtherRid[]): Diagnostic[] {
  if (!reference) return [];
  const read = readReference(reference.value);
  if (!read) {
    // A gap that its author has yet to fill is marked already.
    if (!/^SECP/.test(reference.value)) return [];
    const message = `“${reference.value}” is no reference of a Panel paper, such as SECP_76_1701_23: meeting, day and month, item. It could not be found by it. Correct it.`;
    return [problem('paper/reference', 'unreadable', 'warning', reference.place, message)];
  }
  const footers = baselined.flatMap((rid) => {
    const own = rid.model.document.reference;
    if (own === '' || own === reference.value) return [];
    const message = `The paper is ${reference.value}, and the footer of ${rid.file} says ${own}. What is attached carries the reference of its paper. Correct the footer, or the reference.`;
    return [problem('paper/reference', 'other-footer', 'warning', reference.place, message)];
  });
  const meeting = date && meetingDay(read, date.value);
  if (!date || meeting === null || !isKnown(date.value) || !isKnown(meeting)) return footers;
  const days = workingDaysBetween(date.value, meeting);
  const late =
    days < papersLeadTime
      ? [
          problem(
            'paper/lead-time',
            'late',
            'warning',
            date.place,
            `The paper is dated ${proseDate(date.value)}, ${writeCount(days)} Working ${days === 1 ? 'Day' : 'Days'} before the meeting on ${proseDate(meeting)} by its reference. Papers reach the Panel five Working Days before it. Correct the date, or the reference.`,
          ),
        ]
      : [];
  const others = baselined.flatMap((rid) => {
    const rows = rid.model.timetable.filter(({ event }) =>
      ['baselineSystems', 'baselineDocuments'].includes(eventOf(event) ?? ''),
    );
    const dates = rows.map((row) => row.date);
    if (dates.length === 0 || !dates.every(isIsoDate) || dates.includes(meeting)) return [];
    const message = `By its reference the paper goes to the meeting on ${proseDate(meeting)}, and the timetable of ${rid.file} has the Panel baseline the RID on ${dates.map(proseDate).join(' and ')}. Make them agree.`;
    return [problem('paper/reference', 'other-meeting', 'warning', reference.place, message)];
  });
  return [...footers, ...late, ...others];
}
