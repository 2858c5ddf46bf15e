import { findAmounts, readCost } from '../../src/model/money';
import { findDates } from '../../src/model/date';
import { readWhen } from '../../src/model/when';
import { isOfOtherRelease } from '../../src/document/language/otherReleases';
import { findIds, identifierIn, identifiersAlone } from '../../src/document/language/identifiers';
import { sentencesOf } from '../../src/document/language/sentences';
import { readVersion } from '../../src/document/language/versions';
import { quotedSpans } from '../../src/document/recognise/acronyms';
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
/** Four times as much takes four times as long, or a little more; what grows with the square takes sixteen times. */
const most = 10;
/** Less is over too soon to tell. */
const shortest = 12;

/** Processor time, the least of two: what else the machine does only adds to it. */
function taken(act: () => unknown): number {
  const once = (): number => {
    const before = process.cpuUsage();
    act();
    return process.cpuUsage(before).user / 1000;
  };
  return Math.min(once(), once());
}

function growth(size: number, act: (size: number) => () => unknown): number {
  const whole = taken(act(times * size));
  return whole < shortest ? 1 : whole / Math.max(1, taken(act(size)));
}

const long = (seed: string, size: number): string => seed.repeat(Math.ceil(size / seed.length));

test.each(Object.entries(readers))('%s reads long texts in linear time', (_, read) => {
  const slow = seeds.filter((seed) => {
    const at = (size: number) => () => read(long(seed, size));
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
    expect(growth(600, at)).toBeLessThan(most);
  });
});
