import { tick } from '../../document/reading/ticks';
import type { Edit } from '../../model/edit';
import { sayInstead } from '../fix';
import { groupBy } from '../../document/reading/groupBy';
import { marksIn, matrices, type MarkCell } from '../marks';
import { capitalised, inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  /** Plainly means a tick, and is another mark. */
  tick: Marks;
  /** Plainly means that there is no impact. */
  blank: Marks;
  unclear: Marks;
}

/** Cells with the same mark. */
interface Marks {
  cells: readonly [MarkCell, ...MarkCell[]];
  caption: string;
}

export const tickMark = rule<Says>({
  id: 'impacts/tick-mark',
  severity: 'warning',
  since: '0.1.0',
  title: 'A matrix cell has something else than a tick',
  why: 'A cell is either ticked or blank; any other mark leaves the reader to guess.',
  source: 'Impacts are ticked with ✓ (U+2713); otherwise the cell is blank.',
  messages: {
    tick: (found) =>
      `${shown(found)}, where a tick is ${tick}. Readers and other programs look for that one mark. Put ${tick} in its place.`,
    blank: (found) =>
      `${shown(found)}, where a cell without an impact is blank. Readers may take any mark for a tick. ` +
      `Leave ${plural(found.cells.length, 'the cell', 'these cells')} blank.`,
    unclear: (found) =>
      `${shown(found)}, which may mean an impact or none. Write ${tick} or leave it blank, and explain in the text what is not known yet.`,
  },
  *find({ reading }) {
    for (const name of matrices) {
      const cells = marksIn(reading, name);
      const caption = reading.tables.get(name)?.definition.caption ?? '';
      const others = cells.filter(({ text }) => text !== tick && text !== '');
      for (const group of groupBy(others, ({ text }) => text.toLowerCase()).values()) {
        const [first] = group;
        const message = isAmbiguous(first, cells) ? 'unclear' : meanings[first.mark];
        yield { message, place: reading.outline.place(first.paragraph), cells: group, caption };
      }
    }
  },
  fixIsSafe: 'depends',
  fix(found) {
    if (found.message === 'unclear') return null;
    const isTick = found.message === 'tick';
    const fixed = found.cells.flatMap((cell) => {
      const edits = editsOf(cell, isTick ? tick : '');
      return edits ? [{ ...cell, edits }] : [];
    });
    const [first, ...others] = fixed;
    if (!first) return null;
    const [mark, where] = [nameOf(first.text), whereOf({ ...found, cells: [first, ...others] })];
    return {
      title: isTick ? `Put ${tick} for ${mark} ${where}` : `Leave blank what says ${mark} ${where}`,
      safe: isTick,
      edits: fixed.flatMap(({ edits }) => edits),
    };
  },
});

const meanings = { tick: 'tick', no: 'blank', unclear: 'unclear', blank: 'unclear' } as const;

function shown(found: Marks): string {
  return `${capitalised(nameOf(found.cells[0].text))} stands ${whereOf(found)}`;
}

function whereOf({ cells, caption }: Marks): string {
  return `in ${inWords(cells.length)} ${plural(cells.length, 'cell')} of “${caption}”`;
}

/** The mark in quotes; one of Wingdings cannot be shown in another font. */
function nameOf(mark: string): string {
  return /^[\uE000-\uF8FF]$/.test(mark) ? 'a mark of a symbol font' : `“${mark.replace(/\n/g, ' ')}”`;
}

/** A cross beside ticks may well mean that there is no impact. */
function isAmbiguous({ text }: MarkCell, cells: readonly MarkCell[]): boolean {
  return text.toLowerCase() === 'x' && cells.some((other) => other.mark === 'tick' && other.text.toLowerCase() !== 'x');
}

/** Null where something hangs on the mark. */
function editsOf({ cell }: MarkCell, text: string): Edit[] | null {
  const edits = cell.paragraphs.map((paragraph, index) => sayInstead(paragraph, index === 0 ? text : ''));
  return edits.includes(null) ? null : edits.flatMap((some) => some ?? []);
}
