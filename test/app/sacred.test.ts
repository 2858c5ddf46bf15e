import { saveModel, workingModel } from '../../src/app';
import { tableStatuses } from '../../src/document/sync/tableStatus';
import type { Rid } from '../../src/model/rid';
import { sketch } from '../builders/sketch';
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
    typeOver(line, 'Section A', 'Definitions (parts of them)');
    await line.refresh();
    await expectSettled(line);
    expect(says(line, 'Definitions (parts of them)')).toBe(true);
    const matrix = (await line.read()).reading.tables.get('document-matrix');
    expect(matrix?.grid.rows.find(([reference]) => reference === 'Definitions (parts of them)')?.join('')).toMatch(/✓/);
  });
});

describe('what the model puts elsewhere', () => {
  const rid = sketch(`
SEC Release Implementation Document
# 2. Impacts
## SEC Document impacts
- Section A ‘Definitions’ – the parts on Alerts
- Section D ‘Modification Process’ as drafted in May
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term | Asked for by |
| AAA | First | the Panel |
| BBB | Second | the TAG |`);
  const turned = (model: Rid): Rid => ({
    ...model,
    documents: [...model.documents].reverse(),
    glossary: [...model.glossary].reverse(),
  });

  it('takes along what the author wrote beside it: a column of their own, the end of a bullet', async () => {
    const line = openLine(rid);
    await line.refresh();
    await line.refresh({ model: turned((await line.read()).reading.model) });
    const texts = line.host.user.paragraphs().map(({ text }) => text);
    expect(texts.slice(texts.indexOf('BBB'), -1)).toEqual(['BBB', 'Second', 'the TAG', 'AAA', 'First', 'the Panel']);
    const bullets = texts.filter((text) => text.startsWith('Section '));
    expect(bullets.slice(0, 2)).toEqual([
      'Section D ‘Modification Process’ as drafted in May',
      'Section A ‘Definitions’ – the parts on Alerts',
    ]);
    await expectSettled(line);
  });

  it('is complete in one go with changes tracked, when a column comes while a row goes', async () => {
    const line = openLine(fixture('june-2020-structured.docx'));
    await line.refresh();
    line.host.user.setTracking(true);
    const { model } = (await line.read()).reading;
    const [first, ...others] = model.modifications;
    if (!first) throw new Error('The sample has modifications.');
    const documents = model.documents.slice(1);
    await line.refresh({
      model: { ...model, documents, modifications: [first, { ...first, id: 'MP999' }, ...others] },
    });
    const matrix = (await line.read()).reading.tables.get('document-matrix');
    expect(matrix?.grid.columns).toContain('MP999');
    expect(matrix?.grid.rows).toHaveLength(documents.length);
    await expectSettled(line);
  });
});

describe('what an author types, sees in the model, and types back', () => {
  const addedVersion = (model: Rid): Rid => ({
    ...model,
    history: [...model.history, { version: '9.0', date: '2020-01-15', changes: 'None.' }],
  });
  it.each([
    ['in a cell', 'Testing Advisory Group', 'Advisory', 'Advice'],
    ['in a sentence with a field', 'This is the Smart Energy Code', '25 June 2020', '26 June 2020'],
    ['in the key of a row', 'TAG', 'TAG', 'TOG'],
  ])('%s is theirs', async (_, start, words, other) => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    const texts = line.host.user.paragraphs().map(({ text }) => text);
    const at = texts.findIndex((text) => text.startsWith(start));
    const before = texts[at] ?? '';
    line.host.user.type(at, before.replace(words, other));
    await saveModel(addedVersion(workingModel(await line.read())));
    line.host.user.type(at, before);
    await line.refresh();
    expect(says(line, before)).toBe(true);
    expect(says(line, before.replace(words, other))).toBe(false);
    await expectSettled(line);
  });
});
