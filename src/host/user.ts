import type { Element } from '@xmldom/xmldom';
import { makeParagraph, placeBlocks, removeBlocks } from './docx/blocks';
import { closest, elements, isW } from './docx/dom';
import { paragraphText } from './docx/inline';
import { cellsOf } from './docx/grid';
import { deleteRows, insertRows } from './docx/rows';
import { isTracking, setTracking } from './docx/settings';
import { typeText } from './docx/typing';
import type { Session } from './session';

/** What anybody does who has the document open. Paragraphs are counted as Word's `body.paragraphs` counts them. */
export interface Author {
  /** The paragraph's text becomes this; what it begins and ends with stays as it is. */
  type(paragraph: number, text: string): void;
  /** Takes out the n-th block of the body: a paragraph, a table or a content control. */
  deleteBlock(index: number): void;
  insertParagraphAfter(paragraph: number, text: string): void;
  deleteParagraph(paragraph: number): void;
  /** Takes out the row that a paragraph stands in. */
  deleteRow(paragraph: number): void;
  /** Puts a row below the one that a paragraph stands in. */
  insertRowAfter(paragraph: number, texts: readonly string[]): void;
  /** How many cells that row has; none where the paragraph stands in no row. */
  cellsInRow(paragraph: number): number;
}

/** The person in front of this Word. */
export interface User extends Author {
  paragraphs(): { text: string; inTable: boolean }[];
  select(paragraph: number): void;
  readonly tracking: boolean;
  setTracking(on: boolean): void;
  clickAnnotation(id: string): void;
  hoverAnnotation(id: string): void;
  /** Chooses the n-th suggestion that the annotation's pop-up shows. */
  acceptSuggestion(id: string, index: number): void;
  /** Chooses to ignore, in the annotation's pop-up. */
  rejectAnnotation(id: string): void;
}

export type Act = (work: () => void) => void;

export function authorOf({ document }: Session, act: Act): Author {
  return {
    type: (index, text) => {
      act(() => {
        typeText(document, paragraphAt(document, index), text.replace(/\r\n|\r|\n/g, '\v'));
      });
    },
    deleteBlock: (index) => {
      act(() => {
        const block = elements(document.body).filter((element) => isW(element, 'p', 'tbl', 'sdt'))[index];
        if (!block) throw new RangeError(`The document has no block ${index}`);
        removeBlocks(document, [block]);
      });
    },
    insertParagraphAfter: (index, text) => {
      act(() => {
        const before = paragraphAt(document, index);
        const parent = before.parentNode as Element;
        placeBlocks(document, [makeParagraph(document, text, before, parent)], parent, before.nextSibling);
      });
    },
    deleteParagraph: (index) => {
      act(() => {
        removeBlocks(document, [paragraphAt(document, index)]);
      });
    },
    deleteRow: (index) => {
      act(() => {
        deleteRows(document, [rowAt(document, index)]);
      });
    },
    cellsInRow: (index) => {
      const row = closest(paragraphAt(document, index), 'tr');
      return row ? cellsOf(row).length : 0;
    },
    insertRowAfter: (index, texts) => {
      act(() => {
        insertRows(document, rowAt(document, index), 'After', { count: 1, values: [texts] });
      });
    },
  };
}

export function userOf(session: Session, act: Act): User {
  const { document, annotations } = session;
  const author = authorOf(session, act);
  return {
    ...author,
    paragraphs: () =>
      document.paragraphs().map((paragraph) => ({
        text: paragraphText(paragraph),
        inTable: closest(paragraph.parentNode, 'tc') !== undefined,
      })),
    select: (index) => {
      const paragraph = paragraphAt(document, index);
      session.select(paragraph, 0, paragraphText(paragraph).length);
    },
    get tracking() {
      return isTracking(document);
    },
    setTracking: (on) => {
      act(() => {
        setTracking(document, on ? 'TrackAll' : 'Off');
      });
    },
    clickAnnotation: (id) => {
      act(() => {
        annotations.touched(id, 'AnnotationClicked');
      });
    },
    hoverAnnotation: (id) => {
      act(() => {
        annotations.touched(id, 'AnnotationHovered');
      });
    },
    acceptSuggestion: (id, index) => {
      act(() => {
        annotations.acceptSuggestion(id, index, session.faults.suggestionOnlyTold ?? false);
      });
    },
    rejectAnnotation: (id) => {
      act(() => {
        annotations.reject(id);
      });
    },
  };
}

function paragraphAt(document: Session['document'], index: number): Element {
  const paragraph = document.paragraphs()[index];
  if (!paragraph) throw new RangeError(`The document has no paragraph ${index}`);
  return paragraph;
}

function rowAt(document: Session['document'], index: number): Element {
  const row = closest(paragraphAt(document, index), 'tr');
  if (!row) throw new RangeError(`Paragraph ${index} stands in no row`);
  return row;
}
