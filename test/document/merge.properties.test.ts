import { tick } from '../../src/document/reading/ticks';
import fc from 'fast-check';
import type { Conflict } from '../../src/model/conflict';
import { mergeGrid, toWritten } from '../../src/document/sync/merge';
import { tableDefinitions } from '../../src/document/tables';
import { rowKeys } from '../../src/document/tables/keyedGrid';
import { type Grid, type TableDefinition } from '../../src/document/tables/table';
import type { Rid } from '../../src/model/rid';
import { rids, words } from '../builders/rid';

/** A model, what an author then made of its table in the document, and what became of the model meanwhile. */
interface Meeting {
  readonly base: Rid;
  readonly document: Grid;
  readonly model: Rid;
}

/** Changes some cells that are not keys, takes some rows out, and puts some words of the author's in. */
function edited(definition: TableDefinition, grid: Grid, kinds: ReadonlyMap<string, string>): fc.Arbitrary<Grid> {
  const cell = (column: string, shown: string): fc.Arbitrary<string> => {
    if (column === definition.keyColumn) return fc.constant(shown);
    const other = kinds.get(column) === 'tick' ? fc.constantFrom('', tick) : words;
    return fc.oneof({ weight: 3, arbitrary: fc.constant(shown) }, { weight: 1, arbitrary: other });
  };
  return fc
    .tuple(...grid.rows.map((row) => fc.tuple(...row.map((shown, at) => cell(grid.columns[at] ?? '', shown)))))
    .chain((rows) => fc.subarray(rows, { minLength: Math.max(0, rows.length - 2) }))
    .map((rows) => ({ columns: grid.columns, rows }));
}

function meetings(definition: TableDefinition): fc.Arbitrary<Meeting> {
  return rids.chain((base) => {
    const grid = definition.render(base);
    const kinds = new Map(definition.columns(base).map(({ key, kind }) => [key, kind]));
    const absorbed = edited(definition, grid, kinds).map((other) => definition.absorb(other, base));
    return fc.record({ base: fc.constant(base), document: edited(definition, grid, kinds), model: absorbed });
  });
}

const cellsOf = (definition: TableDefinition, grid: Grid): Map<string, Map<string, string>> => {
  const keys = rowKeys(grid, definition);
  return new Map(
    grid.rows.map((row, at) => [
      keys[at] ?? '',
      new Map(grid.columns.map((column, index) => [column, row[index] ?? ''])),
    ]),
  );
};

function merge(definition: TableDefinition, { base, document, model }: Meeting) {
  const columns = definition.columns(base).map((column) => ({ column }));
  const written = toWritten(definition.render(base));
  return mergeGrid({ definition, grid: document, columns }, model, written);
}

const isAbout = (conflicts: readonly Conflict[], row: string, column: string): boolean =>
  conflicts.some(
    (conflict) =>
      (conflict.row === row || conflict.row === null) && (conflict.column === column || conflict.column === null),
  );

// Keys that stand twice in one table pair up by their order, which an author's deletion shifts.
const single = (grid: Grid, at: number): boolean => new Set(grid.rows.map((row) => row[at])).size === grid.rows.length;

/** What an author may write that the model has no place for: words for a tick, a row of nobody's, beside what it has. */
function withOddities(definition: TableDefinition, grid: Grid): fc.Arbitrary<Grid> {
  const odd = fc.constantFrom('tbc', 'see note', 'n/a');
  const cell = (column: string, shown: string): fc.Arbitrary<string> =>
    column === definition.keyColumn
      ? fc.constant(shown)
      : fc.oneof({ weight: 3, arbitrary: fc.constant(shown) }, { weight: 1, arbitrary: odd });
  const stray = grid.columns.map((column) => (column === definition.keyColumn ? 'MP999' : 'stray'));
  return fc
    .tuple(...grid.rows.map((row) => fc.tuple(...row.map((shown, at) => cell(grid.columns[at] ?? '', shown)))))
    .map((rows) => ({ columns: grid.columns, rows: [...rows, stray] }));
}

describe.each(tableDefinitions.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  const holds = (law: (meeting: Meeting) => void): void => {
    fc.assert(
      fc.property(meetings(definition), (meeting) => {
        const grid = definition.render(meeting.base);
        fc.pre(single(grid, grid.columns.indexOf(definition.keyColumn)));
        law(meeting);
      }),
    );
  };

  it('never loses what an author typed: it stands in the document, and in the model or in a conflict', () => {
    holds((meeting) => {
      const before = cellsOf(definition, definition.render(meeting.base));
      const merged = merge(definition, meeting);
      const after = cellsOf(definition, merged.grid);
      const inModel = cellsOf(definition, definition.render(merged.model));
      for (const [row, cells] of cellsOf(definition, meeting.document)) {
        for (const [column, typed] of cells) {
          if (typed === before.get(row)?.get(column)) continue;
          expect(after.get(row)?.get(column)).toBe(typed);
          if (!isAbout(merged.conflicts, row, column)) expect(inModel.get(row)?.get(column)).toBe(typed);
        }
      }
    });
  });

  it('writes every change of the model that meets no change of the author’s', () => {
    holds((meeting) => {
      const before = cellsOf(definition, definition.render(meeting.base));
      const document = cellsOf(definition, meeting.document);
      const merged = merge(definition, meeting);
      const after = cellsOf(definition, merged.grid);
      for (const [row, cells] of cellsOf(definition, definition.render(meeting.model))) {
        if (!document.has(row)) continue;
        for (const [column, wanted] of cells) {
          const shown = document.get(row)?.get(column);
          if (shown === before.get(row)?.get(column)) expect(after.get(row)?.get(column)).toBe(wanted);
        }
      }
    });
  });

  it('reports a conflict exactly where both changed the same thing in two ways', () => {
    holds((meeting) => {
      const before = cellsOf(definition, definition.render(meeting.base));
      const document = cellsOf(definition, meeting.document);
      const model = cellsOf(definition, definition.render(meeting.model));
      const { conflicts } = merge(definition, meeting);
      for (const [row, cells] of document) {
        for (const [column, typed] of cells) {
          const wanted = model.get(row)?.get(column);
          if (wanted === undefined) continue;
          const was = before.get(row)?.get(column);
          const expected = typed !== was && wanted !== was && typed !== wanted;
          expect(isAbout(conflicts, row, column)).toBe(expected);
        }
      }
    });
  });

  it('keeps what the model has no place for, however often it is refreshed', () => {
    const odd = rids.chain((base) =>
      withOddities(definition, definition.render(base)).map((document) => ({ base, document, model: base })),
    );
    fc.assert(
      fc.property(odd, (meeting) => {
        const grid = definition.render(meeting.base);
        fc.pre(single(grid, grid.columns.indexOf(definition.keyColumn)));
        let { grid: shown, model, written } = merge(definition, meeting);
        for (let again = 0; again < 3; again += 1) {
          expect(shown).toEqual(meeting.document);
          const columns = definition.columns(model).map((column) => ({ column }));
          ({ grid: shown, model, written } = mergeGrid({ definition, grid: shown, columns }, model, written));
        }
      }),
    );
  });

  it('has nothing left to do the second time', () => {
    holds((meeting) => {
      const once = merge(definition, meeting);
      const columns = definition.columns(once.model).map((column) => ({ column }));
      const twice = mergeGrid({ definition, grid: once.grid, columns }, once.model, once.written);
      expect(twice.grid).toEqual(once.grid);
      expect(twice.model).toEqual(once.model);
      expect(twice.conflicts).toEqual(once.conflicts);
    });
  });
});
