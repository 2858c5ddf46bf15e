import type { Element } from '@xmldom/xmldom';
import { closest, contains } from '../docx/dom';
import { nestingLevel } from '../docx/grid';
import type { ElementTarget } from './places';
import { ObjectType } from './type';
import type { WordObject } from './type';
import type { Session } from '../session';

/** The mark at the end of a table row, where Word counts it as a paragraph: it can be told from others, and no more. */
const rowMarkType = new ObjectType<ElementTarget>('Paragraph', () => ({
  properties: {
    text: { get: () => '' },
    style: { get: () => 'Normal' },
    uniqueLocalId: { get: ({ session, element }) => session.document.rowMarkId(element) },
    tableNestingLevel: { get: ({ element }) => nestingLevel(element) },
  },
}));

/** Paragraphs with the marks of the rows that end after them. */
export function withRowMarks(session: Session, paragraphs: readonly Element[]): WordObject[] {
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    const marks: WordObject[] = [];
    for (let row = closest(paragraph, 'tr'); row && !(next && contains(row, next)); row = closest(row.parentNode, 'tr'))
      marks.push(rowMarkType.of({ session, element: row }));
    return [session.objects.paragraph(paragraph), ...marks];
  });
}
