import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { saveModel } from '../../src/app/model';
import { removeSetUp, setUpDocument } from '../../src/app/setUp';
import { cellText } from '../../src/document/reading/snapshot';
import type { Participant, Rid } from '../../src/model/rid';
import { retakeParagraphs } from '../../src/word/snapshot';
import { checkBox, checkBoxMark, contentControl, docx, group, heading, paragraph, table, type Cell } from '../builders';
import { sketchBlocks } from '../builders/sketch';
import { validationErrors } from '../builders/validate';
import { openLine, type Line } from '../line';

/** How Word writes a check box that was put into a cell: it depends on what else stood there. */
const forms: Readonly<Record<string, (checked: boolean) => Cell>> = {
  'in its paragraph': (checked) => ({ blocks: [paragraph(checkBox(checked))] }),
  'around its paragraph': (checked) => ({ blocks: [contentControl({ checked }, paragraph(checkBoxMark(checked)))] }),
  'around its cell': (checked) => ({ blocks: [paragraph(checkBoxMark(checked))], checked }),
};

const heads = ['Modification', 'Suppliers', 'Gas Network Parties', 'DCC'];

/** A RID whose two matrices have check boxes in their cells. */
function aRid(box: (checked: boolean) => Cell): Uint8Array {
  const row = (head: string, marks: string): Cell[] => [head, ...Array.from(marks).map((mark) => box(mark === '✓'))];
  return docx([
    group(sketchBlocks('Release Implementation Document\nJune 2020 SEC Release')),
    heading(1, '1. Scope'),
    heading(2, 'Approved Modification Proposals'),
    group(sketchBlocks('- MP079 ‘One’ will do one thing.\n- MP080 ‘Two’ will do another.')),
    heading(1, '2. Impacts'),
    heading(2, 'SEC Party and DCC impacts'),
    table('Participant impact matrix', heads, [row('MP079', '✓·✓'), row('MP080', '··✓')]),
    heading(2, 'SEC document impacts'),
    table(
      'SEC document impact matrix',
      ['Document', 'MP079', 'MP080'],
      [row('Section A', '✓·'), row('Section D', '✓✓')],
    ),
    group(
      sketchBlocks(
        'These documents change:\n- Section A ‘Definitions and Interpretation’\n- Section D ‘Modification Process’',
      ),
    ),
    heading(1, '3. Implementation timeline'),
    paragraph('In June.'),
  ]);
}

const impacts = ({ modifications }: Rid): unknown =>
  modifications.map(({ id, participants, documents }) => [id, participants, documents]);
const asSaid = [
  ['MP079', ['suppliers', 'dcc'], ['Section A', 'Section D']],
  ['MP080', ['dcc'], ['Section D']],
];

const modelOf = async (line: Line): Promise<Rid> => (await line.read()).reading.model;

/** The words of a table as Word has them, row by row. */
async function shown(line: Line, name: 'participant-matrix' | 'document-matrix'): Promise<string[][]> {
  const rows = (await line.read()).reading.tables.get(name)?.table.rows ?? [];
  return rows.map(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.map(({ raw, text }) => raw ?? text).join('')),
  );
}

function withParticipants(model: Rid, id: string, participants: Participant[]): Rid {
  return {
    ...model,
    modifications: model.modifications.map((one) => (one.id === id ? { ...one, participants } : one)),
  };
}

/** The document with the first of its check boxes ticked that is not. */
function withFirstTicked(docxBytes: Uint8Array): Uint8Array {
  const parts = unzipSync(docxBytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const at = xml.indexOf('w14:checked w14:val="0"');
  const ticked = xml.slice(at).replace('w14:val="0"', 'w14:val="1"').replace('☐', '☒');
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.slice(0, at) + ticked) });
}

describe.each(Object.entries(forms))('a check box of Word’s that stands %s', (_, box) => {
  it('is a tick where it is ticked, and otherwise a blank', async () => {
    const line = openLine(aRid(box));
    expect(impacts(await modelOf(line))).toEqual(asSaid);
    const { diagnostics } = await line.check();
    expect(diagnostics.filter(({ rule }) => rule.startsWith('impacts/')).map(({ rule }) => rule)).toEqual([]);
    const cells = (await line.read()).reading.tables.get('participant-matrix')?.table.rows.at(-1)?.cells ?? [];
    expect(cells.map(cellText)).toEqual(['MP080', '', '', '✓']);
  });

  it('stays as it is when the document is set up and refreshed', async () => {
    const line = openLine(aRid(box));
    const before = [await shown(line, 'participant-matrix'), await shown(line, 'document-matrix')];
    await setUpDocument();
    const { regions } = await line.refresh();
    expect(regions.filter(({ outcome }) => outcome !== 'up to date').map(({ name }) => name)).toEqual([]);
    await removeSetUp();
    const after = line.reopen();
    expect([await shown(after, 'participant-matrix'), await shown(after, 'document-matrix')]).toEqual(before);
    expect(impacts(await modelOf(after))).toEqual(asSaid);
  });

  it('is left to its author to tick, who is told', async () => {
    const line = openLine(aRid(box));
    await line.refresh();
    const before = await shown(line, 'participant-matrix');
    await saveModel(withParticipants(await modelOf(line), 'MP080', ['suppliers', 'dcc']));
    const [problem] = await line.problems('tables/out-of-date');
    expect(problem?.message).toContain('check box');
    const { regions } = await line.refresh();
    const matrix = regions.find(({ name }) => name === 'participant-matrix');
    expect(matrix?.outcome).toBe('locked');
    expect(matrix?.message).toMatch(/^RID Author changes no check box of yours\. .* Tick or clear it in Word, then/);
    expect(await shown(line, 'participant-matrix')).toEqual(before);
  });
});

it.each(Object.entries(forms))('a check box that its author ticks is taken into the data model: %s', async (_, box) => {
  const before = openLine(aRid(box));
  await before.refresh();
  const line = openLine(withFirstTicked(before.host.save()));
  const { regions } = await line.refresh();
  expect(new Set(regions.map(({ outcome }) => outcome))).toEqual(new Set(['up to date']));
  expect(impacts(await modelOf(line.reopen()))).toEqual([
    ['MP079', ['suppliers', 'gasNetworks', 'dcc'], ['Section A', 'Section D']],
    asSaid[1],
  ]);
});

it.each(Object.entries(forms))(
  'a check box says the same when its paragraph alone is read again: %s',
  async (_, box) => {
    const { snapshot } = (await openLine(aRid(box)).read()).reading;
    const inCells = snapshot.paragraphs.filter(({ cell }) => cell !== null && cell.table === 0 && cell.row > 1);
    const again = await retakeParagraphs(
      snapshot,
      inCells.map(({ index }) => snapshot.localIds[index] ?? ''),
    );
    expect((again ?? snapshot).paragraphs).toEqual(snapshot.paragraphs);
  },
);

it('the rows and columns of what comes and goes take no heed of check boxes', async () => {
  const line = openLine(aRid(forms['around its cell'] as (checked: boolean) => Cell));
  await line.refresh();
  const model = await modelOf(line);
  const [first, second] = model.modifications;
  if (!first || !second) throw new Error('Two modifications are in scope');
  const third = { ...second, id: 'MP081', title: 'Three' };
  await line.refresh({ model: { ...model, modifications: [first, third] } });
  expect(await shown(line, 'document-matrix')).toEqual([
    ['SEC document impact matrix'],
    ['Document', 'MP079', 'MP081'],
    ['Section A', '☒', ''],
    ['Section D', '☒', '✓'],
  ]);
  expect(await validationErrors(line.host.save())).toEqual([]);
  expect((await shown(line, 'participant-matrix')).at(-1)).toEqual(['MP081', '', '', '✓']);
});
