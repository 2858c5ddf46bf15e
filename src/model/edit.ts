import type { Store, WritingState } from './store';

/**
 * A change to the document as data. Edits are differences: each names the one thing it changes. Paragraphs, tables and
 * their rows are named by their index in the snapshot that the edits were planned on, whatever earlier edits have moved.
 */
export type Edit =
  /** Replaces words of a paragraph. */
  | {
      readonly kind: 'replaceText';
      readonly paragraph: number;
      readonly found: string;
      /** Which of several equal occurrences in the paragraph, from 0. */
      readonly occurrence: number;
      readonly text: string;
    }
  /** Makes words of a paragraph lead to an address, instead of wherever they lead now. */
  | {
      readonly kind: 'setLink';
      readonly paragraph: number;
      readonly found: string;
      /** Which of several equal occurrences in the paragraph, from 0. */
      readonly occurrence: number;
      readonly address: string;
    }
  /** Makes the words of an inline content control these; `occurrence` counts those of the tag in the paragraph, from 0. */
  | {
      readonly kind: 'setControl';
      readonly paragraph: number;
      readonly tag: string;
      readonly occurrence: number;
      readonly text: string;
    }
  /** Puts a content control around words of a paragraph; nothing that is seen changes. */
  | {
      readonly kind: 'wrapField';
      readonly paragraph: number;
      readonly found: string;
      /** Which of several equal occurrences in the paragraph, from 0. */
      readonly occurrence: number;
      readonly tag: string;
      readonly title: string;
      /** Whether a plain text can stand for the words: no tracked changes in them, and letters of one look. */
      readonly isPlain: boolean;
      /** Null for words that are no plain text of the store's, in its form. */
      readonly binding: FieldBinding | null;
    }
  /** Makes a whole paragraph say this. */
  | { readonly kind: 'setParagraph'; readonly paragraph: number; readonly text: string }
  /** A new paragraph, which looks like the one above it unless a style is named. */
  | {
      readonly kind: 'insertParagraph';
      readonly after: number;
      readonly text: string;
      readonly style?: string;
      /** Its first words that are to be a link. */
      readonly link?: { readonly text: string; readonly address: string };
    }
  /** The same above a paragraph, which it looks like unless a style is named. */
  | {
      readonly kind: 'insertAbove';
      readonly paragraph: number;
      readonly text: string;
      readonly style?: string;
      readonly link?: { readonly text: string; readonly address: string };
    }
  | { readonly kind: 'deleteParagraph'; readonly paragraph: number }
  /**
   * Inserts rows below a row, which they look like, or like the one that was next below it; `below` counts from 0, the
   * caption row included. Lines of a cell are split at \n.
   */
  | {
      readonly kind: 'insertRows';
      readonly table: number;
      readonly below: number;
      readonly like?: 'next';
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'deleteRow'; readonly table: number; readonly row: number }
  /**
   * Inserts a column to the right of another, both counted from 0 in the row of heads at that moment. It looks like that one,
   * or like the one that was next. `cells` are for every row of the table as it is then; a caption row merged across the
   * columns stays merged.
   */
  | {
      readonly kind: 'insertColumn';
      readonly table: number;
      readonly after: number;
      readonly like?: 'next';
      readonly cells: readonly string[];
      readonly shape: TableShape;
      readonly evenly?: true;
    }
  | {
      readonly kind: 'deleteColumn';
      readonly table: number;
      readonly column: number;
      readonly shape: TableShape;
      /** Columns are made as wide as each other before, and as wide as they were after: for a Word that changes no others. */
      readonly evenly?: true;
    }
  /**
   * Puts a content control of the add-in's own around everything from one paragraph to another; one that stands in a cell
   * stands for its whole table.
   */
  | {
      readonly kind: 'wrapBlocks';
      readonly from: number;
      readonly to: number;
      readonly tag: string;
      readonly title: string;
    }
  /** Makes one cell across the table of a row of so many. */
  | { readonly kind: 'mergeRow'; readonly table: number; readonly row: number; readonly columns: number }
  | { readonly kind: 'deleteTable'; readonly table: number }
  /** Puts a content control of the add-in's own around a table that has none. */
  | { readonly kind: 'wrapTable'; readonly table: number; readonly tag: string; readonly title: string }
  /** Takes the one content control of the add-in's own with this tag away from around paragraphs and tables, and leaves what it holds. */
  | { readonly kind: 'unwrap'; readonly tag: string }
  /** The same for one around words of a paragraph; `occurrence` counts those of the tag in it, from 0. */
  | {
      readonly kind: 'unwrapField';
      readonly paragraph: number;
      readonly tag: string;
      readonly occurrence: number;
      /** What it says, where it has no tag, nor a title. */
      readonly words?: string;
    }
  /** Makes a table in a content control of its own, after a paragraph or after the one that the cursor stands in. */
  | {
      readonly kind: 'insertTable';
      readonly after: number | 'cursor';
      readonly tag: string;
      readonly title: string;
      readonly table: NewTable;
    }
  /** Makes the first rows of a table repeat at the top of each page. */
  | { readonly kind: 'repeatHeads'; readonly table: number; readonly rows: number }
  /** Takes the marker pen off words of a paragraph. */
  | {
      readonly kind: 'clearHighlight';
      readonly paragraph: number;
      readonly found: string;
      /** Which of several equal occurrences in the paragraph, from 0. */
      readonly occurrence: number;
    }
  /** What File › Info says of the document. */
  | { readonly kind: 'setProperty'; readonly name: 'title' | 'author'; readonly value: string }
  /** Takes the data model out of the document. */
  | { readonly kind: 'dropModel' }
  /** Stores the data model inside the document, and how far the writing has come where that is known. */
  | {
      readonly kind: 'storeModel';
      readonly store: Store;
      readonly state?: WritingState;
      /** Ids of further parts that have been taken into this one. */
      readonly replaces?: readonly string[];
    };

/** What Word keeps a content control equal to: a node of the part that `storeModel` writes, which must be there before. */
export interface FieldBinding {
  readonly xpath: string;
  readonly prefixes: string;
}

/** What changing columns needs to know of a table at that moment: Word changes them only where no cells are merged. */
export interface TableShape {
  readonly headRow: number;
  /** How many columns it has before the change. */
  readonly columns: number;
  /** Rows that are one cell across all columns. */
  readonly mergedRows: readonly number[];
}

/** Word searches for at most this many characters. */
const longestSearch = 255;
/** What takes two of them: a caret, and what a caret stands for. */
const twoCharacters = /[\^\t\v\u001E\u001F]/g;

/** Whether Word can search for some words: `found` is never anything else. */
export function isSearchable(words: string): boolean {
  const twice = words.match(twoCharacters)?.length ?? 0;
  return words.trim() !== '' && words.length + twice <= longestSearch;
}

export interface NewTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the columns hold: ticks are centred. */
  readonly kinds: readonly ('text' | 'tick' | 'bullets')[];
  /** Widths of the columns in points. */
  readonly widths: readonly number[];
  /** The name of the table style to use; null for Word's own choice. */
  readonly style: string | null;
  /** Whether an empty paragraph follows, which keeps it apart from what comes next. */
  readonly spaceAfter: boolean;
}
