/** Where something stands in a document: enough to show it to a person and to go there in Word. */
export interface Place {
  /** The heading of the section it stands in, as the document writes it; `Title page` before the first. */
  readonly section: string;
  /** Its table, by caption. */
  readonly table?: string;
  /** Row and column of that table, from 1, counted as the table is drawn: the caption row included. */
  readonly row?: number;
  readonly column?: number;
  /** The words meant. */
  readonly text: string;
  /** The paragraph, from 0, counted as Word's body.paragraphs counts: cells included. */
  readonly paragraph: number;
  /** Offsets of the words within the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** A value and where the document says it. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}
