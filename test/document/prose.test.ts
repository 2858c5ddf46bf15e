import { findAcronyms } from '../../src/document/recognise/acronyms';
import { bullet, docx, heading, link, noBreakHyphen, paragraph, softHyphen, symbol, table, text } from '../builders';
import { readDocx } from '../line';

const acronymsIn = async (line: string) =>
  findAcronyms(await readDocx(docx([paragraph(line)]))).map(({ acronym, where, expansion }) => [
    acronym,
    where,
    expansion?.term,
  ]);

describe('acronyms in prose', () => {
  it.each<[string, (string | undefined)[][]]>([
    ['The TAG reviews it.', [['TAG', 'text', undefined]]],
    ['The Testing Advisory Group (TAG) reviews it.', [['TAG', 'text', 'Testing Advisory Group']]],
    ['the Data Communication Company’s (DCC’s) report', [['DCC', 'text', 'Data Communication Company']]],
    [
      'the Smart Energy Code Administrator and Secretariat (SECAS)',
      [['SECAS', 'text', 'Smart Energy Code Administrator and Secretariat']],
    ],
    ['reviewed by the Operations Group (OPSG)', [['OPSG', 'text', 'Operations Group']]],
    ['the Self-Service Interface (SSI)', [['SSI', 'text', 'Self-Service Interface']]],
    [
      'all CSPs and the DSP’s part',
      [
        ['CSP', 'text', undefined],
        ['DSP', 'text', undefined],
      ],
    ],
    ['Appendix AL ‘SMETS1 Transition and Migration Approach Document’', [['SMETS1', 'quoted title', undefined]]],
    ['SECMP0053, MP102A and CR1088 are identifiers; Appendices AB, AH and AL are letters.', []],
    ['Phase II in the UK, of GB, is TBC', []],
    ['THIS HEADING IS SHOUTED', []],
    [
      'DCC System-impacting and non-DCC work',
      [
        ['DCC', 'text', undefined],
        ['DCC', 'text', undefined],
      ],
    ],
  ])('%s', async (line, expected) => {
    expect(await acronymsIn(line)).toEqual(expected);
  });
});

describe('what Word puts between letters', () => {
  it('is no part of the text', async () => {
    const runs = paragraph([
      'The regres',
      softHyphen(),
      'sion of the D',
      text('C', { split: {} }),
      'C costs\u00A0£600',
      noBreakHyphen(),
      'ish',
    ]);
    const { snapshot } = await readDocx(docx([runs]));
    expect(snapshot.paragraphs[0]?.text).toBe('The regression of the DCC costs £600-ish');
  });
});

describe('hidden letters', () => {
  it('are no part of a heading', async () => {
    const noted = (words: string) => [text('Note ', { hidden: true }), words, text(' for review', { hidden: true })];
    const { outline } = await readDocx(docx([heading(1, noted('5. Costs')), heading(2, noted('DCC costs'))]));
    expect(outline.sections.map(({ key }) => key)).toEqual([null, 'costs', 'dccCosts']);
  });
});

describe('scope bullets', () => {
  const scopeOf = async (...bullets: ReturnType<typeof bullet>[]) =>
    (await readDocx(docx([heading(1, '1. Scope'), heading(2, 'Targeted Modification Proposals'), ...bullets]))).scope
      .targeted;

  it('are read with curly or straight quotes, linked or not, with sub-bullets', async () => {
    const items = await scopeOf(
      bullet([link('MP079 ‘A title’', 'https://example.org/a-title/'), ' proposes to change it.']),
      bullet("MP080 'Users' rights' proposes to extend rights."),
      bullet('The Proposed Solution is one thing.', { level: 2 }),
      bullet('MP102A “Another” will come.'),
      bullet('MP103 – no title yet'),
    );
    expect(items.map(({ id, title, summary, points, address }) => ({ id, title, summary, points, address }))).toEqual([
      {
        id: 'MP079',
        title: 'A title',
        summary: 'proposes to change it.',
        points: [],
        address: 'https://example.org/a-title/',
      },
      {
        id: 'MP080',
        title: "Users' rights",
        summary: 'proposes to extend rights.',
        points: ['The Proposed Solution is one thing.'],
        address: '',
      },
      { id: 'MP102A', title: 'Another', summary: 'will come.', points: [], address: '' },
      { id: 'MP103', title: '', summary: '– no title yet', points: [], address: '' },
    ]);
  });
});

describe('tables', () => {
  const heads = ['Acronym', 'Full term'];
  it.each([
    ['a merged caption row', table('Glossary', heads, [['DCC', 'x']], { caption: 'merged' })],
    ['a caption row that is not merged', table('Glossary', heads, [['DCC', 'x']], { caption: 'unmerged' })],
    ['a caption above', table('Glossary', heads, [['DCC', 'x']], { caption: 'above' })],
    ['no caption', table('Glossary', heads, [['DCC', 'x']], { caption: 'none' })],
    ['columns in another order', table('Glossary', heads, [['DCC', 'x']], { columns: [1, 0] })],
  ])('are found with %s', async (_, block) => {
    const { model } = await readDocx(docx([heading(1, 'Appendix 2: Glossary'), block]));
    expect(model.glossary).toEqual([{ acronym: 'DCC', term: 'x' }]);
  });

  it('are read with ticks in other characters', async () => {
    const matrix = table(
      'Participant impact matrix',
      ['Modification', 'Supplier Parties', 'Gas Network Parties', 'DCC'],
      [['MP079', 'x', 'Y', { blocks: [paragraph(symbol('Wingdings', 0xfc))] }]],
    );
    const scope = [heading(1, '1. Scope'), heading(2, 'Approved Modification Proposals'), bullet('MP079 ‘T’ will do.')];
    const { model } = await readDocx(docx([...scope, matrix]));
    expect(model.modifications[0]?.participants).toEqual(['suppliers', 'gasNetworks', 'dcc']);
  });
});
