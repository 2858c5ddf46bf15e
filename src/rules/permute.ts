import type { Edit } from '../model/edit';
import { cellText, type Cell } from '../document/reading/snapshot';

/**
 * Puts rows or columns into another order by moving the words of their cells, so that nothing is inserted or deleted:
 * the line at each position gets the words of the line that `order` names for it. Null where a cell is more than plain
 * words, such as a link or several paragraphs, which would be lost.
 */
export function permute(lines: readonly (readonly (Cell | undefined)[])[], order: readonly number[]): Edit[] | null {
  const edits: Edit[] = [];
  for (const [at, line] of lines.entries()) {
    const source = lines[order[at] ?? at];
    if (source === line) continue;
    for (const [index, cell] of line.entries()) {
      const other = source?.[index];
      if (!cell || !other || source.length !== line.length || !isPlain(cell) || !isPlain(other)) return null;
      const text = drawn(cellText(other));
      if (text !== cellText(cell)) {
        edits.push({ kind: 'setParagraph', paragraph: cell.paragraphs[0]?.index ?? 0, text });
      }
    }
  }
  return edits;
}

function isPlain({ paragraphs }: Cell): boolean {
  const [first, ...others] = paragraphs;
  return first !== undefined && others.length === 0 && first.links.length === 0 && first.fields.length === 0;
}

/** A tick of the Wingdings font is one in that font only. */
function drawn(text: string): string {
  return /^[\uF0FC\uF0FE]$/.test(text) ? '✓' : text;
}
