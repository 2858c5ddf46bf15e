import { dateToCell, isIsoDate, proseDate } from '../../model/date';
import { pounds } from '../../model/money';
import type { Json } from '../../model/difference';
import { Effort, type GlossaryEntry, type HistoryEntry, type TimetableEvent } from '../../model/rid';
import { isKnown, workingDaysBetween } from '../../reference/workingDays';
import type { SectionKey } from '../../reference/template';
import { writeCount } from '../../document/language/numbers';
import type { ListPath, ValuePath } from '../lists';
import { pairedTexts, textChange } from '../wording';
import { amountChange } from './impacts';
import { inSection, inTable, titlePage, told, type ChangeGroup, type ChangePlace, type ToldChange } from './told';

const dayOf = (date: string): string => (isIsoDate(date) ? proseDate(date) : date === '' ? 'no date' : `“${date}”`);

/** `2 July 2020, five Working Days later than 25 June 2020` */
export function dateWords(before: string, after: string): string {
  const counts = [before, after].every((date) => isIsoDate(date) && isKnown(date));
  if (!counts) return `${dayOf(after)}; ${before === '' ? 'it had no date' : `it was ${dayOf(before)}`}`;
  const days = workingDaysBetween(before, after);
  const count = Math.abs(days);
  if (count === 0) return `${dayOf(after)}; it was ${dayOf(before)}, with no Working Day between them`;
  const many = `${writeCount(count)} ${count === 1 ? 'Working Day' : 'Working Days'}`;
  return `${dayOf(after)}, ${many} ${days > 0 ? 'later' : 'earlier'} than ${dayOf(before)}`;
}

export function eventChange(old: TimetableEvent | null, now: TimetableEvent | null): ToldChange[] {
  const subject = (now ?? old)?.event ?? '';
  const place = inTable('timeline', 'timetable', subject);
  if (old === null) {
    const date = now?.date ?? '';
    const text = `“${subject}” is a new step of the timetable${date === '' ? ', without a date' : `, on ${dayOf(date)}`}.`;
    return [told('Dates', place, { about: 'date', subject, after: dateToCell(date), text })];
  }
  if (now === null) {
    const text = `“${subject}” is no step of the timetable any more${old.date === '' ? '' : `; it was on ${dayOf(old.date)}`}.`;
    return [told('Dates', place, { about: 'date', subject, before: dateToCell(old.date), text })];
  }
  return [
    ...(old.date === now.date
      ? []
      : [
          told('Dates', place, {
            about: 'date',
            subject,
            before: dateToCell(old.date),
            after: dateToCell(now.date),
            text: `${subject}: ${dateWords(old.date, now.date)}.`,
          }),
        ]),
    ...(old.notes === now.notes
      ? []
      : [
          told('Wording', place, {
            about: 'note',
            subject,
            before: old.notes,
            after: now.notes,
            text: textChange(`The note on “${subject}”`, old.notes || null, now.notes || null),
          }),
        ]),
  ];
}

export function historyChange(old: HistoryEntry | null, now: HistoryEntry | null): ToldChange[] {
  const subject = (now ?? old)?.version ?? '';
  const place = inTable('history', 'history', subject);
  const words = (entry: HistoryEntry | null): string | null =>
    entry && [dayOf(entry.date), entry.changes].filter((part) => part !== '').join(': ');
  const [before, after] = [words(old), words(now)];
  const name = `The history’s row of version ${subject}`;
  const isOnlyDated = old !== null && now !== null && old.changes === now.changes;
  const text = isOnlyDated ? `${name}: ${dateWords(old.date, now.date)}.` : textChange(name, before, after);
  return [told('Version control', place, { about: 'version', subject, before, after, text })];
}

export function glossaryChange(old: GlossaryEntry | null, now: GlossaryEntry | null): ToldChange[] {
  const subject = (now ?? old)?.acronym ?? '';
  const [before, after] = [old?.term ?? null, now?.term ?? null];
  const text =
    before === null
      ? `${subject} is in the glossary now: “${after ?? ''}”.`
      : after === null
        ? `${subject} is no longer in the glossary.`
        : `${subject} stands for “${after}”; it stood for “${before}”.`;
  return [
    told('Glossary', inTable('glossary', 'glossary', subject), { about: 'acronym', subject, before, after, text }),
  ];
}

export interface Annex {
  readonly letter: string;
  readonly description: string;
}

export function annexChange(old: Annex | null, now: Annex | null): ToldChange[] {
  const subject = (now ?? old)?.letter ?? '';
  const [before, after] = [old?.description ?? null, now?.description ?? null];
  const text = textChange(`Annex ${subject}`, before, after);
  return [told('Annexes', inSection('about'), { about: 'annex', subject, before, after, text })];
}

interface TextList {
  readonly group: ChangeGroup;
  readonly section: SectionKey;
  /** What one of them is called at the start of a sentence. */
  readonly one: string;
}

const textLists: Partial<Readonly<Record<ListPath, TextList>>> = {
  otherCodes: { group: 'Other Codes', section: 'otherCodes', one: 'A paragraph on other Codes' },
  'testStrategy.dcc': { group: 'Test strategy', section: 'dccTesting', one: 'A paragraph on the DCC’s testing' },
  'testStrategy.user': { group: 'Test strategy', section: 'userTesting', one: 'A paragraph on User testing' },
  'costs.operational': { group: 'Costs', section: 'dccCosts', one: 'A sentence on operational costs' },
  'criteria.operational': {
    group: 'Acceptance criteria',
    section: 'operationalCriteria',
    one: 'Operational criterion',
  },
  'criteria.testing': { group: 'Acceptance criteria', section: 'testingCriteria', one: 'Testing criterion' },
  'criteria.security': { group: 'Acceptance criteria', section: 'securityCriteria', one: 'Security criterion' },
};

/** What became of the texts of a list: criteria are counted, as readers cite them. */
export function textsChange(list: ListPath, before: readonly string[], after: readonly string[]): ToldChange[] {
  const words = textLists[list];
  if (!words) return [];
  const { group, section, one } = words;
  const number = (text: string | null, among: readonly string[]): string =>
    text === null || !list.startsWith('criteria.') ? '' : ` ${String(among.indexOf(text) + 1)}`;
  return pairedTexts(before, after).map(([old, now]) => {
    const subject = `${one}${now === null ? number(old, before) : number(now, after)}`;
    return told(group, inSection(section), {
      about: one,
      subject: subject.slice(one.length + 1),
      before: old,
      after: now,
      text: textChange(subject, old, now),
    });
  });
}

interface Value {
  readonly group: ChangeGroup;
  readonly place: ChangePlace;
  readonly name: string;
}

const values: Readonly<Record<ValuePath, Value>> = {
  'release.name': { group: 'Release', place: titlePage, name: 'The name of the release' },
  'release.goLive': { group: 'Dates', place: inSection('about'), name: 'Go-live' },
  'document.version': { group: 'Version control', place: titlePage, name: 'The version' },
  'document.classification': { group: 'Version control', place: titlePage, name: 'The classification' },
  'document.reference': { group: 'Version control', place: titlePage, name: 'The paper’s reference' },
  'costs.dccTotal': { group: 'Costs', place: inSection('dccCosts'), name: 'The stated total of DCC costs' },
  'costs.secasUpdate': { group: 'Costs', place: inSection('secasCosts'), name: 'SECAS’s effort for updating the SEC' },
  'costs.secasManagement': {
    group: 'Costs',
    place: inSection('secasCosts'),
    name: 'SECAS’s effort for project management',
  },
};

export function valueChange(path: ValuePath, before: Json, after: Json): ToldChange {
  const { group, place, name } = values[path];
  const [old, now] = [valueWords(before), valueWords(after)];
  const words =
    path === 'release.goLive'
      ? dateWords(textIn(before), textIn(after))
      : path === 'costs.dccTotal'
        ? amountChange(typeof before === 'number' ? before : '', typeof after === 'number' ? after : '')
        : `${now === '' ? 'not said' : now} now, ${old === '' ? 'not said' : old} before`;
  return told(group, place, { about: name, subject: '', before: old, after: now, text: `${name}: ${words}.` });
}

const textIn = (value: Json): string => (typeof value === 'string' ? value : '');

function valueWords(value: Json): string {
  if (typeof value === 'string') return dateToCell(value);
  if (typeof value === 'number') return pounds(value);
  const effort = Effort.safeParse(value);
  if (!effort.success) return '';
  const { days, pounds: money } = effort.data;
  return `${writeCount(days)} ${days === 1 ? 'day' : 'days'}, ${pounds(money)}`;
}
