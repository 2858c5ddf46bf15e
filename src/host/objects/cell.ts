import type { Element } from '@xmldom/xmldom';
import { setContentText } from '../docx/blocks';
import { columnOf, setColumnWidth } from '../docx/columns';
import type { ContentExtent } from '../docx/extent';
import { cellsOf, cellText, cellWidth, isUniform, rowOf, rowsOf, tableOf } from '../docx/grid';
import { splitCell } from '../docx/merge';
import { deleteRows } from '../docx/rows';
import { generalException, invalidArgument, itemNotFound } from '../errors';
import type { Session } from '../session';
import { horizontalAlignment } from './alignment';
import { collectionType } from './collection';
import { addColumns, removeColumns } from './columns';
import { present } from './places';
import type { ElementTarget } from './places';
import { addRows } from './newRows';
import { methodWithNullTwin, ObjectType, writes } from './type';
import type { WordObject } from './type';

const extentOf = ({ element }: ElementTarget): ContentExtent => ({ kind: 'content', container: present(element) });

const cellType = new ObjectType<ElementTarget>('TableCell', () => ({
  extent: extentOf,
  properties: {
    value: {
      get: ({ session, element }) => cellText(session.document, present(element)),
      set: ({ session, element }, value) => {
        if (typeof value !== 'string') throw invalidArgument('value');
        setContentText(session.document, present(element), value);
      },
    },
    rowIndex: { get: ({ element }) => rowsOf(tableAround(element)).indexOf(rowAround(element)) },
    cellIndex: { get: ({ element }) => cellsOf(rowAround(element)).indexOf(element) },
    horizontalAlignment,
    width: { get: ({ element }) => cellWidth(present(element)) / 20 },
    columnWidth: {
      get: ({ element }) => {
        if (!isUniform(tableAround(element)))
          throw generalException('the table has merged cells, and columns are only for uniform tables');
        return cellWidth(element) / 20;
      },
      set: ({ session, element }, value) => {
        if (typeof value !== 'number' || value <= 0) throw invalidArgument('columnWidth');
        const { table, column } = columnOf(present(element));
        setColumnWidth(session.document, table, column, value * 20);
      },
    },
  },
  links: {
    body: ({ session, element }) => session.objects.body(present(element)),
    parentRow: ({ session, element }) => session.objects.row(rowAround(element)),
    parentTable: ({ session, element }) => session.objects.table(tableAround(element)),
  },
  methods: {
    ...methodWithNullTwin('getNext', ({ session, element }: ElementTarget) => {
      const cells = rowsOf(tableAround(element)).flatMap(cellsOf);
      const next = cells[cells.indexOf(element) + 1];
      return next ? cellObject(session, next) : null;
    }),
    insertRows: writes(({ session, element }, args) =>
      addRows(session, rowAround(element), args.choice(0, ['Before', 'After']), args),
    ),
    insertColumns: writes(({ session, element }, args) => {
      const { table, column } = columnOf(present(element));
      addColumns(session, table, column, args.choice(0, ['Before', 'After']), args);
      return undefined;
    }),
    deleteColumn: writes(({ session, element }) => {
      const { table, column } = columnOf(present(element));
      removeColumns(session, table, column, 1);
      return undefined;
    }),
    deleteRow: writes(({ session, element }) => {
      deleteRows(session.document, [rowAround(element)]);
      return undefined;
    }),
    split: writes(({ session, element }, args) => {
      splitCell(session.document, present(element), args.count(0), args.count(1));
      return undefined;
    }),
  },
}));

const cellCollectionType = collectionType('TableCellCollection');

export function cellObject(session: Session, element: Element): WordObject {
  return cellType.of({ session, element });
}

export function cellCollection(session: Session, find: () => readonly Element[]): WordObject {
  return cellCollectionType.of({ find: () => find().map((element) => cellObject(session, element)) });
}

function rowAround(cell: Element): Element {
  const row = rowOf(present(cell));
  if (!row) throw itemNotFound();
  return row;
}

function tableAround(cell: Element): Element {
  const table = tableOf(present(cell));
  if (!table) throw itemNotFound();
  return table;
}
