import { lockAgainst } from '../../src/document/reading/locks';
import type { Snapshot } from '../../src/document/reading/snapshot';
import type { Edit } from '../../src/model/edit';
import { applyEdits } from '../../src/word/apply';
import { WordError } from '../../src/word/run';
import { contentControl, docx, inlineControl, paragraph, table } from '../builders';
import { openLine } from '../line';

const locked = { tag: 'mine', alias: 'Locked', lock: 'contentLocked' } as const;
const kept = { tag: 'mine', alias: 'Kept', lock: 'sdtLocked' } as const;
const rows = [
  ['one', 'two'],
  ['three', { blocks: [contentControl(locked, paragraph('four'))] }],
  ['five', { blocks: [contentControl(kept, paragraph('six'))] }],
];

const bytes = docx([
  paragraph('Free words.'),
  contentControl(locked, paragraph('Locked words.'), table('Locked', ['Head', 'Head'], [['one', 'two']])),
  contentControl(kept, paragraph('Kept words.'), table('Kept', ['Head', 'Head'], [['one', 'two']])),
  paragraph(['Live on ', inlineControl(locked, '25 June'), ' or ', inlineControl(kept, '2 July'), ', they say.']),
  table('Free', ['Head', 'Head'], rows),
  paragraph('The end.'),
]);

/** One of each kind of edit at every place of the document. */
function everyEdit({ paragraphs, tables }: Snapshot): Edit[] {
  const control = { tag: 'rid:x', title: 'X' };
  const inText = paragraphs.flatMap(({ index, text }): Edit[] => {
    const words = [...new Set([...text.split(' '), text, 'on 25', '25', 'June or', 'or 2 July,'])];
    return words
      .filter((found) => found !== '' && text.includes(found))
      .flatMap((found): Edit[] => [
        { kind: 'replaceText', paragraph: index, found, occurrence: 0, text: 'x' },
        { kind: 'wrapField', paragraph: index, found, occurrence: 0, ...control, isPlain: false, binding: null },
      ]);
  });
  const ofParagraphs = paragraphs.flatMap(({ index }): Edit[] => [
    { kind: 'setParagraph', paragraph: index, text: 'x' },
    { kind: 'insertParagraph', after: index, text: 'x' },
    { kind: 'deleteParagraph', paragraph: index },
    { kind: 'wrapBlocks', from: index, to: index, ...control },
  ]);
  const ofTables = tables.flatMap(({ index, rows: lines }): Edit[] => [
    { kind: 'wrapTable', table: index, ...control },
    { kind: 'deleteColumn', table: index, column: 1, shape: { headRow: 1, columns: 2, mergedRows: [0] } },
    ...lines.flatMap((_, row): Edit[] => [
      { kind: 'insertRows', table: index, below: row, rows: [['x', 'x']] },
      { kind: 'deleteRow', table: index, row },
    ]),
  ]);
  return [...inText, ...ofParagraphs, ...ofTables];
}

/** Whether Word refuses it for a lock. */
async function isRefused(edit: Edit): Promise<boolean> {
  const { reading } = await openLine(bytes).read();
  try {
    await applyEdits([edit], reading.snapshot);
    return false;
  } catch (error) {
    if (error instanceof WordError) return error.code === 'NotAllowed';
    throw error;
  }
}

test('what Word refuses for a lock is known before, and little else is held back', async () => {
  const { snapshot } = (await openLine(bytes).read()).reading;
  const edits = everyEdit(snapshot);
  expect(edits.length).toBeGreaterThan(100);
  const surprises: Edit[] = [];
  const heldBack: Edit[] = [];
  for (const edit of edits) {
    const [known, refused] = [lockAgainst(edit, snapshot) !== null, await isRefused(edit)];
    if (refused && !known) surprises.push(edit);
    if (known && !refused) heldBack.push(edit);
  }
  expect(surprises).toEqual([]);
  // More is kept than Word keeps: what is locked does not go with its row, nor does what cannot be deleted lose half.
  expect(heldBack.map((edit) => [edit.kind, 'found' in edit ? edit.found : null])).toEqual([
    ['replaceText', 'July,'],
    ['wrapField', 'July,'],
    ['wrapField', 'Live on 25 June or 2 July, they say.'],
    ['wrapField', 'or 2 July,'],
    ['deleteRow', null],
  ]);
});
