import { readWhen, type When } from '../../model/when';
import { firstOfEach } from '../reading/firstOfEach';
import type { Reading } from './recognise';
import { memoise } from '../reading/memoise';
import { cellText, type Cell, type Paragraph } from '../reading/snapshot';

export interface DateCell {
  readonly text: string;
  /** What it says; null for a blank cell, and for what says nothing of a date. */
  readonly when: When | null;
  readonly paragraph: Paragraph;
  /** “By 10 Working Days before UIT begins” stands where a date would. */
  readonly relative: boolean;
  readonly table: 'timetable' | 'history';
}

/** What a cell says of when, read once for whoever asks. */
export const whenIn = memoise((cell: Cell): When | null => readWhen(cellText(cell)));

/** The date cells of the timetable and of the document history, blank ones included; one merged over rows is one. */
export function dateCells({ tables }: Reading): DateCell[] {
  const cells = (['timetable', 'history'] as const).flatMap((name) =>
    (tables.get(name)?.rows ?? []).flatMap((row): DateCell[] => {
      const cell = row.cell('date');
      const paragraph = cell?.paragraphs[0];
      const text = cellText(cell);
      const relative = /\bWorking Days?\b/i.test(text);
      return cell && paragraph ? [{ text, when: whenIn(cell), paragraph, relative, table: name }] : [];
    }),
  );
  return firstOfEach(cells, ({ paragraph }) => paragraph.index);
}
