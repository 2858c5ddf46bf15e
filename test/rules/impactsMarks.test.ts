import { bullet, docx, heading, paragraph, symbol, table } from '../builders';
import { openLine } from '../line';
import { problemsOf, wordsOf } from './sketched';

const matrix =
  '# 2. Impacts\n## SEC Party and DCC impacts\n| Participant impact matrix |\n| Modification | Suppliers | Gas Network Parties | DCC |\n';

describe('impacts/tick-mark', () => {
  it('takes a cross for a tick only where there are no ticks', async () => {
    const [alone] = await problemsOf('impacts/tick-mark', `${matrix}| MP079 | x | | X |`);
    expect(alone?.fix?.safe).toBe(true);
    const [beside] = await problemsOf('impacts/tick-mark', `${matrix}| MP079 | ✓ | x | |`);
    expect(beside?.fix).toBeUndefined();
  });

  it('takes no cell of another table for a mark, and Wingdings’ tick for one', async () => {
    expect(await wordsOf('impacts/tick-mark', '| Modification | Note |\n| MP079 | x |')).toEqual([]);
    const wingdings = { blocks: [paragraph(symbol('Wingdings', 0xfc))] };
    const line = openLine(
      docx([
        paragraph('SEC Release Implementation Document'),
        heading(1, '2. Impacts'),
        table(
          'Participant impact matrix',
          ['Modification', 'Suppliers', 'Gas Networks', 'DCC'],
          [['MP079', wingdings, '', '']],
        ),
      ]),
    );
    const result = await line.check();
    const problem = result.diagnostics.find(({ rule }) => rule === 'impacts/tick-mark');
    if (!problem) throw new Error('Nothing was found');
    await line.fix(problem, result);
    expect(await line.problems('impacts/tick-mark')).toEqual([]);
  });
});

it('impacts/modification-without-impact leaves one alone that a note names', async () => {
  const scope = [heading(1, '1. Scope'), heading(2, 'Approved Modification Proposals'), bullet('MP105 ‘T’ will do.')];
  const paper = (note: string) =>
    docx([
      paragraph('SEC Release Implementation Document'),
      ...scope,
      heading(2, 'SEC Party and DCC impacts'),
      table('Participant impact matrix', ['Modification', 'Suppliers', 'Gas Networks', 'DCC'], [['MP105', '', '', '']]),
      heading(2, 'SEC document impacts'),
      table('SEC document impact matrix', ['Document', 'MP105'], [['Section D', '']]),
      paragraph(note),
    ]);
  const rule = 'impacts/modification-without-impact';
  expect(await openLine(paper('MP105 is still under investigation.')).problems(rule)).toEqual([]);
  expect(await openLine(paper('Nothing more.')).problems(rule)).toHaveLength(1);
});
