import fc from 'fast-check';
import { parseScope } from '../../src/draft/parseScope';
import { words } from '../builders/rid';

const table = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n');

describe('A typed or pasted scope', () => {
  it.each([
    [
      'MP079 – Provisions for withdrawing modifications',
      { id: 'MP079', title: 'Provisions for withdrawing modifications' },
    ],
    ['SECMP0062: Alert storms', { id: 'SECMP0062', title: 'Alert storms' }],
    ['• mp 79', { id: 'MP079' }],
    ['secmp7A Firmware', { id: 'SECMP0007A', title: 'Firmware' }],
    ['2. DP099 - Draft', { id: 'DP099', title: 'Draft' }],
    ['MP080 proposes to do so.', { id: 'MP080', summary: 'proposes to do so.' }],
    [
      'MP077 ‘Users’ credits’ will flag services.',
      { id: 'MP077', title: 'Users’ credits', summary: 'will flag services.' },
    ],
  ])('reads “%s”', (line, modification) => {
    expect(parseScope(line)).toMatchObject({ modifications: [modification], messages: [] });
  });

  it.each([
    'MP079, MP080 and SECMP0062',
    'MP079,MP080,SECMP0062',
    '• MP079; MP 80 & secmp62.',
    'MP079 MP080 SECMP0062',
  ])('reads “%s” as three modifications', (line) => {
    const { modifications, messages } = parseScope(`Approved\n${line}`);
    expect(modifications.map(({ id, status, title }) => [id, status, title])).toEqual([
      ['MP079', 'approved', undefined],
      ['MP080', 'approved', undefined],
      ['SECMP0062', 'approved', undefined],
    ]);
    expect(messages).toEqual([]);
  });

  it.each([
    'MP079 and MP080 – Both gates',
    'MP079, MP 80: Both gates',
    'MP079/secmp62 Both gates',
    'MP079 to MP081',
    'MP079 – MP081',
    'MP079 & MP080\tBoth gates',
    'ID\tTitle\nMP079 and MP080\tBoth gates',
  ])('takes nothing from “%s”, whose words could be about either, and says so', (text) => {
    const { modifications, messages } = parseScope(text);
    expect(modifications).toEqual([]);
    expect(messages).toMatchObject([{ message: expect.stringMatching(/MP079 and (?:SEC)?MP00?\d\d/) as unknown }]);
  });

  it('takes an identifier further on for a word of the title, and one below heads for what they say', () => {
    expect(parseScope('MP079 – Replaces MP080').modifications).toEqual([{ id: 'MP079', title: 'Replaces MP080' }]);
    expect(parseScope('ID,Description\nMP079,MP080').modifications).toMatchObject([{ id: 'MP079', summary: 'MP080' }]);
  });

  it.each([
    ['• MP302 ‘Two’ (approved)', { id: 'MP302', title: 'Two', status: 'approved' }],
    ['MP302 Two (Approved on 1 May 2027).', { id: 'MP302', title: 'Two', status: 'approved' }],
    ['MP302 – Two – Targeted', { id: 'MP302', title: 'Two', status: 'targeted' }],
    ['MP302: Two, approved', { id: 'MP302', title: 'Two', status: 'approved' }],
    ['MP302 “Two” approved', { id: 'MP302', title: 'Two', status: 'approved' }],
    ['MP302 (approved)', { id: 'MP302', status: 'approved' }],
    ['MP302\tTwo (approved)', { id: 'MP302', title: 'Two', status: 'approved' }],
    ['Targeted\nMP302\tTwo\tApproved', { id: 'MP302', title: 'Two', status: 'approved' }],
    ['Approved\nMP302 – Two', { id: 'MP302', title: 'Two', status: 'approved' }],
    ['MP302 – Devices (approved products)', { id: 'MP302', title: 'Devices (approved products)' }],
    ['MP302 – Alerts, approved devices', { id: 'MP302', title: 'Alerts, approved devices' }],
  ])('finds the status in “%s”', (text, modification) => {
    expect(parseScope(text)).toMatchObject({ modifications: [modification], messages: [] });
    expect(parseScope(text).modifications).toEqual([modification]);
  });

  it.each(['DCC Systems', 'Impacts DCC Systems', 'Impacts DCC’s Systems?', 'DCC System impact', 'System impacts'])(
    'reads below “%s” which modifications impact DCC Systems',
    (head) => {
      const { modifications, messages } = parseScope(
        table(['ID', head], ['MP001', 'Yes'], ['MP002', 'No'], ['MP003', '✓'], ['MP004', ''], ['MP005', 'tbc']),
      );
      expect(modifications).toEqual([
        { id: 'MP001', impactsSystems: true },
        { id: 'MP002', impactsSystems: false },
        { id: 'MP003', impactsSystems: true },
        { id: 'MP004' },
        { id: 'MP005' },
      ]);
      expect(messages).toMatchObject([{ line: 6, text: 'tbc' }]);
    },
  );

  it('takes a row for heads by that of the identifiers, and tells of the columns that it does not know', () => {
    const rows = [
      ['Ref', 'Name', 'Go-live cut-off', 'Sections affected', 'Owner', 'Cost in euros', 'Priority'],
      ['MP301', 'One thing', 'Jan', 'Section A, Appendix AB', 'Sam', '£5', 'high'],
      ['MP302', 'Two', '', '', '', '', ''],
    ];
    for (const text of [table(...rows), rows.map((row) => row.join(';')).join('\n')]) {
      const { modifications, messages } = parseScope(text);
      expect(modifications).toEqual([
        { id: 'MP301', title: 'One thing', documents: ['Section A', 'Appendix AB'] },
        { id: 'MP302', title: 'Two' },
      ]);
      expect(messages.map(({ line, text: words }) => [line, words])).toEqual([
        [1, 'Go-live cut-off'],
        [1, 'Owner'],
        [1, 'Cost in euros'],
        [1, 'Priority'],
      ]);
    }
    expect(parseScope(table(['Proposal', 'Title', 'Status'], ['MP301', 'One', 'Approved']))).toMatchObject({
      modifications: [{ id: 'MP301', title: 'One', status: 'approved' }],
      messages: [],
    });
    expect(parseScope('MP301\tID\tTitle\tOwner').modifications).toMatchObject([{ id: 'MP301' }]);
  });

  it('reads cells by their heads', () => {
    const { modifications, messages } = parseScope(
      table(
        ['Modification', 'Title', 'Status', 'Suppliers', 'Gas Networks', 'DCC', 'Documents', 'SIT', 'Link'],
        [
          'MP079',
          '‘Withdrawing’',
          'Approved',
          '✓',
          '',
          'x',
          'Sections A, D and H; Appendix AB',
          '£1,200',
          'https://a.uk/w',
        ],
        ['MP080', '', 'Targeted', '', 'Yes', '', 'schedule 8', '', ''],
      ),
    );
    expect(messages).toEqual([]);
    expect(modifications).toEqual([
      {
        id: 'MP079',
        title: 'Withdrawing',
        status: 'approved',
        participants: ['suppliers', 'dcc'],
        documents: ['Section A', 'Section D', 'Section H', 'Appendix AB'],
        costs: { designBuildPit: '', sit: 1200, uit: '', live: '' },
        impactsSystems: true,
        address: 'https://a.uk/w',
      },
      { id: 'MP080', status: 'targeted', participants: ['gasNetworks'], documents: ['Schedule 8'] },
    ]);
  });

  it('reads cells without heads by what they look like', () => {
    const { modifications, messages } = parseScope(
      table(
        ['MP079', 'Withdrawing modifications', 'Suppliers, DCC', 'Section D', 'Approved'],
        ['SECMP0053', '✓', '', '', '', '✓'],
        ['MP084', 'Other Users on the Panel', 'lets them sit on it.'],
      ),
    );
    expect(messages).toEqual([]);
    expect(modifications).toEqual([
      {
        id: 'MP079',
        title: 'Withdrawing modifications',
        participants: ['suppliers', 'dcc'],
        documents: ['Section D'],
        status: 'approved',
      },
      { id: 'SECMP0053', participants: ['suppliers', 'dcc'] },
      { id: 'MP084', title: 'Other Users on the Panel', summary: 'lets them sit on it.' },
    ]);
  });

  it.each([
    [
      'commas',
      'Modification,Title,Status,Suppliers\r\nMP079,"Withdraw, and more",Approved,Y\r\nSECMP0062,"Say ""hello""",Targeted,N\r\n',
    ],
    [
      'semicolons',
      'Modification Proposal;Title;Status;Suppliers\nMP079;Withdraw, and more;Approved;Y\nSECMP0062;"Say ""hello""";Targeted;-',
    ],
    [
      'pipes',
      '| Modification | Title | Status | Suppliers |\n|---|:---:|---|--:|\n| MP079 | **Withdraw, and more** | Approved | ✓ |\n| SECMP0062 | Say "hello" | Targeted | no |',
    ],
  ])('reads a table whose cells are separated by %s', (_, text) => {
    const { modifications, messages } = parseScope(text);
    expect(messages).toEqual([]);
    expect(modifications).toEqual([
      { id: 'MP079', title: 'Withdraw, and more', status: 'approved', participants: ['suppliers'] },
      { id: 'SECMP0062', title: 'Say "hello"', status: 'targeted' },
    ]);
  });

  it.each([
    ['MP079,Alert storms,Approved\nMP080,"Faults, and fires",Targeted'],
    ['MP079;Alert storms;Approved\nMP080;Faults, and fires;Targeted'],
    ['MP079 | Alert storms | Approved\nMP080 | Faults, and fires | Targeted'],
    ['Approved\n\n| MP079 | Alert storms |\n\nTargeted\n\n| MP080 | Faults, and fires |'],
  ])('reads a table without heads: %j', (text) => {
    const { modifications, messages } = parseScope(text);
    expect(messages).toEqual([]);
    expect(modifications).toEqual([
      { id: 'MP079', title: 'Alert storms', status: 'approved' },
      { id: 'MP080', title: 'Faults, and fires', status: 'targeted' },
    ]);
  });

  it.each([
    ['MP079 – Alerts, storms and faults', 'Alerts, storms and faults'],
    ['MP079, Alerts, storms and faults', 'Alerts, storms and faults'],
    ['MP079 Read; write', 'Read; write'],
    ['MP079: Reads | writes', 'Reads | writes'],
  ])('leaves the title in “%s” whole', (line, title) => {
    expect(parseScope(`${line}\nMP080 – Next, last`).modifications).toEqual([
      { id: 'MP079', title },
      { id: 'MP080', title: 'Next, last' },
    ]);
  });

  it('keeps a pipe that Markdown escapes, and counts the lines as they stand', () => {
    const { modifications, messages } = parseScope(
      '| ID | Title |\n|--|--|\n| MP079 | Reads \\| writes |\n| what | ever |',
    );
    expect(modifications).toEqual([{ id: 'MP079', title: 'Reads | writes' }]);
    expect(messages).toMatchObject([{ line: 4, text: '| what | ever |' }]);
  });

  it('leaves out what XML cannot carry, and tells of a character that was lost', () => {
    const { modifications, messages } = parseScope('MP079 – Ti\u001Ftle\uD800\uFFFF\nMP080 – Users\uFFFD credits');
    expect(modifications).toEqual([
      { id: 'MP079', title: 'Title' },
      { id: 'MP080', title: 'Users\uFFFD credits' },
    ]);
    expect(messages).toMatchObject([{ line: 2, message: expect.stringMatching(/a character was lost/) as unknown }]);
  });

  it('takes no cost from a dash', () => {
    const { modifications } = parseScope(table(['ID', 'Title', 'SIT', 'UIT'], ['MP079', 'One', '–', 'n/a']));
    expect(modifications).toEqual([{ id: 'MP079', title: 'One' }]);
  });

  it('takes a caption for the status of what follows', () => {
    const { modifications } = parseScope('Approved Modification Proposals:\nMP079\n\nTargeted\nMP080\n');
    expect(modifications).toEqual([
      { id: 'MP079', status: 'approved' },
      { id: 'MP080', status: 'targeted' },
    ]);
  });

  it('reads a cell of several lines as Excel copies it', () => {
    const { modifications, messages } = parseScope('MP079\t"Withdrawing\nof ""modifications"""\nMP080\tNext');
    expect(modifications).toMatchObject([{ title: 'Withdrawing of "modifications"' }, { id: 'MP080', title: 'Next' }]);
    expect(messages).toEqual([]);
  });

  it.each([
    ['ten megabytes in quotes', `MP079\t"\n${'x'.repeat(10_000_000)}"`],
    ['quotes that are never closed', `MP079\t"${'""'.repeat(1_000_000)}`],
    ['a rule of Markdown without end', `MP079\n${'-|'.repeat(2_000_000)}`],
  ])('reads %s', (_, text) => {
    expect(parseScope(text).modifications).toMatchObject([{ id: 'MP079' }]);
  });

  it('keeps DCC Change Requests apart', () => {
    expect(parseScope('CR1088 ‘DCC Production Proving’ proposes to prove.')).toMatchObject({
      modifications: [],
      changeRequests: [{ id: 'CR1088', title: 'DCC Production Proving', summary: 'proposes to prove.' }],
    });
  });

  it('tells what it does not understand, and where', () => {
    const { modifications, messages } = parseScope(
      'MP079 Title\nSomething else\nMP079 Again\nMP081\tTitle\tSummary\tand more',
    );
    expect(modifications.map(({ id }) => id)).toEqual(['MP079', 'MP081']);
    expect(messages.map(({ line, text }) => [line, text])).toEqual([
      [2, 'Something else'],
      [3, 'MP079 Again'],
      [4, 'and more'],
    ]);
  });

  it('never throws and never loses a line', () => {
    const cell = fc.oneof(words, fc.constantFrom('', 'MP079', 'Title', 'DCC', 'Suppliers', '£5', 'Section D', 'no'));
    const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.oneof(
          lines.map((rows) => table(...rows)),
          fc.string(),
        ),
        (text) => {
          const { modifications, changeRequests, messages } = parseScope(text);
          const kept = JSON.stringify([modifications, changeRequests, messages]);
          for (const line of text.split(/\r\n?|\n/)) {
            const wording = /MP\d{3}/.exec(line)?.[0];
            if (wording !== undefined) expect(kept).toContain(wording);
          }
        },
      ),
    );
  });
});
