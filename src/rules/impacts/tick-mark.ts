import type { TableName } from '../../model/tags';
import { tick } from '../../document/reading/ticks';
import type { Reading } from '../../document/recognise/recognise';
import type { Edit } from '../../model/edit';
import { groupBy } from '../groupBy';
import { marksIn, matrices, type MarkCell } from '../marks';
import { capitalised, inWords, plural } from '../wording';
import type { Finding, Rule } from '../rule';

export const tickMark: Rule = {
  id: 'impacts/tick-mark',
  severity: 'warning',
  title: 'A matrix cell has something else than a tick',
  why: 'A cell is either ticked or blank; any other mark leaves the reader to guess.',
  source: 'Impacts are ticked with ✓ (U+2713); otherwise the cell is blank.',
  *check({ reading }) {
    for (const name of matrices) {
      const cells = marksIn(reading, name);
      const others = cells.filter(({ text }) => text !== tick && text !== '');
      for (const group of groupBy(others, ({ text }) => text.toLowerCase()).values()) {
        yield finding(reading, name, group, cells);
      }
    }
  },
};

function finding(
  reading: Reading,
  name: TableName,
  group: readonly [MarkCell, ...MarkCell[]],
  cells: readonly MarkCell[],
): Finding {
  const [first] = group;
  const caption = reading.tables.get(name)?.definition.caption ?? '';
  const where = `in ${inWords(group.length)} ${plural(group.length, 'cell')} of “${caption}”`;
  const place = reading.outline.place(first.paragraph);
  const mark = nameOf(first.text);
  const shown = `${capitalised(mark)} stands ${where}`;
  const meaning = isAmbiguous(first, cells) ? 'unclear' : first.mark;
  if (meaning === 'tick') {
    return {
      message: `${shown}, where a tick is ${tick}. Readers and other programs look for that one mark. Put ${tick} in its place.`,
      place,
      fix: { title: `Put ${tick} for ${mark} ${where}`, safe: true, edits: edits(group, tick) },
    };
  }
  if (meaning === 'no') {
    return {
      message: `${shown}, where a cell without an impact is blank. Readers may take any mark for a tick. Leave ${plural(group.length, 'the cell', 'these cells')} blank.`,
      place,
      fix: { title: `Leave blank what says ${mark} ${where}`, safe: false, edits: edits(group, '') },
    };
  }
  return {
    message: `${shown}, which may mean an impact or none. Write ${tick} or leave it blank, and explain in the text what is not known yet.`,
    place,
  };
}

/** The mark in quotes; one of Wingdings cannot be shown in another font. */
function nameOf(mark: string): string {
  return /^[\uE000-\uF8FF]$/.test(mark) ? 'a mark of a symbol font' : `“${mark.replace(/\n/g, ' ')}”`;
}

/** A cross beside ticks may well mean that there is no impact. */
function isAmbiguous({ text }: MarkCell, cells: readonly MarkCell[]): boolean {
  return text.toLowerCase() === 'x' && cells.some((other) => other.mark === 'tick' && other.text.toLowerCase() !== 'x');
}

function edits(group: readonly MarkCell[], text: string): Edit[] {
  return group.flatMap(({ cell }) =>
    cell.paragraphs.flatMap((paragraph, index): Edit[] => {
      const wanted = index === 0 ? text : '';
      return paragraph.text === wanted ? [] : [{ kind: 'setParagraph', paragraph: paragraph.index, text: wanted }];
    }),
  );
}
