import { mergeGrid, toWritten } from '../../src/document/sync/merge';
import { tableDefinition } from '../../src/document/tables';
import type { TableReading } from '../../src/document/tables/read';
import type { Grid } from '../../src/document/tables/table';
import { aModification, aRid } from '../builders/rid';

const definition = tableDefinition('glossary');

const rid = (...rows: [string, string][]) => aRid({ glossary: rows.map(([acronym, term]) => ({ acronym, term })) });
const grid = (...rows: [string, string][]): Grid => ({ columns: ['acronym', 'term'], rows });

/** A merge reads of a table in the document no more than this. */
function reading(shown: Grid, of = definition): TableReading {
  const columns = of
    .columns(aRid())
    .filter(({ key }) => shown.columns.includes(key))
    .map((column, gridColumn) => ({ column, gridColumn }));
  const table = { kind: 'table', index: 0, rows: [], style: '', controls: [] } as const;
  return {
    definition: of,
    table,
    pieces: [table],
    controlled: true,
    guessed: false,
    headRow: 1,
    columns,
    rows: [],
    ownRows: [],
    grid: shown,
  };
}

const merge = (shown: Grid, model: ReturnType<typeof rid>, written: Grid | null) =>
  mergeGrid(reading(shown), model, written ? toWritten(written) : undefined);

const dcc: [string, string] = ['DCC', 'Data Communications Company'];
const tag: [string, string] = ['TAG', 'Testing Advisory Group'];

describe('three versions of a table meet', () => {
  it('leaves a table alone that nobody changed', () => {
    expect(merge(grid(dcc, tag), rid(dcc, tag), grid(dcc, tag))).toMatchObject({ grid: grid(dcc, tag), conflicts: [] });
  });

  it('writes what only the model changed', () => {
    const merged = merge(grid(dcc, tag), rid(dcc, ['TAG', 'Testing Advice Group']), grid(dcc, tag));
    expect(merged.grid.rows).toEqual([dcc, ['TAG', 'Testing Advice Group']]);
    expect(merged.conflicts).toEqual([]);
  });

  it('takes what only the author changed into the model', () => {
    const typed: [string, string] = ['TAG', 'Test Advisory Group'];
    const merged = merge(grid(dcc, typed), rid(dcc, tag), grid(dcc, tag));
    expect(merged.grid.rows).toEqual([dcc, typed]);
    expect(merged.model.glossary).toEqual(rid(dcc, typed).glossary);
  });

  it('merges changes of both sides in different cells', () => {
    const typed: [string, string] = ['TAG', 'Test Advisory Group'];
    const merged = merge(grid(dcc, typed), rid(['DCC', 'New name'], tag), grid(dcc, tag));
    expect(merged.grid.rows).toEqual([['DCC', 'New name'], typed]);
    expect(merged.conflicts).toEqual([]);
  });

  it('touches neither when both changed the same cell, and reports both values', () => {
    const merged = merge(grid(dcc, ['TAG', 'typed']), rid(dcc, ['TAG', 'model']), grid(dcc, tag));
    expect(merged.grid.rows).toEqual([dcc, ['TAG', 'typed']]);
    expect(merged.conflicts).toEqual([{ row: 'TAG', column: 'term', document: 'typed', model: 'model' }]);
    expect(merged.model.glossary).toEqual(rid(dcc, ['TAG', 'model']).glossary);
    // The conflict is still there the next time.
    expect(mergeGrid(reading(merged.grid), merged.model, merged.written).conflicts).toEqual(merged.conflicts);
  });

  it.each([
    ['document', 'typed'],
    ['model', 'model'],
  ] as const)('takes what the author decides: the %s', (take, term) => {
    const versions = [
      reading(grid(dcc, ['TAG', 'typed'])),
      rid(dcc, ['TAG', 'model']),
      toWritten(grid(dcc, tag)),
    ] as const;
    const merged = mergeGrid(...versions, [{ row: 'TAG', column: 'term', take }]);
    expect(merged).toMatchObject({ grid: grid(dcc, ['TAG', term]), conflicts: [] });
    expect(merged.model.glossary).toEqual(rid(dcc, ['TAG', term]).glossary);
    expect(mergeGrid(reading(merged.grid), merged.model, merged.written)).toMatchObject({
      grid: merged.grid,
      conflicts: [],
    });
  });

  it.each([
    ['document', ['DCC', 'TAG']],
    ['model', ['TAG']],
  ] as const)('settles a row that one side dropped and the other changed: the %s', (take, acronyms) => {
    const versions = [reading(grid(['DCC', 'typed'], tag)), rid(tag), toWritten(grid(dcc, tag))] as const;
    const merged = mergeGrid(...versions, [{ row: 'DCC', column: null, take }]);
    expect(merged.model.glossary.map(({ acronym }) => acronym)).toEqual(acronyms);
    expect(merged.grid.rows.map(([acronym]) => acronym)).toEqual(acronyms);
    expect(merged.conflicts).toEqual([]);
  });

  it('sees no conflict where both made the same change', () => {
    const same: [string, string] = ['TAG', 'Testing Group'];
    expect(merge(grid(dcc, same), rid(dcc, same), grid(dcc, tag)).conflicts).toEqual([]);
  });

  it('keeps a row that the author added, and takes it into the model', () => {
    const ssc: [string, string] = ['SSC', 'Security Sub-Committee'];
    const merged = merge(grid(dcc, ssc, tag), rid(dcc, tag), grid(dcc, tag));
    expect(merged.grid.rows).toEqual([dcc, ssc, tag]);
    expect(merged.model.glossary.map(({ acronym }) => acronym)).toEqual(['DCC', 'SSC', 'TAG']);
  });

  it('keeps a row deleted by the author deleted', () => {
    const merged = merge(grid(tag), rid(dcc, tag), grid(dcc, tag));
    expect(merged.grid.rows).toEqual([tag]);
    expect(merged.model.glossary.map(({ acronym }) => acronym)).toEqual(['TAG']);
  });

  it('deletes a row that the model dropped, unless the author changed it', () => {
    expect(merge(grid(dcc, tag), rid(tag), grid(dcc, tag)).grid.rows).toEqual([tag]);
    const kept = merge(grid(['DCC', 'typed'], tag), rid(tag), grid(dcc, tag));
    expect(kept.grid.rows).toEqual([['DCC', 'typed'], tag]);
    expect(kept.conflicts).toEqual([{ row: 'DCC', column: null, document: 'DCC | typed', model: null }]);
    expect(kept.model.glossary).toEqual(rid(tag).glossary);
  });

  it('puts a new row where the model has it', () => {
    const rows = merge(grid(dcc, tag), rid(['CSC', 'Change Sub-Committee'], dcc, ['SIT', 'x'], tag), grid(dcc, tag));
    expect(rows.grid.rows.map(([acronym]) => acronym)).toEqual(['CSC', 'DCC', 'SIT', 'TAG']);
  });

  it('takes nothing for an author’s edit where it does not know what was last written', () => {
    const merged = merge(grid(dcc, tag), rid(dcc, ['TAG', 'from a file']), null);
    expect(merged.grid.rows).toEqual([dcc, ['TAG', 'from a file']]);
    expect(merged.conflicts).toEqual([]);
  });

  it('takes the model’s order where only the model moved rows, and the author’s where the author did', () => {
    const rows: [string, string][] = [dcc, ['SIT', 'x'], tag];
    const moved: [string, string][] = [tag, dcc, ['SIT', 'x']];
    expect(merge(grid(...rows), rid(...moved), grid(...rows)).grid.rows).toEqual(moved);
    const authors = merge(grid(...moved), rid(...rows), grid(...rows));
    expect(authors.grid.rows).toEqual(moved);
    expect(authors.model.glossary).toEqual(rid(...moved).glossary);
  });

  it('keeps what the model says of a column that the document’s table does without', () => {
    const timetable = tableDefinition('timetable');
    const model = aRid({ timetable: [{ date: '2020-06-25', event: 'Release go-live', notes: 'Kept in the model.' }] });
    const shown = { columns: ['date', 'event'], rows: [['26 Jun 20', 'Release go-live']] };
    const merged = mergeGrid(reading(shown, timetable), model, toWritten(timetable.render(model)));
    expect(merged.grid).toEqual(shown);
    expect(merged.model.timetable).toEqual([{ ...model.timetable[0], date: '2020-06-26' }]);
  });

  it('asks about a row that a model from outside lacks, until it is settled', () => {
    const asked = merge(grid(dcc, tag), rid(tag), null);
    expect(asked.grid).toEqual(grid(dcc, tag));
    expect(asked.conflicts).toEqual([{ row: 'DCC', column: null, document: dcc.join(' | '), model: null }]);
    const again = mergeGrid(reading(asked.grid), asked.model, asked.written);
    expect(again.conflicts).toEqual(asked.conflicts);
    const settled = mergeGrid(reading(asked.grid), asked.model, asked.written, [{ all: true, take: 'model' }]);
    expect(settled).toMatchObject({ grid: grid(tag), conflicts: [] });
  });

  it('brings back a row that follows from the scope', () => {
    const matrix = tableDefinition('participant-matrix');
    const model = aRid({ modifications: [aModification('MP079'), aModification('MP084', { participants: ['dcc'] })] });
    const shown = { columns: ['modification', 'dcc'], rows: [['MP079', '']] };
    const written = toWritten(matrix.render(model));
    expect(mergeGrid(reading(shown, matrix), model, written).grid.rows).toEqual([
      ['MP079', ''],
      ['MP084', '✓'],
    ]);
  });

  it('leaves another mark for a tick as the author typed it', () => {
    const matrix = tableDefinition('participant-matrix');
    const model = aRid({ modifications: [aModification('MP079', { participants: ['dcc'] })] });
    const shown = { columns: ['modification', 'dcc'], rows: [['MP079', 'x']] };
    expect(mergeGrid(reading(shown, matrix), model, undefined).grid).toEqual(shown);
  });
});
