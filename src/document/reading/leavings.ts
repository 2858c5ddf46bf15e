/**
 * What a document carries that its readers are not meant to get, or will miss: read only where somebody asks whether it
 * can go out, from the same package as the rest.
 */
export interface Leavings {
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly CommentLeft[];
  readonly hidden: readonly Spot[];
  readonly highlights: readonly Spot[];
  /** Controls that show what Word asks for, and nobody's words. */
  readonly prompts: readonly Spot[];
  readonly fields: readonly FieldLeft[];
  /** Lines of the table of contents; none where there is no such table. */
  readonly contents: readonly ContentsLine[];
  /** The levels of headings that the table of contents takes up; null where it is not known, or takes up others too. */
  readonly contentsLevels: readonly [first: number, last: number] | null;
  /** Where bookmarks begin, and the words in them. */
  readonly bookmarks: ReadonlyMap<string, Spot>;
  readonly pictures: readonly Picture[];
  /** What stands in the headers and footers of each section, inherited ones included; none where Word leaves them out. */
  readonly sections: readonly SectionHeaders[];
  /** How many letters the proofing tool takes for each language. */
  readonly languages: ReadonlyMap<string, number>;
}

/** Some words, and the paragraph of the body that they stand in; -1 in headers and footers. */
export interface Spot {
  readonly paragraph: number;
  readonly words: string;
}

export interface TrackedChange extends Spot {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'formatting';
  readonly author: string;
}

export interface CommentLeft extends Spot {
  readonly author: string;
  /** Null where the package leaves comments out. */
  readonly text: string | null;
  readonly isOwn: boolean;
}

export interface FieldLeft extends Spot {
  readonly code: string;
  /** Marked to be updated when it is next opened. */
  readonly isDirty: boolean;
}

export interface ContentsLine extends Spot {
  /** Null where it has none. */
  readonly page: number | null;
  /** The bookmark that it leads to; empty for none. */
  readonly anchor: string;
}

export interface Picture extends Spot {
  readonly name: string;
  readonly description: string;
}

export interface SectionHeaders {
  readonly header: readonly string[];
  readonly footer: readonly string[];
}

/** What is known of a document that is to go out, beside its words. */
export interface Publication {
  readonly leavings: Leavings;
  readonly properties: Properties;
}

/** What File › Info says of a document. */
export interface Properties {
  readonly title: string;
  readonly author: string;
}
