import { withoutUnwritable } from '../model/xml';
import { identifierIn } from '../document/language/identifiers';
import { isHeadRow, kindOfHead } from './scopeCells';

/** Typed or pasted text as lines of cells. */
export interface TextLine {
  /** From 1, as the text counts its lines. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The line as it stands, for a message. */
  readonly text: string;
}

type Separator = '\t' | '|' | ';' | ',';

/**
 * Splits text at its line ends, and each line at its tabs; a table of Markdown or of comma-separated values at what
 * separates its cells. Blank lines, and what XML cannot carry, are left out.
 */
export function textLines(text: string): TextLine[] {
  const source = withoutUnwritable(text).replace(/\r\n?/g, '\n');
  if (!source.includes('\t')) {
    const tables = [markdownTable(source), separatedTable(source, ';'), separatedTable(source, ',')];
    const table = tables.find((found) => found !== null);
    if (table) return table;
  }
  return linesOf(source, '\t');
}

function linesOf(source: string, separator: Separator): TextLine[] {
  const lines: TextLine[] = [];
  let at = 0;
  let number = 1;
  while (at < source.length) {
    const cells: string[] = [];
    const from = at;
    for (;;) {
      const cell = quotedCell(source, at, separator) ?? plainCell(source, at, separator);
      cells.push(oneLine(cell.text));
      at = cell.end + 1;
      if (source.charAt(cell.end) !== separator) break;
    }
    const written = source.slice(from, at - 1);
    if (cells.some((cell) => cell !== '')) lines.push({ number, cells, text: oneLine(written) });
    number += written.split('\n').length;
  }
  return lines;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface CellText {
  readonly text: string;
  /** Where the separator or the line end behind it stands. */
  readonly end: number;
}

function plainCell(source: string, at: number, separator: Separator): CellText {
  let end = at;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  return { text: source.slice(at, end), end };
}

/** Where the quote closes that opened in front of a place, doubled ones passed over; -1 where it does not. */
function closingQuote(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at !== -1 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  return at;
}

/**
 * A cell in straight quotes, which may hold separators and line ends; quotes inside are doubled. Null for a quote that
 * neither a separator nor a line end follows once it is closed: it is a quote like any other.
 */
function quotedCell(source: string, at: number, separator: Separator): CellText | null {
  // Markdown has no quoted cells, and a quote may be left open in one.
  if (source[at] !== '"' || separator === '|') return null;
  const close = closingQuote(source, at + 1);
  if (close === -1) return null;
  let end = close + 1;
  while (/[^\S\t\n]/.test(source.charAt(end))) end += 1;
  if (![separator, '\n', ''].includes(source.charAt(end))) return null;
  const inside = source.slice(at + 1, close);
  // A title in quotes on a line of its own may be typed: Excel quotes only cells that hold tabs, line ends or quotes.
  if (separator === '\t' && !/[\n\t]|""/.test(inside)) return null;
  return { text: inside.replace(/""/g, '"'), end };
}

/** A table of comma- or semicolon-separated values; null for lines of words that hold such signs. */
function separatedTable(source: string, separator: ';' | ','): TextLine[] | null {
  const lines = linesOf(source, separator);
  const isListed =
    lines.length > 0 &&
    lines.every(({ cells }) => cells.length > 1 && cells.length === lines[0]?.cells.length && hasItsOwn(cells)) &&
    // In words, a space follows a comma.
    !lines.some(({ text }) => text.replace(/"[^"]*"/g, '').includes(`${separator} `));
  return isListed || isHeaded(lines) ? lines : null;
}

/** Whether the first line with cells heads them, the identifiers among them; captions may stand above. */
function isHeaded(lines: readonly TextLine[]): boolean {
  const first = lines.find(({ cells }) => cells.length > 1);
  return first !== undefined && isHeadRow(first.cells) && first.cells.some((cell) => kindOfHead(cell) === 'id');
}

/** Whether an identifier has a cell of its own. */
function hasItsOwn(cells: readonly string[]): boolean {
  return cells.some((cell) => identifierIn(cell)?.rest === '');
}

/** What stands below the heads of a Markdown table: `|---|:---:|` */
function isRule({ text, cells }: TextLine): boolean {
  return text.includes('|') && cells.every((cell) => /^(?::?-+:?)?$/.test(cell));
}

/** A Markdown table, with its rule or without; what stands above and below it are lines of one cell. */
function markdownTable(source: string): TextLine[] | null {
  // An escaped pipe is none that separates: while the cells are split, a control character stands for it.
  const lines = linesOf(source.replace(/\\\|/g, escapedPipe), '|').map(({ cells, ...line }) => ({
    ...line,
    text: line.text.replaceAll(escapedPipe, '\\|'),
    cells: withoutEnds(cells).map((cell) => cell.replaceAll(escapedPipe, '|').replace(emphasis, '$2')),
  }));
  const rows = lines.filter((line) => !isRule(line));
  const piped = rows.filter(({ cells }) => cells.length > 1);
  const isTable = rows.length < lines.length || isHeaded(rows) || piped.every(({ cells }) => hasItsOwn(cells));
  return piped.length > 0 && isTable ? rows : null;
}

const escapedPipe = '\u0001';

/** A cell that is in bold, in italics or in code as a whole. */
const emphasis = /^(\*\*|__|\*|_|`)(.+)\1$/;

/** The pipes at both ends of a row stand before its first cell and behind its last. */
function withoutEnds(cells: readonly string[]): readonly string[] {
  if (cells.length < 3 || cells[0] !== '') return cells;
  return cells.slice(1, cells.at(-1) === '' ? -1 : undefined);
}
