/** Typed or pasted text as lines of cells. */
export interface TextLine {
  /** From 1, as the text counts its lines. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The line as it stands, for a message. */
  readonly text: string;
}

/**
 * Splits text at its line ends, and each line at its tabs. Excel puts a cell that has line ends of its own in straight
 * quotes and doubles those inside. Blank lines are left out.
 */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const source = text.replace(/\r\n?/g, '\n');
  let at = 0;
  let number = 1;
  while (at < source.length) {
    const cells: string[] = [];
    const from = at;
    for (;;) {
      const cell = quotedCell(source, at) ?? plainCell(source, at);
      cells.push(cell.text.replace(/\s+/g, ' ').trim());
      at = cell.end + 1;
      if (source.charAt(cell.end) !== '\t') break;
    }
    const written = source.slice(from, at - 1);
    if (cells.some((cell) => cell !== '')) lines.push({ number, cells, text: written.replace(/\s+/g, ' ').trim() });
    number += written.split('\n').length;
  }
  return lines;
}

interface CellText {
  readonly text: string;
  /** Where the tab or the line end behind it stands. */
  readonly end: number;
}

function plainCell(source: string, at: number): CellText {
  const length = source.slice(at).search(/[\t\n]/);
  const end = length < 0 ? source.length : at + length;
  return { text: source.slice(at, end), end };
}

/** Null for a quote that no tab or line end follows once it is closed: it is a quote like any other. */
function quotedCell(source: string, at: number): CellText | null {
  const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at));
  // A title in quotes on a line of its own may be typed: only Excel's cells hold tabs or line ends.
  if (!quoted || !/[\n\t]|""/.test(quoted[1] ?? '')) return null;
  return { text: (quoted[1] ?? '').replace(/""/g, '"'), end: at + quoted[0].length };
}
