import { sketch } from '../builders/sketch';
import { openLine, type Line } from '../line';

const scope = `SEC Release Implementation Document
# About this document
# 1. Scope
## Approved Modification Proposals
- MP101 ‘Clearer invoices’ will let a User see what it pays for.
- MP102 ‘Shorter forms’ will leave out two questions.
# 2. Impacts
## SEC Party and DCC impacts
`;
const documents = '## SEC document impacts\n- Section J ‘Charges’\n- Section B ‘Accession’\n';

const turned = `| Impacts on participants |
| Participant | MP101 | MP102 |
| Suppliers | ✓ | |
| Electricity Networks | | |
| Gas Networks | | ✓ |
| Other SEC Parties | | ✓ |
| DCC | | |`;

async function ticks(text: string): Promise<Record<string, readonly string[]>> {
  const { model } = (await openLine(sketch(text)).read()).reading;
  return Object.fromEntries(
    model.modifications.map(({ id, participants, documents: changed }) => [id, [...participants, ...changed]]),
  );
}

describe('a matrix that stands otherwise than in the template', () => {
  it('has a column for each modification', async () => {
    expect(await ticks(scope + turned)).toEqual({ MP101: ['suppliers'], MP102: ['gasNetworks', 'otherSecParties'] });
  });

  it('has a row for each modification, and documents above', async () => {
    const text = `${scope}${documents}| SEC document impacts |\n| Modification | Section J | Section B |\n| MP101 | ✓ | |\n| MP102 | | ✓ |`;
    expect(await ticks(text)).toEqual({ MP101: ['Section J'], MP102: ['Section B'] });
  });

  it('is split by columns, with a caption and a sentence between', async () => {
    const text = `${scope}${documents}
| SEC document impact matrix |
| Document | MP101 |
| Section J | ✓ |
| Section B | |

The rest stands here:

| SEC document impact matrix (continued) |
| Document | MP102 |
| Section J | |
| Section B | ✓ |`;
    expect(await ticks(text)).toEqual({ MP101: ['Section J'], MP102: ['Section B'] });
  });

  it('is split by rows, with a sentence between', async () => {
    const head = '| Modification | Suppliers | Electricity Networks | Gas Networks | Other SEC Parties | DCC |';
    const text = `${scope}
| Participant impact matrix |
${head}
| MP101 | ✓ | | | | |

Those that are still to be built:

${head}
| MP102 | | | | | ✓ |`;
    expect(await ticks(text)).toEqual({ MP101: ['suppliers'], MP102: ['dcc'] });
  });

  it.each([
    ['Large Suppliers', 'Small Suppliers'],
    ['Domestic Suppliers', 'Non-Domestic Suppliers'],
    ['Suppliers (Large)', 'Suppliers (Small)'],
  ])('divides Suppliers into %s and %s', async (one, other) => {
    const text = `${scope}
| Participant impact matrix |
| Modification | ${one} | ${other} | Electricity Networks | Gas Networks | Other SEC Parties | Other Users | DCC |
| MP101 | | ✓ | | | | | |
| MP102 | | | | | | ✓ | |`;
    expect(await ticks(text)).toEqual({ MP101: ['suppliers'], MP102: ['otherSecParties'] });
  });
});

describe('a refresh of what stands otherwise', () => {
  const cellsOf = async (line: Line): Promise<string[][]> => {
    const { snapshot } = (await line.read()).reading;
    return (snapshot.tables[0]?.rows ?? []).map(({ cells }) =>
      cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ')),
    );
  };

  it('changes cells, and brings in no row where it should be a column', async () => {
    const line = openLine(sketch(scope + turned));
    const { model } = (await line.read()).reading;
    const [first, ...others] = model.modifications;
    if (!first) throw new Error('no modification');
    await line.refresh({ model: { ...model, modifications: [{ ...first, participants: ['dcc'] }, ...others] } });
    const cells = await cellsOf(line);
    expect(cells[2]).toEqual(['Suppliers', '', '']);
    expect(cells[6]).toEqual(['DCC', '✓', '']);
    const before = await cellsOf(line);
    const added = { ...first, id: 'MP103', title: 'Another' };
    const plan = await line.refresh({ model: { ...model, modifications: [...model.modifications, added] } });
    expect(plan.regions.find(({ name }) => name === 'participant-matrix')?.outcome).toBe('locked');
    expect(await cellsOf(line)).toEqual(before);
  });

  it('is given no fix that would bring a row into it', async () => {
    const text = (scope + turned).replace('# 2. Impacts', '- MP103 ‘Another’ will change a date.\n# 2. Impacts');
    const found = await openLine(sketch(text)).problems('impacts/participant-matrix-covers-scope');
    expect(found.map(({ messageId, fix }) => [messageId, fix])).toEqual([['missing', undefined]]);
  });
});
