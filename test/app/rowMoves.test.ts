import { strFromU8, unzipSync } from 'fflate';
import { fixAllSafe } from '../../src/app';
import type { Diagnostic } from '../../src/model/diagnostic';
import {
  bold,
  bookmark,
  commented,
  contentControl,
  deleted,
  docx,
  group,
  heading,
  inserted,
  link,
  paragraph,
  table,
  type Cell,
  type Inline,
  type Row,
} from '../builders';
import { sketchBlocks } from '../builders/sketch';
import { validationErrors } from '../builders/validate';
import { w } from '../builders/xml';
import { openLine, today, type Line } from '../line';

const footnoted = (words: string): Inline[] => [words, () => [w('r', {}, w('footnoteReference', { id: 2 }))]];

/** Cells that something hangs on. */
const anchored: Readonly<Record<string, (words: string) => Cell>> = {
  'a comment': (words) => ({ blocks: [paragraph(commented(words, 'Is this so?'))] }),
  'a footnote': (words) => ({ blocks: [paragraph(footnoted(words))] }),
  'a bookmark': (words) => ({ blocks: [paragraph(bookmark('here', words))] }),
  'a link': (words) => ({ blocks: [paragraph(link(words, 'https://example.com/'))] }),
  'a tracked insertion': (words) => ({ blocks: [paragraph([words, inserted(' indeed')])] }),
  'a tracked deletion': (words) => ({ blocks: [paragraph([words, deleted(' indeed')])] }),
  'a content control': (words) => ({ blocks: [contentControl({ tag: 'mine' }, paragraph(words))] }),
  'several paragraphs, one of them bold': (words) => ({ blocks: [paragraph(words), paragraph(bold('Beware.'))] }),
};

/** Cells that look otherwise. */
const looks: Readonly<Record<string, (words: string) => Cell>> = {
  'bold letters': (words) => ({ blocks: [paragraph(bold(words))] }),
  'a style': (words) => ({ blocks: [paragraph(words, { style: 'ListBullet' })] }),
  'centred words': (words) => ({ blocks: [paragraph(words, { align: 'center' })] }),
};

const glossary = (...rows: Row[]): Uint8Array =>
  docx([
    group(sketchBlocks('SEC Release Implementation Document\nJune 2020 SEC Release\n# 1. Scope\nThe scope.')),
    heading(1, 'Appendix 2: Glossary'),
    table('Glossary', ['Acronym', 'Full term'], rows),
  ]);

const acronyms = async (line: Line): Promise<string[]> =>
  (await line.read()).reading.tables.get('glossary')?.grid.rows.map(([acronym]) => acronym ?? '') ?? [];
const rowsAsWritten = (line: Line): string[] => {
  const xml = strFromU8(unzipSync(line.host.save())['word/document.xml'] ?? new Uint8Array());
  return (xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map((row) => row.replace(/ w:rsid\w*="\w*"/g, ''));
};
const orderProblem = async (line: Line): Promise<Diagnostic | undefined> =>
  (await line.problems('glossary/alphabetical'))[0];

it.each(Object.entries({ ...anchored, ...looks }))(
  'a row with %s stays where it is when the safe fix puts the rows around it into order',
  async (_, cell) => {
    const line = openLine(glossary(['TAG', 'Testing'], ['SIT', cell('Systems Integration')], ['DCC', 'Data']));
    const before = rowsAsWritten(line);
    expect((await orderProblem(line))?.fix?.safe).toBe(true);
    await fixAllSafe({ today, only: ({ rule }) => rule === 'glossary/alphabetical' });
    expect(await acronyms(line)).toEqual(['DCC', 'SIT', 'TAG']);
    expect(rowsAsWritten(line)).toEqual([before[0], before[1], before[4], before[3], before[2]]);
  },
);

it.each(Object.entries(anchored))(
  'a row with %s is not moved past another one: that is left to its author',
  async (_, cell) => {
    const line = openLine(glossary(['TAG', cell('Testing')], ['SIT', 'Systems'], ['DCC', cell('Data')]));
    const problem = await orderProblem(line);
    expect(problem?.fix).toBeUndefined();
    expect(problem?.message).toMatch(/Alt\+Shift\+Up/);
    await line.refresh();
    const before = rowsAsWritten(line);
    const { model } = (await line.read()).reading;
    const { regions } = await line.refresh({ model: { ...model, glossary: [...model.glossary].reverse() } });
    expect(rowsAsWritten(line)).toEqual(before);
    expect(regions.find(({ name }) => name === 'glossary')?.message).toMatch(/Alt\+Shift\+Up/);
    expect((await line.refresh()).edits).toEqual([]);
  },
);

it('a plain row is in the document before it is taken out, wherever the writing stops', async () => {
  const bytes = glossary(['TAG', 'Testing'], ['DCC', bookmarked('Data')], ['SIT', 'Systems'], ['AAA', 'First']);
  for (let action = 1; action < 14; action += 1) {
    const line = openLine(bytes);
    const result = await line.check();
    const problem = result.diagnostics.find(({ rule }) => rule === 'glossary/alphabetical');
    if (!problem) throw new Error('The rows are out of order.');
    line.host.faults = { ...line.host.faults, failAtAction: { batch: line.host.roundTrips + 1, action } };
    await line.fix(problem, result).catch(() => undefined);
    expect(new Set(await acronyms(line.reopen()))).toEqual(new Set(['AAA', 'DCC', 'SIT', 'TAG']));
  }
});

function bookmarked(words: string): Cell {
  return { blocks: [paragraph(bookmark('here', words))] };
}

it('a row that comes first looks like the first of the others, and not like the heads', async () => {
  const line = openLine(glossary(['DCC', 'Data'], ['SIT', 'Systems']));
  await line.refresh();
  const { model } = (await line.read()).reading;
  await line.refresh({ model: { ...model, glossary: [{ acronym: 'AAA', term: 'First' }, ...model.glossary] } });
  expect(await acronyms(line)).toEqual(['AAA', 'DCC', 'SIT']);
  const [, , first, second] = rowsAsWritten(line);
  expect(first?.replace('AAA', 'DCC').replace('First', 'Data')).toBe(second);
  expect(await validationErrors(line.host.save())).toEqual([]);
});
