import type { Element } from '@xmldom/xmldom';
import { containerOf, controlsIn, levelOf } from '../docx/blocks';
import { columnOf } from '../docx/columns';
import { lockOf, typeOfControl } from '../docx/controls';
import { closest, descendants } from '../docx/dom';
import type { Extent, PlainExtent } from '../docx/extent';
import { cellsOf, rowsOf } from '../docx/grid';
import { spanOf } from '../docx/inline';
import { plain } from '../docx/span';
import { WordError } from '../errors';
import type { Arguments } from './arguments';
import { anchorOf } from './places';
import type { Json, WordObject } from './type';

/** What a call does to the text, as far as content controls can forbid it. */
interface Change {
  /** What is changed, or the places where something is put. */
  readonly at: readonly PlainExtent[];
  /** What goes. */
  readonly removed: readonly PlainExtent[];
  /** Whether a content control is put there. */
  readonly wraps?: boolean;
}

/** Refuses a call as Word does: inside a locked content control, or where one would go that cannot be deleted. */
export function refuseLockedCall(object: WordObject, method: string, args: Arguments): void {
  const extent = object.extent();
  const change = extent && changeOf(object.typeName, extent, method, args);
  if (change) refuse(change);
}

/** The same for a property that is set; a content control's own, such as its lock, can be set in any. */
export function refuseLockedProperty(object: WordObject, name: string): void {
  const extent = object.extent();
  if (!extent || (object.typeName === 'ContentControl' && !name.startsWith('style'))) return;
  const at = [plain(extent, name)];
  refuse({ at, removed: name === 'value' || name === 'values' ? at : [] });
}

function refuse({ at, removed, wraps = false }: Change): void {
  for (const place of at) {
    if (controlsAround(place).some((control) => lockOf(control).cannotEdit) || cutsLocked(place)) {
      throw new WordError('NotAllowed', 'The place is in a content control that cannot be edited.');
    }
    if (wraps && !controlsAround(place).every((control) => holders.includes(typeOfControl(control)))) {
      throw new WordError('NotAllowed', 'A content control of this kind holds no other.');
    }
  }
  if (removed.flatMap(controlsAmong).some((control) => lockOf(control).cannotDelete)) {
    throw new WordError('NotAllowed', 'The range holds a content control that cannot be deleted.');
  }
}

/** The kinds of content control that others can stand in. */
const holders = ['RichText', 'Group', 'BuildingBlockGallery', 'RepeatingSection'];

/** Which argument of a method says where something is inserted. */
const locationAt: Readonly<Record<string, number>> = {
  insertText: 1,
  insertParagraph: 1,
  insertOoxml: 1,
  insertTable: 2,
};

/** Methods that are not listed change no text. */
function changeOf(type: string, range: Extent, method: string, args: Arguments): Change | null {
  const location = locationAt[method];
  if (location !== undefined && args.json(location) !== 'Replace') {
    return { at: [inserted(type, range, args.json(location))], removed: [] };
  }
  if (method === 'insertComment') return null;
  const extent = plain(range, method);
  if (location !== undefined) return removing(extent);
  switch (method) {
    case 'insertContentControl':
      return { at: [extent], removed: [], wraps: true };
    case 'clear':
      return removing(extent);
    case 'delete':
      if (type !== 'ContentControl') return removing(extent);
      return { at: [beside(extent)], removed: args.flag(0) ? [] : [extent] };
    case 'deleteRow':
      return removing(whole(closest(anchorOf(extent), 'tr') ?? anchorOf(extent)));
    case 'deleteRows':
      return removing(
        ...rowsOf(anchorOf(extent))
          .slice(args.count(0), args.count(0) + (args.optionalCount(1) ?? 1))
          .map(whole),
      );
    case 'deleteColumn': {
      const { table, column } = columnOf(anchorOf(extent));
      return removing(...columnsOf(table, column, 1));
    }
    case 'deleteColumns':
      return removing(...columnsOf(anchorOf(extent), args.count(0), args.optionalCount(1) ?? 1));
    case 'addColumns':
      return { at: rowsOf(anchorOf(extent)).flatMap(cellsOf).map(whole), removed: [] };
    case 'insertColumns':
      return {
        at: rowsOf(columnOf(anchorOf(extent)).table)
          .flatMap(cellsOf)
          .map(whole),
        removed: [],
      };
    case 'insertRows':
      return { at: [whole(closest(anchorOf(extent), 'tr') ?? anchorOf(extent))], removed: [] };
    case 'addRows':
    case 'merge':
    case 'mergeCells':
    case 'split':
      return { at: [extent], removed: [] };
    default:
      return null;
  }
}

function removing(...extents: readonly PlainExtent[]): Change {
  return { at: extents, removed: extents };
}

const whole = (element: Element): PlainExtent => ({ kind: 'blocks', first: element, last: element });

function columnsOf(table: Element, column: number, count: number): PlainExtent[] {
  return rowsOf(table).flatMap((row) =>
    cellsOf(row)
      .slice(column, column + count)
      .map(whole),
  );
}

/** The place of what is inserted there. */
function inserted(type: string, extent: Extent, location: Json): PlainExtent {
  if (extent.kind === 'span') return location === 'Start' || location === 'Before' ? extent.from : extent.to;
  if (extent.kind === 'text') {
    if (type === 'ContentControl') return extent;
    const at = location === 'Start' || location === 'Before' ? extent.start : extent.end;
    return { ...extent, start: at, end: at };
  }
  if (location === 'Start' || location === 'End') return extent;
  return type === 'ContentControl' ? beside(extent) : { kind: 'gap', parent: containerOf(extent), before: null };
}

/** The place of the control that an extent is the content of. */
function beside(extent: PlainExtent): PlainExtent {
  if (extent.kind !== 'content') return extent;
  const control = closest(extent.container, 'sdt');
  return control ? whole(control) : extent;
}

/** The controls that all of an extent is in. Words at the edge of a control are in it, a place there is not. */
function controlsAround(extent: PlainExtent): Element[] {
  const found: Element[] = [];
  const from = extent.kind === 'content' || extent.kind === 'gap' ? anchorOf(extent) : anchorOf(extent).parentNode;
  for (let at = closest(from, 'sdt'); at; at = closest(at.parentNode, 'sdt')) found.push(at);
  if (extent.kind !== 'text') return found;
  const { paragraph, start, end } = extent;
  const isIn = (control: Element): boolean => {
    const span = spanOf(control, paragraph);
    return start === end ? span.start < start && end < span.end : span.start <= start && end <= span.end;
  };
  return [...descendants(paragraph, 'sdt').filter(isIn), ...found];
}

/** The controls that go with an extent. Where it is just the words of one, that stays and is empty. */
function controlsAmong(extent: PlainExtent): Element[] {
  const around = extent.kind === 'text' ? controlsAround(extent) : [];
  return controlsIn(extent).filter((control) => !around.includes(control));
}

/** Whether words begin or end in the middle of a control that is locked; one among them goes as a whole. */
function cutsLocked(extent: PlainExtent): boolean {
  if (extent.kind !== 'text') return false;
  const { paragraph, start, end } = extent;
  return descendants(paragraph, 'sdt').some((control) => {
    const span = spanOf(control, paragraph);
    const overlaps = start < span.end && span.start < end;
    const holds = start <= span.start && span.end <= end;
    return levelOf(control) === 'inline' && lockOf(control).cannotEdit && overlaps && !holds;
  });
}
