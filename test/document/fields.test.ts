import { fieldNames, fieldOfTag, fieldTag } from '../../src/model/tags';
import fc from 'fast-check';
import { readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import { fieldDefinition, fieldDefinitions } from '../../src/document/fields/definitions';
import { proseDate, tableDate } from '../../src/model/date';
import type { Rid } from '../../src/model/rid';
import { rids } from '../builders/rid';
import { fieldsOf, only, paragraphs, refreshed, said, type } from '../app/fieldsLine';

describe('each field', () => {
  it.each(fieldDefinitions.map((definition) => [definition.name, definition] as const))(
    '%s reads back what it writes, in any form',
    (_, { write, read, plainly, like }) => {
      fc.assert(
        fc.property(rids, rids, (model, other) => {
          const text = write(model);
          if (text === null) return;
          expect(plainly(text)).toBe(text);
          const again = read(text, model);
          expect(again && write(again)).toBe(text);
          // Whatever a place said before, it says the same when it is written.
          const shown = write(other);
          if (shown !== null) expect(plainly(like(text, shown))).toBe(text);
        }),
        { numRuns: 50 },
      );
    },
  );

  it('has a tag and a title of its own', () => {
    expect(fieldNames.map((name) => fieldOfTag(fieldTag(name)))).toEqual(fieldNames);
    expect(new Set(fieldDefinitions.map(({ title }) => title)).size).toBe(fieldNames.length);
    expect(fieldOfTag('rid:table:timetable')).toBeNull();
  });

  it.each([
    ['release-name', 'May 2021 SEC Release', 'June 2020 Release', 'May 2021 Release'],
    ['release-name', 'May 2021 SEC Release', 'June 2020 SEC Release', 'May 2021 SEC Release'],
    ['release-name', 'Special Release', 'June 2020 Release', 'Special Release'],
    ['go-live', '2 July 2020', '25 Jun 20', '02 Jul 20'],
    ['go-live', '2 July 2020', '25th June 2020', '2 July 2020'],
    ['go-live', 'to be confirmed', '25 Jun 20', 'to be confirmed'],
    ['secas-update-days', 'two', '1', '2'],
    ['secas-update-days', 'two', '20', 'two'],
    ['secas-update-days', '12', 'two', '12'],
    ['approved-count', 'two', 'One', 'Two'],
    ['approved-count', 'no', 'One', 'No'],
    ['approved-count', 'three', 'No', 'Three'],
    ['dcc-total', '£99', '£1.2m', '£99'],
  ] as const)('%s: “%s” where “%s” stands is “%s”', (name, value, shown, written) => {
    expect(fieldDefinition(name).like(value, shown)).toBe(written);
  });

  it.each([
    ['go-live', 'Thursday 25 June 2020', '25 June 2020'],
    ['go-live', 'tbc', 'tbc'],
    ['release-name', 'June 2020 Release', 'June 2020 SEC Release'],
    ['dcc-total', '£1.2m', '£1,200,000'],
    ['dcc-total', 'about £1,200', null],
    ['secas-update-days', '2', 'two'],
    ['secas-update-days', 'some', null],
    ['targeted-count', 'NO', 'no'],
  ] as const)('%s: “%s” is plainly “%s”', (name, text, plainly) => {
    expect(fieldDefinition(name).plainly(text)).toBe(plainly);
  });
});

/** What happens to a RID: the model or a sentence says another date. */
type Step = { readonly who: 'model' | 'This is the' | 'This release'; readonly date: string };
const steps: fc.Arbitrary<Step[][]> = fc.array(
  fc.array(
    fc.record({
      who: fc.constantFrom<Step['who']>('model', 'This is the', 'This release'),
      date: fc.constantFrom('2020-06-25', '2020-07-02', '2021-11-04'),
    }),
    { maxLength: 3 },
  ),
  { minLength: 1, maxLength: 4 },
);

it('whatever is changed between refreshes: all places and the model agree in the end, unless it is told', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (rounds) => {
      const line = await refreshed();
      for (const round of rounds) {
        for (const { who, date } of round) {
          const model: Rid = await readModel();
          if (who === 'model') await saveModel({ ...model, release: { ...model.release, goLive: date } });
          else {
            const shown = (await paragraphs(line)).find((text) => text.startsWith(who)) ?? '';
            const words = /\d+ [A-Z][a-z]+ \d+(?=\.$)/.exec(shown)?.[0] ?? '';
            await type(line, who, words, date.endsWith('04') ? tableDate(date) : proseDate(date));
          }
        }
        const before = await paragraphs(line);
        const part = fieldsOf(await line.refresh(only));
        if (part?.outcome === 'conflict') {
          expect(await paragraphs(line)).toEqual(before);
          await line.refresh({ ...only, take: 'model' });
        }
        const goLive = (await readModel()).release.goLive ?? '';
        const dates = await said(line, 'go-live');
        expect(dates.map((text) => fieldDefinition('go-live').plainly(text))).toEqual(
          dates.map(() => proseDate(goLive)),
        );
        expect((await line.refresh(only)).edits).toEqual([]);
      }
    }),
    { numRuns: 6 },
  );
});
