import fc from 'fast-check';
import { refreshTables } from '../../src/app';
import { readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import { setUpDocument } from '../../src/app/setUp';
import type { Rid } from '../../src/model/rid';
import { bullet, docx, heading, numbered, paragraph, type Block } from '../builders';
import { fixture, openLine, type Line } from '../line';

const withCriteria = (model: Rid, criteria: Partial<Rid['criteria']>): Rid => ({
  ...model,
  criteria: { ...model.criteria, ...criteria },
});

const criteriaOf = async (line: Line): Promise<Rid['criteria']> => (await line.read()).reading.model.criteria;

/** Saves criteria as the pane does, and refreshes. */
async function refreshedWith(line: Line, criteria: Partial<Rid['criteria']>): Promise<void> {
  await saveModel(withCriteria(await readModel(), criteria));
  await line.refresh();
}

describe('a criterion in quite different words', () => {
  const other = 'Nothing is said here that was said before.';

  it.each([false, true])('takes the place of the first (set up: %s)', async (isSetUp) => {
    const line = openLine(fixture('june-2020.docx'));
    if (isSetUp) await setUpDocument();
    const { operational } = await criteriaOf(line);
    await refreshedWith(line, { operational: operational.with(0, other) });
    expect((await criteriaOf(line)).operational).toEqual(operational.with(0, other));
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('takes the place of the first of another set at the same time', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const { operational, testing } = await criteriaOf(line);
    const wanted = { operational: operational.with(0, other), testing: testing.with(0, 'One.').with(1, 'Two.') };
    await refreshedWith(line, wanted);
    expect(await criteriaOf(line)).toMatchObject(wanted);
  });

  it('looks like the others: it is an item of the same list', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const { operational } = await criteriaOf(line);
    await refreshedWith(line, { operational: [other, ...operational] });
    const { paragraphs } = (await line.read()).reading.snapshot;
    const at = paragraphs.findIndex(({ text }) => text === other);
    expect(paragraphs[at]).toMatchObject({ style: paragraphs[at + 1]?.style, list: paragraphs[at + 1]?.list });
  });
});

/** A criterion, and at times what belongs to it. */
const criterion = fc
  .tuple(
    fc.constantFrom('The DCC has tested', 'SECAS is ready for', 'The Panel agrees to', 'No defect is left in'),
    fc.constantFrom('the services', 'the SEC', 'all of it', 'what Users see', 'the release'),
    fc.array(fc.constantFrom('by day', 'by night', 'at weekends'), { maxLength: 2 }),
  )
  .map(([who, what, points]) => [`${who} ${what}.`, ...new Set(points)].join('\n'));
const textOf = (one: string): string => one.split('\n')[0] ?? '';
const sets = fc.uniqueArray(criterion, { maxLength: 5, selector: textOf });

/** What becomes of a list: some go, some are reworded, the rest change places, and others come in anywhere. */
const changed = (list: readonly string[]): fc.Arbitrary<string[]> =>
  fc
    .tuple(fc.shuffledSubarray([...list]), fc.array(fc.tuple(fc.nat(6), criterion), { maxLength: 4 }), fc.boolean())
    .map(([kept, fresh, isInOrder]) => {
      const left = isInOrder ? list.filter((one) => kept.includes(one)) : kept;
      const all = fresh.reduce((before, [at, one]) => before.toSpliced(at, 0, one), left);
      return all.filter((one, at) => all.findIndex((other) => textOf(other) === textOf(one)) === at);
    });

const steps = sets.chain((first) =>
  changed(first).chain((second) => changed(second).map((third) => [first, second, third] as const)),
);

const surroundings = fc.record({ opening: fc.boolean(), closing: fc.boolean(), isSetUp: fc.boolean() });

const opening = 'The release is tested against these:';
const closing = 'The TAG reviews them.';

function aRid(criteria: readonly string[], around: { opening?: boolean; closing?: boolean } = {}): Uint8Array {
  const items = criteria.flatMap((one): Block[] => {
    const [text = '', ...points] = one.split('\n');
    return [numbered(text, { list: 'a' }), ...points.map((point) => bullet(point, { level: 2 }))];
  });
  return docx([
    paragraph('SEC Release Implementation Document'),
    heading(1, '6. Acceptance criteria'),
    heading(2, 'Testing acceptance criteria'),
    ...(around.opening ? [paragraph(opening)] : []),
    ...items,
    ...(around.closing ? [paragraph(closing)] : []),
    heading(2, 'Security acceptance criteria'),
    paragraph('There are none.'),
  ]);
}

describe('whatever becomes of the criteria', () => {
  it('the document has the list of the model after a refresh, and nothing else is lost', async () => {
    await fc.assert(
      fc.asyncProperty(steps, surroundings, async ([first, ...later], around) => {
        const line = openLine(aRid(first, around));
        if (around.isSetUp) await setUpDocument();
        else await refreshTables();
        for (const testing of later) {
          await refreshedWith(line, { testing });
          expect((await criteriaOf(line)).testing).toEqual(testing);
          expect((await line.refresh()).edits).toEqual([]);
        }
        const { paragraphs } = (await line.reopen().read()).reading.snapshot;
        const lines = (later.at(-1) ?? []).flatMap((one) => one.split('\n'));
        const others = [
          ...['SEC Release Implementation Document', '6. Acceptance criteria', 'Testing acceptance criteria'],
          ...[...(around.opening ? [opening] : []), ...(around.closing ? [closing] : [])],
          ...['Security acceptance criteria', 'There are none.'],
        ];
        const texts = paragraphs.map(({ text }) => text).filter((text) => text !== '');
        expect(texts.toSorted()).toEqual([...others, ...lines].toSorted());
      }),
      { numRuns: 40 },
    );
  });
});

describe('a criterion that takes the place of another', () => {
  it('is there before the other is gone, wherever the writing stops', async () => {
    const line = openLine(aRid(['The first.', 'The second.', 'The third.']));
    await line.refresh();
    await saveModel(withCriteria(await readModel(), { testing: ['Another.', 'One more.', 'The third.'] }));
    const bytes = line.host.save();
    for (let action = 1; action <= 20; action += 1) {
      const stopped = openLine(bytes);
      stopped.host.faults = { ...stopped.host.faults, failAtAction: { batch: 1, action } };
      await stopped.refresh();
      expect((await criteriaOf(stopped)).testing).toEqual(['Another.', 'One more.', 'The third.']);
    }
  });
});
