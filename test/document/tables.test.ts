import { tick } from '../../src/document/reading/ticks';
import fc from 'fast-check';
import { tableDefinitions } from '../../src/document/tables';
import { type Grid, type TableDefinition } from '../../src/document/tables/table';
import { tableDate } from '../../src/model/date';
import { pounds } from '../../src/model/money';
import type { Rid } from '../../src/model/rid';
import { rids, words } from '../builders/rid';

/** Grids that a table allows: what authors may write into its cells, rows and columns as the model has them. */
function gridsOf(definition: TableDefinition, model: Rid): fc.Arbitrary<Grid> {
  const { columns, rows } = definition.render(model);
  const kinds = new Map(definition.columns(model).map(({ key, kind }) => [key, kind]));
  const cell = (column: string, shown: string): fc.Arbitrary<string> => {
    if (column === definition.keyColumn) return fc.constant(shown);
    if (kinds.get(column) === 'tick') return fc.constantFrom('', tick);
    if (kinds.get(column) === 'bullets') return fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n'));
    return fc.oneof(words, fc.constantFrom('', tableDate('2020-06-02'), pounds(53_572)));
  };
  return fc
    .tuple(...rows.map((row) => fc.tuple(...row.map((shown, at) => cell(columns[at] ?? '', shown)))))
    .map((changed) => ({ columns, rows: changed }));
}

describe.each(tableDefinitions.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(rids, (model) => {
        expect(definition.absorb(definition.render(model), model)).toEqual(model);
      }),
    );
  });

  it('writes back what it read', () => {
    fc.assert(
      fc.property(
        rids.chain((model) => fc.tuple(fc.constant(model), gridsOf(definition, model))),
        ([model, grid]) => {
          expect(definition.render(definition.absorb(grid, model))).toEqual(grid);
        },
      ),
    );
  });

  it('ignores columns of the author’s own', () => {
    fc.assert(
      fc.property(rids, (model) => {
        const grid = definition.render(model);
        const wider = { columns: [...grid.columns, 'Owner'], rows: grid.rows.map((row) => [...row, 'A. Person']) };
        expect(definition.absorb(wider, model)).toEqual(model);
      }),
    );
  });
});
