import type { Element } from '@xmldom/xmldom';
import { closest, descendants, setW, wAttribute, wPath } from '../docx/dom';
import type { BlockExtent } from '../docx/extent';
import { cellsOf, gridWidths, headerRowCount, isUniform, rowsOf, rowValues, setHeaderRowCount } from '../docx/grid';
import { mergeCells } from '../docx/merge';
import { deleteRows } from '../docx/rows';
import { ensureChild } from '../docx/schema';
import { builtInName, findStyle, shownName, styleIdByName, styleIdOf } from '../docx/styles';
import { removeBlocks, setContentText } from '../docx/blocks';
import { invalidArgument, itemNotFound } from '../errors';
import type { Session } from '../session';
import { horizontalAlignment } from './alignment';
import { textGrid } from './arguments';
import { collectionType } from './collection';
import { insertControl } from './newControl';
import { beside, insertParagraph } from './insertion';
import { insertTable } from './newTable';
import { distributeColumns } from '../docx/columns';
import { addColumns, removeColumns } from './columns';
import { present } from './places';
import type { ElementTarget } from './places';
import { subrange, tableLocations } from './subrange';
import { addRows } from './newRows';
import { textMembers } from './text';
import { methodWithNullTwin, ObjectType, reads, writes } from './type';
import type { Json, WordObject } from './type';

const extentOf = ({ element }: ElementTarget): BlockExtent => ({
  kind: 'blocks',
  first: present(element),
  last: element,
});

const tableType = new ObjectType<ElementTarget>('Table', () => {
  const shared = textMembers(extentOf);
  return {
    extent: extentOf,
    properties: {
      values: {
        get: (target) =>
          padded(
            target,
            rowsOf(present(target.element)).map((row) => rowValues(target.session.document, row)),
          ),
        set: setValues,
      },
      rowCount: { get: ({ element }) => rowsOf(present(element)).length },
      headerRowCount: {
        get: ({ element }) => headerRowCount(present(element)),
        set: ({ session, element }, value) => {
          if (typeof value !== 'number') throw invalidArgument('headerRowCount');
          setHeaderRowCount(present(element), value);
          session.document.touch(element);
        },
      },
      isUniform: { get: ({ element }) => isUniform(present(element)) },
      horizontalAlignment,
      nestingLevel: { get: ({ element }) => nesting(present(element)) },
      width: { get: ({ element }) => tableWidth(present(element)) },
      style: {
        get: ({ session, element }) => shownName(findStyle(session.document, 'table', styleIdOf(present(element)))),
        set: setTableStyle,
      },
      styleBuiltIn: {
        get: ({ session, element }) => builtInName(findStyle(session.document, 'table', styleIdOf(present(element)))),
        set: setTableStyle,
      },
    },
    links: {
      ...pick(shared.links, ['font', ...parents.flatMap((name) => [name, `${name}OrNullObject`])]),
      tables: ({ session, element }) => tableCollection(session, () => inner(present(element))),
      rows: ({ session, element }) => session.objects.rows(() => rowsOf(present(element))),
    },
    methods: {
      ...pick(shared.methods, ['select', 'search']),
      ...methodWithNullTwin('getCell', ({ session, element }: ElementTarget, args) => {
        const row = rowsOf(present(element))[args.count(0)];
        const cell = row && cellsOf(row)[args.count(1)];
        return cell ? session.objects.cell(cell) : null;
      }),
      ...methodWithNullTwin('getNext', (target: ElementTarget) => nextTable(target)),
      ...methodWithNullTwin('getParagraphBefore', (target: ElementTarget) => beyond(target, -1)),
      ...methodWithNullTwin('getParagraphAfter', (target: ElementTarget) => beyond(target, 1)),
      getRange: reads((target, args) =>
        subrange(target.session, extentOf(target), args.choice(0, tableLocations, true)),
      ),
      addRows: writes((target, args) => {
        const { session, element } = target;
        const rows = rowsOf(present(element));
        const end = args.choice(0, ['Start', 'End']) === 'End';
        const model = end ? rows.at(-1) : rows[0];
        if (!model) throw itemNotFound();
        return addRows(session, model, end ? 'After' : 'Before', args);
      }),
      deleteRows: writes(({ session, element }, args) => {
        const rows = rowsOf(present(element));
        const [from, count] = [args.count(0), args.optionalCount(1) ?? 1];
        if (count < 1 || from + count > rows.length)
          throw invalidArgument(`${count} rows from row ${from} of ${rows.length}`);
        deleteRows(session.document, rows.slice(from, from + count));
        return undefined;
      }),
      addColumns: writes(({ session, element }, args) => {
        const end = args.choice(0, ['Start', 'End']) === 'End';
        const first = rowsOf(present(element))[0];
        const last = first ? cellsOf(first).length - 1 : 0;
        addColumns(session, element, end ? last : 0, end ? 'After' : 'Before', args);
        return undefined;
      }),
      deleteColumns: writes(({ session, element }, args) => {
        removeColumns(session, present(element), args.count(0), args.optionalCount(1) ?? 1);
        return undefined;
      }),
      distributeColumns: writes(({ session, element }) => {
        distributeColumns(session.document, present(element));
        return undefined;
      }),
      mergeCells: writes(({ session, element }, args) => {
        const top = { row: args.count(0), cell: args.count(1) };
        const bottom = { row: args.count(2), cell: args.count(3) };
        return session.objects.cell(mergeCells(session.document, present(element), top, bottom));
      }),
      insertParagraph: writes((target, args) =>
        target.session.objects.paragraph(
          insertParagraph(target.session, extentOf(target), args.text(0), args.choice(1, beside)),
        ),
      ),
      insertTable: writes((target, args) =>
        insertTable(target.session, extentOf(target), args, args.choice(2, beside)),
      ),
      insertContentControl: writes((target, args) => insertControl(target.session, extentOf(target), args)),
      delete: writes((target) => {
        removeBlocks(target.session.document, [present(target.element)]);
        return undefined;
      }),
    },
  };
});

/** Of what texts have, a table has only some. */
const parents = ['parentContentControl', 'parentTable', 'parentTableCell'];

function pick<V>(members: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => names.includes(name)));
}

const tableCollectionType = collectionType('TableCollection');

export function tableObject(session: Session, element: Element): WordObject {
  return tableType.of({ session, element });
}

export function tableCollection(session: Session, find: () => readonly Element[]): WordObject {
  return tableCollectionType.of({ find: () => find().map((element) => tableObject(session, element)) });
}

function padded({ session, element }: ElementTarget, values: string[][]): string[][] {
  if (!session.faults.paddedValues || isUniform(element)) return values;
  const width = Math.max(...values.map((row) => row.length));
  return values.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function setValues({ session, element }: ElementTarget, value: Json): void {
  const grid = textGrid(value);
  const rows = rowsOf(present(element));
  const fits =
    grid?.length === rows.length &&
    grid.every(
      (texts, row) =>
        texts.length >= cellsOf(rows[row] as Element).length &&
        texts.slice(cellsOf(rows[row] as Element).length).every((text) => text === ''),
    );
  if (!grid || !fits) throw invalidArgument('values');
  rows.forEach((row, index) => {
    cellsOf(row).forEach((cell, column) => {
      setContentText(session.document, cell, grid[index]?.[column] ?? '');
    });
  });
}

function setTableStyle({ session, element }: ElementTarget, value: Json): void {
  if (typeof value !== 'string') throw invalidArgument('style');
  setW(ensureChild(ensureChild(present(element), 'tblPr'), 'tblStyle'), {
    val: styleIdByName(session.document, 'table', value),
  });
  session.document.touch(element);
}

function nesting(table: Element): number {
  let level = 1;
  for (let at = closest(table.parentNode, 'tbl'); at; at = closest(at.parentNode, 'tbl')) level += 1;
  return level;
}

function inner(table: Element): Element[] {
  return descendants(table, 'tbl').filter((candidate) => closest(candidate.parentNode, 'tbl') === table);
}

/** In points. */
function tableWidth(table: Element): number {
  const total = gridWidths(table).reduce((sum, width) => sum + width, 0);
  return (total || Number(wAttribute(wPath(table, 'tblPr', 'tblW'), 'w') ?? 0)) / 20;
}

function nextTable({ session, element }: ElementTarget): WordObject | null {
  const around = closest(present(element).parentNode, 'tc', 'body', 'hdr', 'ftr');
  const all = around
    ? descendants(around, 'tbl').filter((table) => closest(table.parentNode, 'tc', 'body', 'hdr', 'ftr') === around)
    : [];
  const next = all[all.indexOf(element) + 1];
  return next ? tableObject(session, next) : null;
}

function beyond({ session, element }: ElementTarget, by: 1 | -1): WordObject | null {
  const own = session.document.paragraphs(present(element));
  const edge = by === 1 ? own.at(-1) : own[0];
  const all = session.document.paragraphs();
  const found = edge && all[session.document.indexOf(edge) + by];
  return found ? session.objects.paragraph(found) : null;
}
