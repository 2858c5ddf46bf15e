/** The document and the model changed the same thing in two ways; until the author decides, neither is touched. */
export interface Conflict {
  /** The row's key; null when it is about the whole column. */
  readonly row: string | null;
  /** The column's key; null when it is about the whole row. */
  readonly column: string | null;
  /** Null where the row or the column is gone. */
  readonly document: string | null;
  readonly model: string | null;
}

export type Side = 'document' | 'model';

/**
 * How the author settles a conflict: one side is taken, or something else is written into a cell. `all` settles every
 * one of a table or list.
 */
export type Decision =
  | (Pick<Conflict, 'row' | 'column'> & { readonly take: Side })
  | (Pick<Conflict, 'row' | 'column'> & { readonly write: string })
  | { readonly all: true; readonly take: Side };
