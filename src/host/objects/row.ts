import type { Element } from '@xmldom/xmldom';
import { setContentText } from '../docx/blocks';
import type { BlockExtent } from '../docx/extent';
import { cellsOf, isHeaderRow, rowsOf, rowValues, tableOf } from '../docx/grid';
import { mergeCells } from '../docx/merge';
import { deleteRows } from '../docx/rows';
import { invalidArgument, itemNotFound } from '../errors';
import type { Session } from '../session';
import { textGrid } from './arguments';
import { collectionType } from './collection';
import { insertControl } from './newControl';
import { present } from './places';
import type { ElementTarget } from './places';
import { addRows } from './newRows';
import { methodWithNullTwin, ObjectType, writes } from './type';
import type { WordObject } from './type';

const extentOf = ({ element }: ElementTarget): BlockExtent => ({
  kind: 'blocks',
  first: present(element),
  last: element,
});

const rowType = new ObjectType<ElementTarget>('TableRow', () => ({
  extent: extentOf,
  properties: {
    values: {
      get: ({ session, element }) => [rowValues(session.document, present(element))],
      set: ({ session, element }, value) => {
        const texts = textGrid(value)?.[0];
        const cells = cellsOf(present(element));
        if (texts?.length !== cells.length) throw invalidArgument('values');
        cells.forEach((cell, index) => {
          setContentText(session.document, cell, texts[index] ?? '');
        });
      },
    },
    rowIndex: { get: ({ element }) => rowsOf(tableAround(element)).indexOf(element) },
    cellCount: { get: ({ element }) => cellsOf(present(element)).length },
    isHeader: { get: ({ element }) => isHeaderRow(present(element)) },
  },
  links: {
    cells: ({ session, element }) => session.objects.cells(() => cellsOf(present(element))),
    parentTable: ({ session, element }) => session.objects.table(tableAround(element)),
    font: (target) => target.session.objects.font(() => extentOf(target)),
  },
  methods: {
    ...methodWithNullTwin('getNext', ({ session, element }: ElementTarget) => {
      const rows = rowsOf(tableAround(element));
      const next = rows[rows.indexOf(element) + 1];
      return next ? rowObject(session, next) : null;
    }),
    insertRows: writes(({ session, element }, args) =>
      addRows(session, present(element), args.choice(0, ['Before', 'After']), args),
    ),
    merge: writes(({ session, element }) => {
      const table = tableAround(element);
      const row = rowsOf(table).indexOf(element);
      return session.objects.cell(
        mergeCells(session.document, table, { row, cell: 0 }, { row, cell: cellsOf(element).length - 1 }),
      );
    }),
    insertContentControl: writes((target, args) => insertControl(target.session, extentOf(target), args)),
    clear: writes(({ session, element }) => {
      for (const cell of cellsOf(present(element))) setContentText(session.document, cell, '');
      return undefined;
    }),
    delete: writes(({ session, element }) => {
      deleteRows(session.document, [present(element)]);
      return undefined;
    }),
  },
}));

const rowCollectionType = collectionType('TableRowCollection');

export function rowObject(session: Session, element: Element): WordObject {
  return rowType.of({ session, element });
}

export function rowCollection(session: Session, find: () => readonly Element[]): WordObject {
  return rowCollectionType.of({ find: () => find().map((element) => rowObject(session, element)) });
}

function tableAround(row: Element): Element {
  const table = tableOf(present(row));
  if (!table) throw itemNotFound();
  return table;
}
