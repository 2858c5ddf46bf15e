import { tableStatuses } from '../../src/document/tableStatus';
import { fixture, openLine, type Line } from '../line';

/** The author writes over a paragraph that says exactly this, the first in a table. */
function typeOver(line: Line, words: string, other: string): void {
  const at = line.host.user.paragraphs().findIndex(({ text, inTable }) => inTable && text === words);
  line.host.user.type(at, other);
}

const says = (line: Line, words: string): boolean => line.host.user.paragraphs().some(({ text }) => text === words);

/** After a refresh nothing is left for another, and no table is out of date. */
async function expectSettled(line: Line): Promise<void> {
  const states = tableStatuses(await line.read()).map(({ state }) => state);
  expect(states).not.toContain('out of date');
  expect((await line.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
}

describe('words that the model has no place for', () => {
  it.each(['✓ from 2021', 'tbc'])('stay in a cell of ticks at the very first refresh: “%s”', async (typed) => {
    const line = openLine(fixture('june-2020.docx'));
    typeOver(line, '✓', typed);
    await line.refresh();
    expect(says(line, typed)).toBe(true);
    await expectSettled(line);
    expect(says(line, typed)).toBe(true);
  });

  it('stay where a document’s reference was: no bullet could list it, and its row keeps its ticks', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    typeOver(line, 'Section A', 'Section A (parts of it)');
    await line.refresh();
    await expectSettled(line);
    expect(says(line, 'Section A (parts of it)')).toBe(true);
    const matrix = (await line.read()).reading.tables.get('document-matrix');
    expect(matrix?.grid.rows.find(([reference]) => reference === 'Section A (parts of it)')?.join('')).toMatch(/✓/);
  });
});
