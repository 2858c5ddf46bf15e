import { readCost } from '../../src/model/cost';
import { findAmounts } from '../../src/model/money';
import { findDates } from '../../src/model/date';
import { readWhen } from '../../src/model/when';
import { isOfOtherRelease } from '../../src/document/language/otherReleases';
import { findIds, identifierIn, identifiersAlone } from '../../src/document/language/identifiers';
import { sentencesOf } from '../../src/document/language/sentences';
import { readVersion } from '../../src/document/language/versions';
import { quotedSpans } from '../../src/document/language/quotes';
import { changesSystems, statementOf } from '../../src/document/recognise/systemsStatements';
import { isCaption } from '../../src/document/tables/sought';
import { documentIn, modificationIn } from '../../src/document/tables/keys';
import { isTotal } from '../../src/document/tables/dccCosts';
import { eventOf } from '../../src/reference/eventOf';
import { sectionOfHeading } from '../../src/reference/template';
import { check, readBases, type Bases } from '../accuracy/measure';

/** What authors paste, over and over: each begins what some pattern looks for, and none of them ends it. */
const seeds = [
  'a',
  'A',
  ' ',
  '1',
  '1,',
  '£1 ',
  '£1,000 to ',
  'MP',
  'MP1',
  'MP105, ',
  '(',
  '[',
  '“',
  '‘',
  'no ',
  'the ',
  'A-',
  'A&',
  'date ',
  'of the ',
  '– ',
  'DCC Systems ',
  'does not impact ',
  'Appendix AB, ',
  'five Working Days before ',
  'Panel reviews ',
  '4 November ',
  'Table 1',
  'June 2020 ',
  'a.b@',
] as const;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  changesSystems,
  documentIn,
  eventOf,
  findAmounts,
  findDates,
  findIds,
  identifierIn,
  identifiersAlone,
  isCaption: (text) => isCaption(text, new Set(['glossary'])),
  isOfOtherRelease: (text) => isOfOtherRelease(text, 'June 2020 SEC Release'),
  isTotal,
  modificationIn,
  quotedSpans,
  readCost,
  readVersion,
  readWhen,
  sectionOfHeading,
  sentencesOf,
  statementOf,
};

const times = 4;
/** Four times as much takes as long as as much four times, or a little longer; what grows with the square, four times. */
const most = 2.5;
/** Less is over too soon to tell. */
const shortest = 12;
const tries = 5;

/** Processor time. */
function taken(act: () => unknown, often = 1): number {
  const before = process.cpuUsage();
  for (let time = 0; time < often; time += 1) act();
  return process.cpuUsage(before).user / 1000;
}

/**
 * How much longer four times as much takes than as much four times: what lasts about as long is disturbed about as much by
 * what else the machine and V8 do. They disturb some tries, and what grows too fast does so in every one: the least counts.
 */
function growth(size: number, act: (size: number) => () => unknown): number {
  const [part, whole] = [act(size), act(times * size)];
  let least = Infinity;
  for (let tried = 0; tried < tries && least > most; tried += 1) {
    const time = taken(whole);
    if (time < shortest) return 1;
    least = Math.min(least, time / Math.max(1, taken(part, times)));
  }
  return least;
}

const long = (seed: string, size: number): string => seed.repeat(Math.ceil(size / seed.length));

test.each(Object.entries(readers))('%s reads long texts in linear time', (_, read) => {
  const slow = seeds.filter((seed) => {
    const at = (size: number) => {
      const text = long(seed, size);
      return () => read(text);
    };
    return growth(5000, at) > most;
  });
  expect(slow).toEqual([]);
});

describe('all rules', () => {
  let bases: Bases;
  beforeAll(async () => {
    bases = await readBases();
  });

  it.each([
    ['prose', 'This section describes the impacts of the release.'],
    ['the introduction of the timeline', 'Papers reach a meeting five Working Days before it.'],
    ['the scope', 'The scope on DCC Systems is closed.'],
    ['the costs', 'They come from the DCC’s Full Impact Assessments'],
  ])('check long words in %s in linear time', (_, where) => {
    const at = (size: number) => () =>
      check(bases.full, (paper) => paper.append(where, seeds.map((seed) => long(seed, size)).join('. ')));
    expect(growth(600, at)).toBeLessThanOrEqual(most);
  });
});
