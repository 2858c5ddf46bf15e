import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument, setImpactsSystems } from '../../src/app';
import type { Severity } from '../../src/model/diagnostic';
import { rules } from '../../src/rules/catalogue';
import { everythingRight } from '../builders/papers/everythingRight';
import { ridDocx } from '../builders/ridPaper';
import { samples } from '../builders/samples';
import { alone, nameOf, vary } from '../builders/variations';
import { fixture, openLine } from '../line';

/** What stands beside a sample, in `<name>.expected.json`. */
interface Expected {
  /** The day on which it is checked. */
  readonly today: string;
  /** All findings, in the order of the document. */
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly words: string;
    /** A part of the message that tells it from others. */
    readonly says: string;
  }[];
}

const folder = path.join(__dirname, '../fixtures');

function expectedOf(sample: string): Expected {
  return JSON.parse(readFileSync(path.join(folder, sample.replace('.docx', '.expected.json')), 'utf8')) as Expected;
}

async function foundIn(sample: string) {
  openLine(fixture(sample));
  return (await checkDocument({ today: expectedOf(sample).today })).diagnostics;
}

describe.each(Object.keys(samples))('%s', (sample) => {
  it('has the findings that are expected, and no others', async () => {
    const found = (await foundIn(sample)).map(({ rule, severity, place, message }) => ({
      rule,
      severity,
      words: place.text,
      says: message,
    }));
    const { findings } = expectedOf(sample);
    expect(found).toEqual(findings.map((one) => ({ ...one, says: expect.stringContaining(one.says) as string })));
  });
});

test('there is nothing to say of the sample in which everything is right', () => {
  expect(expectedOf('everything-right.docx').findings).toEqual([]);
});

/** Rules that are younger than the sample; their own examples show what they find. */
const later = new Set(rules.filter(({ since }) => since !== '0.1.0').map(({ id }) => id));

test('each rule has something to say of the sample in which everything is wrong', async () => {
  const asItIs = await foundIn('everything-wrong.docx');
  // It contradicts itself on DCC Systems: what rests on that is told once an author has settled it.
  await setImpactsSystems(true);
  const { diagnostics } = await checkDocument({ today: expectedOf('everything-wrong.docx').today });
  const speaking = new Set([...asItIs, ...diagnostics].map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !speaking.has(id) && !later.has(id))).toEqual([]);
});

describe('the sample in which everything is right, as others would type it', () => {
  const { today } = expectedOf('everything-right.docx');
  /** What is written otherwise, and is to be told; all else is a matter of taste. */
  const told: Readonly<Record<string, readonly string[]>> = {
    columns: ['impacts/matrix-order'],
    // One of the other heads is an acronym.
    heads: ['glossary/missing-acronym'],
    ticks: ['impacts/tick-mark', 'impacts/tick-mark'],
  };

  it.each(alone.map((variation) => [nameOf(variation), variation] as const))('%s', async (_, variation) => {
    openLine(vary(fixture('everything-right.docx'), variation));
    const { diagnostics } = await checkDocument({ today });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(Object.keys(variation).flatMap((aspect) => told[aspect] ?? []));
  });

  it('in runs as Word cuts them', async () => {
    openLine(ridDocx(everythingRight(), { document: { splitRuns: true } }));
    expect((await checkDocument({ today })).diagnostics).toEqual([]);
  });
});

test('every sample is one that the builders make', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.docx'))
      .sort(),
  ).toEqual(Object.keys(samples).sort());
});
