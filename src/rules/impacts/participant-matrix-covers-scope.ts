import { cellText } from '../../document/snapshot';
import type { Rule } from '../rule';

export const participantMatrixCoversScope: Rule = {
  id: 'impacts/participant-matrix-covers-scope',
  severity: 'error',
  title: 'The participant impact matrix and the scope list different modifications',
  why: 'A Party looks itself up in the matrix: a modification without a row is one it never hears of.',
  source:
    'The participant impact matrix has a row for each modification in scope. DCC Change Requests are no part of a release.',
  *check({ reading }) {
    const table = reading.tables.get('participant-matrix');
    const inScope = [...reading.scope.approved, ...reading.scope.targeted];
    if (!table || inScope.length === 0) return;
    const listed = new Set(table.rows.map((row) => row.key));
    const head = table.table.rows[table.headRow]?.cells[0]?.paragraphs[0];
    const missing = inScope.filter(
      ({ id }, index) => !listed.has(id) && inScope.findIndex((item) => item.id === id) === index,
    );
    for (const { id, place } of missing) {
      yield {
        message:
          `${id} is in the scope of this release but has no row in “${table.definition.caption}”, so its impacts on ` +
          'Parties and the DCC are not shown. Add a row, then tick who is impacted.',
        place,
        fix: {
          title: `Add a row for ${id} to “${table.definition.caption}”`,
          safe: false,
          edits: [
            {
              kind: 'insertRows',
              table: table.table.index,
              below: table.rows.at(-1)?.index ?? table.headRow,
              rows: [
                (table.table.rows[table.headRow]?.cells ?? []).map((_, index) => (index === keyCell(table) ? id : '')),
              ],
            },
          ],
        },
      };
    }
    const ids = new Set(inScope.map(({ id }) => id));
    for (const row of table.rows) {
      const paragraph = row.cell('modification')?.paragraphs[0] ?? head;
      if (ids.has(row.key) || !paragraph) continue;
      const name = cellText(row.cell('modification')) || 'A row without an identifier';
      yield {
        message:
          `${name} has a row in “${table.definition.caption}” but is not in the scope of this release. Readers will ` +
          'expect it to go live. Delete the row, or add the modification to the scope.',
        place: reading.outline.place(paragraph),
        fix: {
          title: `Delete the row of ${name} from “${table.definition.caption}”`,
          safe: false,
          edits: [{ kind: 'deleteRow', table: table.table.index, row: row.index }],
        },
      };
    }
  },
};

function keyCell({
  columns,
}: {
  readonly columns: readonly { column: { key: string }; gridColumn: number }[];
}): number {
  return columns.find(({ column }) => column.key === 'modification')?.gridColumn ?? 0;
}
