import fc from 'fast-check';
import { parseScope } from '../../src/document/draft/parseScope';
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

  it('takes identifiers in one line for one modification where there are more words, or heads', () => {
    expect(parseScope('MP079 and MP080: Both gates').modifications).toHaveLength(1);
    expect(parseScope('ID,Description\nMP079,MP080').modifications).toMatchObject([{ id: 'MP079', summary: 'MP080' }]);
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
