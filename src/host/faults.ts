import type { WordErrorCode } from './errors';

/**
 * How the host can be told to misbehave as Word is reported to do, or to do the other of two things where no source
 * settles which one Word does. The numbers are threads of OfficeDev/office-js; “docs” is Microsoft's documentation.
 * Without faults the host does what the documentation says, and the milder thing where it says nothing.
 */
export interface Faults {
  /** The n-th batch from now (from 0) fails at the k-th action (from 1) that does something; those before it have happened. */
  failAtAction?: FailureAt | undefined;
  /** Called before each batch that does work for the add-in, counted from 0: what others do between two round trips. */
  beforeBatch?: (batch: number) => void;
  /** Members that this build lacks, though its level of WordApi has them, such as `Paragraph.uniqueLocalId` (#4258). */
  hiddenMembers?: readonly string[];
  /** Methods that Word refuses where the words are these, for a reason that it does not tell, such as `Comment.delete`. */
  refuses?: readonly { readonly member: string; readonly words: string }[];
  /** What a method of a null object answers. Samples call them unchecked; Office.js itself knows `{_IsNull: true}`. Otherwise ItemNotFound. */
  nullMethods?: 'null' | 'isNull' | 'nothing';

  /** Names of paragraphs: without a subscription there are none (docs), on an old build they are null (#4258), copies may share one. */
  localIds?: 'empty' | 'null' | 'someEmpty' | 'duplicate';
  /** `body.paragraphs` counts the mark at the end of each table row, which the text has no paragraph for (unproven). */
  rowParagraphs?: boolean;
  /** `body.getOoxml` leaves out headers and footers, though its sections refer to them (office-js-docs #583, Word on the web). */
  ooxmlWithoutHeaders?: boolean;
  /** No hit where a tracked deletion (#5874, #4170), a field (#5905) or a note mark (#4401) lies inside the words. */
  searchStops?: boolean;
  /** Values of tables with merged cells are padded to the widest row. */
  paddedValues?: boolean;
  /** Content controls have other ids in every batch (#2501). */
  unstableControlIds?: boolean;

  /** After a paragraph is inserted after another, the name of that one belongs to the new one (#5784, Mac). */
  nameMovesToNew?: boolean;
  /** A paragraph put after the last one of a content control, or before its first, stands outside (#3176, #4975). */
  edgeParagraphsOutside?: boolean;
  /** A content control goes with its only paragraph. */
  controlGoesWithParagraph?: boolean;
  /** A row inserted below a head row repeats as a head, like the row it is made after (docs: “using this row as a template”). */
  rowsRepeatAsHead?: boolean;
  /** Column functions refuse tables whose columns are not all as wide (docs: “applicable to uniform tables”). */
  columnsOfOneWidth?: boolean;
  /** Content controls are refused where another begins or ends with the range (#6103), for a part of a cell (#3367), or where one lies in the range or around it (#1169). */
  refusedControls?: 'atEdges' | 'inCells' | 'nested';
  /** Emptying or replacing a content control that holds a table fails (#6330). */
  clearTableControl?: boolean;
  /** Adding rows to a second table in one batch fails (#4040). */
  addRowsSecondTable?: boolean;
  /** Inserting OOXML leaves an empty paragraph behind (#116). */
  ooxmlExtraParagraph?: boolean;
  /** The last paragraph of inserted OOXML loses its style (#2914, #2411). */
  ooxmlLosesLastStyle?: boolean;

  /** Annotations fail, as they do without a Microsoft 365 subscription, though the level of WordApi has them (#4953). */
  noAnnotations?: boolean;
  /** Annotations get ids and are not drawn, as in a pane that the ribbon has just opened (#6595, #4317). */
  undrawnAnnotations?: boolean;
  /** The places of annotations count text that is deleted with changes tracked (#5672). */
  annotationsCountDeleted?: boolean;
  /** A suggestion chosen in a pop-up is told to the add-in, but not put into the text. */
  suggestionOnlyTold?: boolean;
}

/** Where a batch fails, and with which of Word's codes: GeneralException unless told. */
export interface FailureAt {
  readonly batch: number;
  readonly action: number;
  readonly code?: WordErrorCode;
  /** Every batch after it fails at its first action: Word is gone. */
  readonly forGood?: boolean;
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
