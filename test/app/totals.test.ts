import { refreshTables } from '../../src/app';
import { setUpDocument } from '../../src/app/setUp';
import { sketch } from '../builders/sketch';
import { openLine, type Line } from '../line';

const costs = (...rows: readonly string[]): string => `SEC Release Implementation Document

# 1. Scope
## Targeted Modification Proposals
- MP079 ‘Withdrawing’ proposes a power to withdraw.
- MP080 ‘Seats’ proposes another seat.

# 5. Costs
## DCC costs
| Breakdown of DCC implementation costs |
| Modification | Design, Build & PIT | SIT | UIT | Implement to live | Total |
${rows.join('\n')}
`;

const first = '| MP079 | £10 | £20 | £30 | £40 | £100 |';
const second = '| MP080 | £1 | £2 | £3 | £4 | £10 |';
const total = '| Total | £10 | £20 | £30 | £40 | £100 |';

describe('a row and a column of totals in the breakdown of DCC costs', () => {
  const read = async (line: Line): Promise<string[][]> => {
    const { reading } = await line.reopen().read();
    const rows = reading.tables.get('dcc-costs')?.table.rows.slice(2) ?? [];
    return rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n')));
  };
  const isKept = async (): Promise<void> => {
    const { regions, edits } = await refreshTables();
    expect(regions.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(edits.filter(({ kind }) => kind !== 'wrapTable' && kind !== 'storeModel')).toEqual([]);
  };

  it('are the table’s own: set up they are no conflict, and a refresh leaves them where they stand', async () => {
    const line = openLine(sketch(costs(first, total)));
    await setUpDocument();
    await isKept();
    const { reading } = await line.read();
    const { model } = reading;
    expect(model.modifications.map(({ id, costs: known }) => [id, known?.sit ?? null])).toEqual([
      ['MP079', 20],
      ['MP080', null],
    ]);
    const costed = model.modifications.map((modification) =>
      modification.id === 'MP080'
        ? { ...modification, costs: { designBuildPit: 1, sit: 2, uit: 3, live: 4 } }
        : modification,
    );
    await refreshTables({ model: { ...model, modifications: costed } });
    expect(await read(line)).toEqual([
      ['MP079', '£10', '£20', '£30', '£40', '£100'],
      ['MP080', '£1', '£2', '£3', '£4', ''],
      ['Total', '£10', '£20', '£30', '£40', '£100'],
    ]);
    await isKept();
  });

  it('stay when the model comes from elsewhere, or drops what stands above them', async () => {
    const line = openLine(sketch(costs(first, second, total)));
    const { model } = (await line.read()).reading;
    await isKept();
    const modifications = model.modifications.map((modification) => ({ ...modification, costs: null }));
    await refreshTables({ model: { ...model, modifications }, take: 'model' });
    expect(await read(line)).toEqual([['Total', '£10', '£20', '£30', '£40', '£100']]);
  });
});
