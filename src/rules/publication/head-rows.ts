import { cellText, isAcross, type Table } from '../../document/reading/snapshot';
import type { Reading } from '../../document/recognise/recognise';
import { rule } from '../rule';
import { quoted } from './found';

interface Says {
  'no-repeat': { caption: string; table: number; rows: number };
}

export const headRows = rule<Says>({
  id: 'publication/head-rows',
  severity: 'warning',
  since: '0.2.0',
  title: 'A table’s head rows do not repeat',
  why: 'On its next page a table has columns without names, and a screen reader tells no cell’s column.',
  source: 'Accessible documents mark the head rows of their tables (Layout › Repeat Header Rows).',
  messages: {
    'no-repeat': ({ caption, rows }) =>
      `The ${rows > 1 ? 'caption and the column heads' : 'column heads'} of “${quoted(caption)}” do not repeat on the next page. ` +
      'Readers lose the names of the columns, and screen readers have none. Let them repeat (Layout › Repeat Header Rows).',
  },
  *find({ reading, publication }) {
    if (!publication) return;
    for (const { table, rows, caption } of headed(reading)) {
      if (table.rows.length <= rows || table.rows.slice(0, rows).every(({ header }) => header)) continue;
      const first = table.rows[0]?.cells[0]?.paragraphs[0];
      if (!first) continue;
      yield {
        message: 'no-repeat',
        place: reading.outline.place(first),
        about: caption,
        caption,
        table: table.index,
        rows,
      };
    }
  },
  fixIsSafe: true,
  fix: ({ caption, table, rows }) => ({
    title: `Repeat the heads of “${quoted(caption)}” on each page`,
    edits: [{ kind: 'repeatHeads', table, rows }],
  }),
});

interface Headed {
  readonly table: Table;
  readonly rows: number;
  readonly caption: string;
}

/** Tables with column heads: those of a RID, and others whose first row is all in bold. */
function headed({ snapshot, tables }: Reading): Headed[] {
  const known = [...tables.values()].flatMap(({ pieces, definition }) =>
    pieces.map(({ index }) => ({ index, caption: definition.caption })),
  );
  return snapshot.tables.flatMap((table) => {
    if (table.within) return [];
    const rows = isAcross(table.rows[0]) ? 2 : 1;
    const own = known.find(({ index }) => index === table.index);
    const heads = table.rows[rows - 1];
    const caption =
      own?.caption ?? (rows > 1 ? cellText(table.rows[0]?.cells[0]) : (heads?.cells ?? []).map(cellText).join(' | '));
    return own !== undefined || looksHeaded(table, rows) ? [{ table, rows, caption }] : [];
  });
}

function looksHeaded({ rows }: Table, count: number): boolean {
  const heads = rows[count - 1]?.cells ?? [];
  const isBold = heads.every(({ paragraphs }) => paragraphs.some(({ bold }) => bold));
  return heads.length > 1 && rows.length > count + 1 && isBold;
}
