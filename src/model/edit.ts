/**
 * A change to the document as data. Edits are differences: each names the one thing it changes. They are applied in
 * order; positions are those of the document at the moment that the edit is applied.
 */

/** A table of the document: the one inside the content control with this tag, or the n-th table of the body, from 0. */
export type TableRef = { readonly tag: string } | { readonly index: number };

/** How the lines of a cell are written. */
export type CellKind = 'text' | 'bullets';

export interface NewTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly kinds: readonly CellKind[];
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export type Edit =
  /** Replaces words of a paragraph; `found` guards against a document that has moved on. */
  | {
      readonly kind: 'replaceText';
      readonly paragraph: number;
      readonly found: string;
      /** Which of several equal occurrences in the paragraph, from 0. */
      readonly occurrence: number;
      readonly text: string;
    }
  /** Makes a cell say this; `row` and `cell` count from 0, the caption row included. Lines are split at \n. */
  | {
      readonly kind: 'setCell';
      readonly table: TableRef;
      readonly row: number;
      readonly cell: number;
      readonly text: string;
      readonly as: CellKind;
    }
  /** Inserts rows below a row. */
  | {
      readonly kind: 'insertRows';
      readonly table: TableRef;
      readonly below: number;
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'deleteRow'; readonly table: TableRef; readonly row: number }
  /** Puts a content control of the add-in's own around a table that has none. */
  | { readonly kind: 'wrapTable'; readonly table: TableRef; readonly tag: string; readonly title: string }
  /** Makes a table in a content control of its own, after a paragraph (or after the table that ends with it). */
  | {
      readonly kind: 'insertTable';
      readonly after: number;
      readonly tag: string;
      readonly title: string;
      readonly table: NewTable;
    }
  /** Stores the data model inside the document. */
  | { readonly kind: 'storeModel'; readonly xml: string };
