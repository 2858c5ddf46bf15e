import { refreshTables } from '../../src/app';
import { previewSetUp, setUpDocument } from '../../src/app/setUp';
import { sketch } from '../builders/sketch';
import { vary } from '../builders/variations';
import { openLine, type Line } from '../line';

const rid = (tables: string): string => `SEC Release Implementation Document

# 1. Scope
## Targeted Modification Proposals
- MP079 ‘Withdrawing’ proposes a power to withdraw.
- SECMP0062 ‘Alert storms’ proposes fewer alerts.

# 2. Impacts
## SEC Party and DCC impacts
${tables}
`;

const matrix = (head: string, one = 'MP079', other = 'SECMP0062'): string => `
| Participant impact matrix |
| ${head} | Suppliers | Electricity Networks | Gas Networks | Other SEC Parties | DCC |
| ${one} | ✓ |  |  |  |  |
| ${other} |  |  |  |  | ✓ |
`;

const documents = (head: string, column: string, ...references: readonly string[]): string => `
| SEC document impact matrix |
| ${head} | ${column} | SECMP0062 |
${references.map((reference) => `| ${reference} | ✓ |  |`).join('\n')}
`;

async function wordsOf(line: Line): Promise<string[][][]> {
  const { snapshot } = (await line.read()).reading;
  return snapshot.tables.map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'))),
  );
}

/** Sets a document up and refreshes its tables: nothing that is seen changes, and nothing is asked. */
async function staysAsItIs(line: Line): Promise<void> {
  const before = await wordsOf(line);
  const tables = [...(await line.read()).reading.tables.keys()];
  expect(tables).toHaveLength(before.length);
  await setUpDocument();
  const { regions } = await refreshTables({ only: tables });
  const outcomes = regions.filter(({ outcome }) => outcome !== 'up to date');
  expect(outcomes.map(({ name, outcome, message }) => [name, outcome, message])).toEqual([]);
  expect(await wordsOf(line)).toEqual(before);
}

const impacts = async (line: Line) =>
  (await line.read()).reading.model.modifications.map(({ id, participants, documents: changed }) => [
    id,
    participants,
    changed,
  ]);

const ticked = [
  ['MP079', ['suppliers'], []],
  ['SECMP0062', ['dcc'], []],
];

describe('a table whose key column has another head', () => {
  it.each(['', 'Ref', 'Mod No.', 'Modification ID'])('is read where its caption is known: “%s”', async (head) => {
    const line = openLine(sketch(rid(matrix(head))));
    expect(await impacts(line)).toEqual(ticked);
    await staysAsItIs(line);
  });

  it('is read where it heads the documents', async () => {
    const line = openLine(sketch(rid(documents('', 'MP079', 'Section A', 'Appendix E'))));
    expect(await impacts(line)).toEqual([
      ['MP079', [], ['Section A', 'Appendix E']],
      ['SECMP0062', [], []],
    ]);
  });

  it('is read in two rows of heads, both blank in the corner', async () => {
    const heads = '| Participant impact matrix |\n|  | SEC Parties |  |  |  |  |';
    const line = openLine(sketch(rid(matrix('').replace('| Participant impact matrix |', heads))));
    expect(await impacts(line)).toEqual(ticked);
  });
});

describe('a table that cannot be read although its caption is known', () => {
  const grouped = `
| SEC document impact matrix |
| Area | Sections | Appendices |
| Withdrawals | Section A |  |
| Alerts |  | Appendix E |
`;
  const listed = rid(`${grouped}
## SEC document impacts
- Section A ‘Definitions and Interpretation’
`);

  it('is named with its heads by setting up', async () => {
    openLine(sketch(listed));
    const { unsure } = await previewSetUp();
    const found = unsure.find(({ name }) => name === 'document-matrix');
    expect(found).toMatchObject({ kind: 'table', title: 'SEC document impact matrix', canInclude: false });
    expect(found?.reason).toContain('no column “Document”');
    expect(found?.reason).toContain('“Area”, “Sections” and “Appendices”');
  });

  it.each([undefined, 'cursor'] as const)('gets no second one beside it: %s', async (at) => {
    const line = openLine(sketch(listed));
    const before = await wordsOf(line);
    const { regions, edits } = await refreshTables({ only: ['document-matrix'], ...(at ? { at } : {}) });
    expect(regions).toMatchObject([{ name: 'document-matrix', outcome: 'no place' }]);
    expect(regions[0]?.message).toContain('no column “Document”');
    expect(edits.filter(({ kind }) => kind === 'insertTable')).toEqual([]);
    expect(await wordsOf(line)).toEqual(before);
  });

  it('is found by a caption beside it, too', async () => {
    const glossary = 'Table 3: Glossary\n| Short | Long |\n| DCC | Data Communications Company |\n';
    openLine(sketch(rid(glossary)));
    const { regions } = await refreshTables({ only: ['glossary'] });
    const { model } = await (async () => (await openLine(sketch(rid(glossary))).read()).reading)();
    const wanted = { ...model, glossary: [{ acronym: 'DCC', term: 'Data Communications Company' }] };
    expect(regions).toEqual([]);
    const asked = await refreshTables({ only: ['glossary'], model: wanted });
    expect(asked.regions).toMatchObject([{ name: 'glossary', outcome: 'no place' }]);
  });
});

describe('a title beside the key of a row or a column', () => {
  it.each([
    ['MP079 Provisions for withdrawing modifications', 'SECMP0062 (Alert storms)'],
    ['MP 079: Withdrawing', 'SECMP62'],
    ['MP079*', 'SECMP062'],
    ['Withdrawing (MP079)', 'SECMP0062 – Alert storms<br>and more'],
  ])('is the author’s: “%s”, “%s”', async (one, other) => {
    const line = openLine(sketch(rid(matrix('Modification', one, other))));
    expect(await impacts(line)).toEqual(ticked);
    expect(await line.problems('impacts/modification-without-impact')).toEqual([]);
    await staysAsItIs(line);
  });

  it('is the author’s in the matrix of documents, and in the heads of its columns', async () => {
    const references = ['Section A ‘Definitions and Interpretation’', 'Appendix E (DUIS)', 'SEC Schedule 8'];
    const line = openLine(sketch(rid(documents('Document', 'MP079 Withdrawing', ...references))));
    expect(await impacts(line)).toEqual([
      ['MP079', [], ['Section A', 'Appendix E', 'Schedule 8']],
      ['SECMP0062', [], []],
    ]);
    await staysAsItIs(line);
  });

  it('tells rows apart that name the same otherwise', async () => {
    const line = openLine(sketch(rid(documents('Document', 'MP079', 'Section F (clause 2)', 'Section F (clause 3)'))));
    expect((await impacts(line))[0]).toEqual(['MP079', [], ['Section F (clause 2)', 'Section F (clause 3)']]);
    await staysAsItIs(line);
  });

  it('stays when its cells change, when it moves, and when the model has a title of its own', async () => {
    const line = openLine(sketch(rid(documents('Document', 'MP079', 'Section A ‘Definitions’', 'Appendix E (DUIS)'))));
    await setUpDocument();
    const { model } = (await line.read()).reading;
    const [first, second] = model.documents;
    const modifications = model.modifications.map((modification) => ({ ...modification, documents: ['Appendix E'] }));
    const only = ['document-matrix'] as const;
    const turned = [second, first].flatMap((one) => one ?? []);
    await refreshTables({ only, model: { ...model, modifications, documents: turned } });
    expect((await wordsOf(line))[0]?.slice(2)).toEqual([
      ['Appendix E (DUIS)', '✓', '✓'],
      ['Section A ‘Definitions’', '', ''],
    ]);
    const titled = { ...model, modifications, documents: [{ reference: 'Section A – Terms', title: '' }] };
    // “(DUIS)” is no title that anybody else knows: its author decides whether it goes with its row.
    const { regions } = await refreshTables({ only, model: titled });
    expect(regions.flatMap(({ conflicts }) => conflicts)).toMatchObject([{ row: 'Appendix E', model: null }]);
    await refreshTables({ only, model: titled, take: 'model' });
    expect((await wordsOf(line))[0]?.slice(2)).toEqual([['Section A ‘Definitions’', '', '']]);
    const again = await refreshTables({ only });
    expect(again.edits).toEqual([]);
  });
});

const note = 'Note: this table is subject to change.';

describe('a row that is one cell across the table', () => {
  const tables = `
| Release implementation timetable |
| Date | Event | Notes |
| System testing |
| 2 Jun 20 | SIT commences |  |
| 25 Jun 20 | Release go-live |  |
| ${note} |

| Breakdown of DCC implementation costs |
| Modification | Design, Build & PIT | SIT | UIT | Implement to live |
| MP079 | £10 | £20 | £30 | £40 |
| ${note} |

| SEC document impact matrix |
| Document | MP079 | SECMP0062 |
| Section A | ✓ |  |
| ${note} |

| Document history |
| Version | Date | Changes |
| 0.1 | 1 May 20 | First draft |
| ${note} |

| Glossary |
| Acronym | Full term |
| DCC | Data Communications Company |
| ${note} |
`;

  it('is the author’s own: neither read nor deleted', async () => {
    const line = openLine(sketch(rid(tables)));
    const { model } = (await line.read()).reading;
    expect(model.timetable.map(({ event }) => event)).toEqual(['SIT commences', 'Release go-live']);
    expect(model.history).toHaveLength(1);
    expect(model.glossary).toHaveLength(1);
    expect(model.documents.map(({ reference }) => reference)).toEqual(['Section A']);
    await staysAsItIs(line);
  });

  it('stays where rows and columns come and go around it', async () => {
    const line = openLine(sketch(rid(tables)));
    await setUpDocument();
    const { model } = (await line.read()).reading;
    const [one] = model.modifications;
    const modifications = one ? [one, { ...one, id: 'MP080', documents: [], costs: null }] : [];
    const glossary = [...model.glossary, { acronym: 'SIT', term: 'Systems Integration Testing' }];
    await refreshTables({ model: { ...model, modifications, glossary } });
    const after = await wordsOf(line);
    expect(after.find(([caption]) => caption?.[0] === 'SEC document impact matrix')).toEqual([
      ['SEC document impact matrix'],
      ['Document', 'MP079', 'MP080'],
      ['Section A', '✓', ''],
      [note],
    ]);
    expect(after.find(([caption]) => caption?.[0] === 'Glossary')?.slice(2)).toEqual([
      ['DCC', 'Data Communications Company'],
      ['SIT', 'Systems Integration Testing'],
      [note],
    ]);
  });
});

it('a note across the breakdown that names a modification says what it costs', async () => {
  const text = `# 2. Impacts
## SEC Party and DCC impacts
The DCC System-impacting modifications are MP079 and SECMP0062.
# 5. Costs
## DCC costs
| Breakdown of DCC implementation costs |
| Modification | Design, Build & PIT | SIT | UIT | Implement to live |
| MP79 (Withdrawing) | £10 | £20 | £30 | £40 |
| NOTE |
`;
  const problems = async (words: string): Promise<readonly string[]> => {
    const line = openLine(sketch(rid(text.replace('NOTE', words))));
    return (await line.problems('costs/breakdown-covers-modifications')).map(({ message }) => message);
  };
  expect(await problems('Costs may change.')).toEqual([expect.stringContaining('SECMP0062')]);
  expect(await problems('The costs of SECMP0062 are met by another release.')).toEqual([]);
});

describe('costs of what is no modification', () => {
  const costs = (...rows: readonly string[]): string =>
    rid(`# 5. Costs
## DCC costs
The total DCC implementation costs of this release are £118.
| Breakdown of DCC implementation costs |
| Modification | Design, Build & PIT | SIT | UIT | Implement to live |
| MP079 Withdrawing | £10 | £20 | £30 | £40 |
${rows.join('\n')}
`);

  it.each(['Release management', 'CR1088', 'MP079 and SECMP0062'])('stay as they stand: %s', async (what) => {
    const line = openLine(sketch(costs(`| ${what} | £3 | £4 | £5 | £6 |`)));
    await staysAsItIs(line);
    expect(await line.problems('costs/breakdown-total')).toEqual([]);
    const { model } = (await line.read()).reading;
    expect(model.modifications.map(({ costs: known }) => known?.sit)).toEqual([20, undefined]);
  });

  it('are no amounts where they are the sum of the others', async () => {
    const line = openLine(sketch(costs('| SECMP0062 | £3 | £4 | £5 | £6 |', '| Sum of all | £13 | £24 | £35 | £46 |')));
    await staysAsItIs(line);
    expect(await line.problems('costs/breakdown-total')).toEqual([]);
  });
});

it('a note across a table that was split in two stays where a column comes', async () => {
  const references = ['Section A', 'Section B', 'Section C', 'Section D', 'Section E', 'Section F'];
  const line = openLine(
    vary(sketch(rid(`${documents('Document', 'MP079', ...references)}| ${note} |`)), { tables: 'split without heads' }),
  );
  const { model } = (await line.read()).reading;
  expect(model.documents).toHaveLength(references.length);
  const [one] = model.modifications;
  const modifications = one ? [...model.modifications, { ...one, id: 'MP080', documents: ['Section F'] }] : [];
  await refreshTables({ only: ['document-matrix'], model: { ...model, modifications } });
  const after = await wordsOf(line);
  expect(after).toHaveLength(2);
  expect(after[1]?.slice(-2)).toEqual([['Section F', '✓', '', '✓'], [note]]);
});

describe('a table that goes on under “continued”', () => {
  const rest = (caption: string): string => `
| Glossary |
| Acronym | Full term |
| DCC | Data Communications Company |

| ${caption} |
| Acronym | Full term |
| SIT | Systems Integration Testing |
`;

  it.each(['Glossary (continued)', 'Glossary – cont’d', 'Table 2: Glossary (cont.)'])('is one: %s', async (caption) => {
    const line = openLine(sketch(rid(rest(caption))));
    const { model } = (await line.read()).reading;
    expect(model.glossary.map(({ acronym }) => acronym)).toEqual(['DCC', 'SIT']);
  });
});
