/** How the host can be told to misbehave, as Word does; the numbers are threads of OfficeDev/office-js. */
export interface Faults {
  /** The n-th batch from now (from 0) fails at the k-th action (from 1) that does something; those before it have happened. */
  failAtAction?: { readonly batch: number; readonly action: number } | undefined;
  /** Emptying or replacing a content control that holds a table fails (#6330). */
  clearTableControl?: boolean;
  /** Adding rows to a second table in one batch fails (#4040). */
  addRowsSecondTable?: boolean;
  /** Values of tables with merged cells are padded to the widest row. */
  paddedValues?: boolean;
  /** Inserting OOXML leaves an empty paragraph behind (#116). */
  ooxmlExtraParagraph?: boolean;
  /** Content controls have other ids in every batch (#2501). */
  unstableControlIds?: boolean;
  /** Annotations fail, as they do without a Microsoft 365 subscription, though the level of WordApi has them (#4953). */
  noAnnotations?: boolean;
  /** A suggestion chosen in a pop-up is told to the add-in, but not put into the text. */
  suggestionOnlyTold?: boolean;
}

/** The same faults, telling when a failure is set: its batches are counted from then. */
export function watched(faults: Faults, whenSet: () => void): Faults {
  let failure = faults.failAtAction;
  return Object.defineProperty({ ...faults }, 'failAtAction', {
    enumerable: true,
    get: () => failure,
    set: (next: Faults['failAtAction']) => {
      failure = next;
      whenSet();
    },
  });
}
