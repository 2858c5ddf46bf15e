import { june2020 } from '../builders/june2020';
import { ridDocx } from '../builders/ridPaper';
import { openLine, readDocx } from '../line';
import { fixed, linesOf } from './sketched';

describe('fixes of the impacts', () => {
  it('put a row and a column where the scope has the modification, under a merged caption', async () => {
    const line = openLine(
      ridDocx(
        june2020((paper) => {
          paper.tables['participant-matrix'].rows.splice(1, 1);
          const documents = paper.tables['document-matrix'];
          documents.heads.splice(3, 1);
          documents.rows = documents.rows.map((row) => row.filter((_, at) => at !== 3));
        }),
      ),
    );
    for (const rule of ['impacts/participant-matrix-covers-scope', 'impacts/document-matrix-covers-scope']) {
      const result = await line.check();
      const problem = result.diagnostics.find((found) => found.rule === rule);
      if (!problem) throw new Error(`${rule} found nothing`);
      await line.fix(problem, result);
    }
    const { tables } = await readDocx(line.host.save());
    expect(tables.get('participant-matrix')?.grid.rows.map(([id]) => id)).toEqual([
      'SECMP0053',
      'SECMP0062',
      'MP079',
      'MP084',
      'MP088',
    ]);
    expect(tables.get('document-matrix')?.grid.columns).toEqual([
      'document',
      'SECMP0053',
      'SECMP0062',
      'MP079',
      'MP084',
      'MP088',
    ]);
    expect(tables.get('document-matrix')?.table.rows[0]?.cells).toHaveLength(1);
    expect(await line.problems('impacts/matrix-order')).toEqual([]);
  });

  it('reorder a matrix without moving a tick from its modification', async () => {
    const line = openLine(ridDocx(june2020(), { table: { 'document-matrix': { columns: [0, 5, 3, 2, 1, 4] } } }));
    const before = (await line.read()).reading.model.modifications.map(({ id, documents }) => [id, documents]);
    const result = await line.check();
    const problem = result.diagnostics.find(({ rule }) => rule === 'impacts/matrix-order');
    if (!problem) throw new Error('Nothing was found');
    expect(problem.fix?.edits.map(({ kind }) => kind)).toEqual([
      ...['insertColumn', 'insertColumn', 'insertColumn', 'insertColumn'].slice(0, 3),
      ...['deleteColumn', 'deleteColumn', 'deleteColumn'],
    ]);
    await line.fix(problem, result);
    const { model, tables } = (await line.read()).reading;
    expect(model.modifications.map(({ id, documents }) => [id, documents])).toEqual(before);
    expect(tables.get('document-matrix')?.grid.columns.slice(1)).toEqual([
      'SECMP0053',
      'SECMP0062',
      'MP079',
      'MP084',
      'MP088',
    ]);
  });

  it('add a document to the list below the one that the matrix has above it', async () => {
    const markdown =
      '# 2. Impacts\n## SEC document impacts\n- Section C ‘Governance’\n- Section H ‘DCC Services’\n| SEC document impact matrix |\n| Document | MP079 |\n| Section C | ✓ |\n| Section D | ✓ |\n| Section H | ✓ |';
    const lines = await linesOf(await fixed('impacts/documents-match-list', markdown));
    expect(lines.slice(2, 5)).toEqual([
      'Section C ‘Governance’',
      'Section D ‘Modification Process’',
      'Section H ‘DCC Services’',
    ]);
  });
});
