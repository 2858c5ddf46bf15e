import { childElements } from '../../model/xml';
import { isTick } from './ticks';
import { attribute, child, children } from './wordprocessing';

/** What a row is beside its words, so that whoever moves one knows what a copy of its words would lose. */
export interface Carried {
  /** Whether something hangs on it: a note, a comment, a bookmark, a link, a field, a control, a tracked change, a merged cell. */
  readonly attached: boolean;
  /**
   * How it looks, cell by cell, as texts that are the same for rows that look the same. The letters of a cell without any
   * are null: they look like whatever comes.
   */
  readonly look: RowLook;
}

export interface RowLook {
  readonly row: string;
  readonly cells: readonly { readonly box: string; readonly letters: string | null }[];
}

/** Whether a copy of one row's words beside another would look as they do now. */
export function looksLike(one: RowLook, other: RowLook): boolean {
  return (
    one.row === other.row &&
    one.cells.length === other.cells.length &&
    one.cells.every(({ box, letters }, at) => {
      const beside = other.cells[at];
      return box === beside?.box && (letters === null || beside.letters === null || letters === beside.letters);
    })
  );
}

/** Reads what a row carries; `cells` are its own, wherever they stand in it. */
export function carriedBy(row: Element, cells: readonly Element[]): Carried {
  const looks = cells.map(cellLook);
  return {
    attached: isWrapped(row) || besideRow(row).some(isAnchor) || hasAttached(row) || looks.includes(null),
    look: {
      row: [...children(row, 'tblPrEx'), ...children(row, 'trPr')].map((one) => said(one, unseenOfRow)).join(';'),
      cells: looks.map((look) => look ?? { box: '', letters: null }),
    },
  };
}

/** Every one of them stands for something that a text alone cannot say, or says less of. */
const attachments = new Set([
  ...['footnoteReference', 'endnoteReference', 'commentReference', 'commentRangeStart', 'commentRangeEnd'],
  ...['bookmarkStart', 'bookmarkEnd', 'permStart', 'permEnd', 'hyperlink', 'fldSimple', 'fldChar', 'sdt', 'smartTag'],
  ...['drawing', 'pict', 'object', 'AlternateContent', 'oMath', 'oMathPara', 'tbl', 'ruby', 'subDoc', 'altChunk'],
  ...['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge', 'rPrChange', 'pPrChange', 'trPrChange'],
  ...['tcPrChange', 'tblPrExChange', 'numberingChange', 'sectPr', 'vMerge', 'hMerge', 'customXml', 'dir', 'bdo'],
  // Words that a cell's text writes otherwise.
  ...['br', 'cr', 'tab', 'ptab', 'noBreakHyphen', 'softHyphen'],
]);

function isAnchor(node: Element): boolean {
  // A sign of a font of signs is that sign in its font only.
  if (node.localName === 'sym') return !isTick(signOf(node));
  // Where the tabs of a paragraph stop is one of its properties, and no character.
  const isStop = node.localName === 'tab' && attribute(node, 'pos') !== undefined;
  return attachments.has(node.localName) && !isStop && !isMarkOfWord(node);
}

const signOf = (sign: Element): string => String.fromCharCode(parseInt(attribute(sign, 'char') ?? '20', 16));

/** Word’s own note of where the author worked last, which it puts anywhere. */
const isMarkOfWord = (node: Element): boolean => attribute(node, 'name') === '_GoBack';

function hasAttached(node: Element): boolean {
  return childElements(node).some((part) => isAnchor(part) || hasAttached(part));
}

/** A row in a content control, or in a tracked insertion of an old kind. */
const isWrapped = (row: Element): boolean => (row.parentNode as Element | null)?.localName !== 'tbl';

/** What stands between a row and its neighbours. */
function besideRow(row: Element): Element[] {
  const found: Element[] = [];
  for (const step of ['previousSibling', 'nextSibling'] as const) {
    for (let node = row[step] as Element | null; node && node.localName !== 'tr'; node = node[step] as Element | null) {
      found.push(node);
    }
  }
  return found;
}

/** Widths are the table's, and what a style says of a place in it; whether a page may end here is seen nowhere. */
const unseenOfRow = new Set(['cnfStyle', 'ins', 'del', 'tblHeader']);
const unseenOfCell = new Set(['cnfStyle', 'tcW']);
const unseenOfParagraph = new Set(['cnfStyle', 'rPr', 'keepNext', 'keepLines', 'widowControl']);
const unseenOfLetters = new Set(['lang', 'noProof', 'rPrChange', 'ins', 'del']);
/** Word chooses a font that has a tick by itself. */
const unseenOfTick = new Set([...unseenOfLetters, 'rFonts']);

/** How a cell looks; null where its paragraphs or its letters look in more than one way, so that no text can be like it. */
function cellLook(cell: Element): RowLook['cells'][number] | null {
  const paragraphs = children(cell, 'p');
  const forms = new Set(paragraphs.map((paragraph) => said(child(paragraph, 'pPr'), unseenOfParagraph)));
  const letters = new Set(paragraphs.flatMap((paragraph) => runsIn(paragraph).flatMap(lettersOf)));
  if (forms.size > 1 || letters.size > 1) return null;
  const [form = ''] = forms;
  return { box: `${said(child(cell, 'tcPr'), unseenOfCell)}|${form}`, letters: [...letters][0] ?? null };
}

function runsIn(node: Element): Element[] {
  return childElements(node).flatMap((part) => (part.localName === 'r' ? [part] : runsIn(part)));
}

function lettersOf(run: Element): string[] {
  const words = childElements(run)
    .map((part) => (part.localName === 'sym' ? signOf(part) : part.localName === 't' ? part.textContent : ''))
    .join('');
  if (words.trim() === '') return [];
  return [said(child(run, 'rPr'), isTick(words) ? unseenOfTick : unseenOfLetters)];
}

/** Properties as a text, without those that nobody sees. */
function said(properties: Element | undefined, unseen: ReadonlySet<string>): string {
  if (!properties) return '';
  const parts = childElements(properties).filter(({ localName }) => !unseen.has(localName));
  return parts.map(whole).sort().join(';');
}

function whole(node: Element): string {
  const attributes = [...node.attributes]
    .filter(({ name }) => !/rsid|^xmlns/.test(name))
    .map(({ localName, value }) => `${localName}=${value}`)
    .sort();
  const inside = childElements(node).map(whole);
  return [node.localName, ...attributes, ...(inside.length > 0 ? [`(${inside.join(';')})`] : [])].join(' ');
}
