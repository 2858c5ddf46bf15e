import fc from 'fast-check';
import type { Calendar } from '../../src/taskpane/release/calendar';
import { emptyRid, newModification, participants, type Modification, type Rid } from '../../src/model/rid';

/** A small release with something in each of its lists. */
export function release(part: Partial<Rid> = {}): Rid {
  return {
    ...emptyRid(),
    release: { name: 'June 2020 SEC Release', goLive: '2020-06-25' },
    document: { version: '1.1', classification: 'White', reference: 'SECP_76' },
    modifications: [
      {
        ...newModification('SECMP0053'),
        title: 'Target Response Times',
        status: 'approved',
        participants: ['suppliers', 'dcc'],
        documents: ['Appendix E'],
        costs: { designBuildPit: 53_572, sit: 26_639, uit: 'tbc', live: '' },
      },
      { ...newModification('MP079'), title: 'Withdrawing', documents: ['Section D'] },
    ],
    changeRequests: [{ id: 'CR1088', title: 'Production Proving', summary: '' }],
    documents: [
      { reference: 'Section D', title: 'Modification Process' },
      { reference: 'Appendix E', title: 'DCC User Interface Services Schedule' },
    ],
    timetable: [
      { date: '2020-06-12', event: 'Panel decides', notes: '' },
      { date: '', event: 'UIT begins', notes: '' },
      { date: '2020-06-25', event: 'Release go-live', notes: '' },
    ],
    costs: { dccTotal: 80_000, operational: [], secasUpdate: { days: 2, pounds: 1_200 }, secasManagement: null },
    criteria: { operational: ['The services are stable.', 'Lessons are learnt.'], testing: [], security: [] },
    history: [{ version: '0.1', date: '2019-05-09', changes: 'First draft' }],
    glossary: [
      { acronym: 'SEC', term: 'Smart Energy Code' },
      { acronym: 'DCC', term: 'Data Communications Company' },
    ],
    ...part,
  };
}

const dayInMilliseconds = 86_400_000;
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);
const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay());
const isKnown = (date: string): boolean => date < '2030';

/** Without bank holidays, and knowing nothing from 2030 on. */
export const calendar: Calendar = {
  notWorking: (date) => (calendar.isWorkingDay(date) === false ? 'a day off' : null),
  meeting: () => null,
  isWorkingDay: (date) => (isKnown(date) ? isWeekday(date) : null),
  isExpected: () => false,
  addWorkingDays(date, days) {
    if (!isKnown(date)) return null;
    let day = date;
    for (let left = Math.abs(days); left > 0; left -= isWeekday(day) ? 1 : 0) day = shifted(day, Math.sign(days));
    return day;
  },
  workingDaysBetween(from, to) {
    if (!isKnown(from) || !isKnown(to)) return null;
    const step = to < from ? -1 : 1;
    let count = 0;
    for (let day = from; day !== to;) {
      day = shifted(day, step);
      if (isWeekday(day)) count += step;
    }
    return count;
  },
};

const ids = ['SECMP0053', 'SECMP0062', 'MP079', 'MP084', 'MP102A', 'DP099'];
const references = ['Section A', 'Section D', 'Appendix E', 'Appendix AB'];
const amounts = fc.oneof(fc.nat(1_000_000), fc.constantFrom('', 'tbc', '£1200'));
const texts = fc.constantFrom('', 'a', 'b', 'c');

function modificationOf(id: string): fc.Arbitrary<Modification> {
  return fc.record({
    id: fc.constant(id),
    title: texts,
    status: fc.constantFrom('approved' as const, 'targeted' as const),
    summary: texts,
    points: fc.array(texts, { maxLength: 2 }),
    address: fc.constantFrom('', 'https://a.uk', 'mailto:b@c.uk'),
    impactsSystems: fc.constantFrom(true, false, null),
    participants: fc.subarray([...participants]),
    documents: fc.subarray(references),
    underInvestigation: fc.boolean(),
    costs: fc.option(fc.record({ designBuildPit: amounts, sit: amounts, uit: amounts, live: amounts })),
    stages: fc.constant(newModification(id).stages),
    parts: fc.constant([]),
  });
}

/** Weekdays, and what authors write where they know none. */
export const dates = fc.oneof(
  { weight: 4, arbitrary: fc.nat(1000).map((n) => shifted('2018-12-31', 7 * Math.floor(n / 5) + (n % 5))) },
  fc.constantFrom('', 'tbc', '31 Jun 20'),
);

/** Releases of every kind: no two modifications share an identifier, no two documents a reference. */
export const releases: fc.Arbitrary<Rid> = fc
  .record({
    modifications: fc
      .shuffledSubarray(ids)
      .chain((chosen): fc.Arbitrary<Modification[]> => fc.tuple(...chosen.map(modificationOf))),
    documents: fc
      .subarray(references)
      .map((chosen) => chosen.map((reference) => ({ reference, title: `Title of ${reference}` }))),
    timetable: fc.array(fc.record({ date: dates, event: texts, notes: texts }), { maxLength: 8 }),
    glossary: fc.array(fc.record({ acronym: fc.constantFrom('SEC', 'dcc', 'DCC', 'UIT'), term: texts }), {
      maxLength: 5,
    }),
    criteria: fc.record({
      operational: fc.array(texts, { maxLength: 4 }),
      testing: fc.array(texts, { maxLength: 2 }),
      security: fc.constant<string[]>([]),
    }),
  })
  .map((part) => release(part));
