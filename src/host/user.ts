import type { Element } from '@xmldom/xmldom';
import { makeParagraph, placeBlocks, removeBlocks } from './docx/blocks';
import { closest, elements, isW } from './docx/dom';
import { changeText } from './docx/edit';
import { paragraphText } from './docx/inline';
import { isTracking, setTracking } from './docx/settings';
import type { Session } from './session';

/** What a person does in the document. Paragraphs are counted as Word's `body.paragraphs` counts them. */
export interface User {
  paragraphs(): { text: string; inTable: boolean }[];
  /** The paragraph's text becomes this; what it begins and ends with stays as it is. */
  type(paragraph: number, text: string): void;
  /** Takes out the n-th block of the body: a paragraph, a table or a content control. */
  deleteBlock(index: number): void;
  insertParagraphAfter(paragraph: number, text: string): void;
  select(paragraph: number): void;
  readonly tracking: boolean;
  setTracking(on: boolean): void;
}

export function userOf(session: Session, act: (work: () => void) => void): User {
  const { document } = session;
  const at = (index: number): Element => {
    const paragraph = document.paragraphs()[index];
    if (!paragraph) throw new RangeError(`The document has no paragraph ${index}`);
    return paragraph;
  };
  return {
    paragraphs: () =>
      document.paragraphs().map((paragraph) => ({
        text: paragraphText(paragraph),
        inTable: closest(paragraph.parentNode, 'tc') !== undefined,
      })),
    type: (index, text) => {
      act(() => {
        changeText(document, at(index), text.replace(/\r\n|\r|\n/g, '\v'));
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
        const before = at(index);
        const parent = before.parentNode as Element;
        placeBlocks(document, [makeParagraph(document, text, before, parent)], parent, before.nextSibling);
      });
    },
    select: (index) => {
      const paragraph = at(index);
      session.select(paragraph, 0, paragraphText(paragraph).length);
    },
    get tracking() {
      return isTracking(document);
    },
    setTracking: (on) => {
      act(() => {
        setTracking(document, on);
      });
    },
  };
}
