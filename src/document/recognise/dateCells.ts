import type { Reading } from './recognise';
import { cellText, type Paragraph } from '../reading/snapshot';

export interface DateCell {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** “By 10 Working Days before UIT begins” stands where a date would. */
  readonly relative: boolean;
  readonly table: 'timetable' | 'history';
}

/** The date cells of the timetable and of the document history, blank ones included. */
export function dateCells({ tables }: Reading): DateCell[] {
  return (['timetable', 'history'] as const).flatMap((name) =>
    (tables.get(name)?.rows ?? []).flatMap((row): DateCell[] => {
      const cell = row.cell('date');
      const paragraph = cell?.paragraphs[0];
      const text = cellText(cell);
      return paragraph ? [{ text, paragraph, relative: /\bWorking Days?\b/i.test(text), table: name }] : [];
    }),
  );
}
