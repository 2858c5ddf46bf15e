import { setUpDocument, workingModel } from '../../src/app';
import { docx, group, heading, paragraph, table, type Row } from '../builders';
import { sketchBlocks } from '../builders/sketch';
import { openLine, type Line } from '../line';

const across = (words: string): Row => [{ blocks: [paragraph(words)], across: 3 }];

/** Two tables as LibreOffice saves them where no paragraph stands between: as one. */
const joined = (caption = 'Participant impact matrix'): Line =>
  openLine(
    docx([
      group(
        sketchBlocks(
          'SEC Release Implementation Document\nJune 2020 SEC Release\n# 1. Scope\n## Approved Modification Proposals\n- MP079 ‘One’ will do one thing.\n- MP080 ‘Two’ will do another.\n## SEC Document impacts\n- Section A ‘Definitions’\n- Section D ‘Modification Process’',
        ),
      ),
      table(
        'SEC document impact matrix',
        ['SEC document', 'MP079', 'MP080'],
        [
          ['Section A', '✓', ''],
          ['Section D', '', '✓'],
          across(caption),
          ['Modification', 'Suppliers', 'DCC'],
          ['MP079', '✓', ''],
          ['MP080', '', '✓'],
        ],
      ),
      paragraph(),
      heading(1, 'Appendix 2: Glossary'),
      table('Glossary', ['Acronym', 'Full term'], [['DCC', 'Data Communications Company']]),
    ]),
  );

const texts = (line: Line): string[] => line.host.user.paragraphs().map(({ text }) => text);

describe('two tables that stand in one', () => {
  it('are both read, and a refresh changes nothing', async () => {
    const line = joined();
    const before = texts(line);
    const { store } = await line.refresh();
    expect(store.model.documents.map(({ reference }) => reference)).toEqual(['Section A', 'Section D']);
    expect(store.model.modifications.map(({ participants }) => participants)).toEqual([['suppliers'], ['dcc']]);
    expect(texts(line)).toEqual(before);
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('get no control around both, and say why', async () => {
    const line = joined();
    const { unsure } = await setUpDocument();
    const names = unsure.filter(({ reason }) => /one table with another/.test(reason)).map(({ name }) => name);
    expect(names.sort()).toEqual(['document-matrix', 'participant-matrix']);
    const { tables } = (await line.read()).reading.snapshot;
    expect(tables[0]?.controls.filter((tag) => tag.startsWith('rid:table:'))).toEqual([]);
  });

  it('have their cells written, and rows that neither can get are told', async () => {
    const line = joined();
    const { model } = (await line.refresh()).store;
    const [one, two] = model.modifications;
    if (!one || !two) throw new Error('There are two modifications.');
    await line.refresh({ model: { ...model, modifications: [{ ...one, participants: ['dcc'] }, two] } });
    expect(texts(line).join(' | ')).toContain('DCC | MP079 |  | ✓ | MP080');
    const third = { ...one, id: 'MP081', title: 'Three', participants: ['dcc' as const], documents: ['Section A'] };
    const { regions } = await line.refresh({ model: { ...model, modifications: [one, two, third] } });
    const locked = regions.filter(({ outcome }) => outcome === 'locked').map(({ name }) => name);
    expect(locked).toEqual(['participant-matrix', 'document-matrix']);
    const kept = workingModel(await line.reopen().read());
    expect(kept.modifications.find(({ id }) => id === 'MP081')).toMatchObject({ participants: ['dcc'] });
  });

  it('are one where a row across only has words of its author', async () => {
    const { reading } = await joined('Drafts are with the Panel').read();
    expect(reading.tables.get('participant-matrix')).toBeUndefined();
    expect(reading.tables.get('document-matrix')?.arrangement).toBeUndefined();
  });
});
