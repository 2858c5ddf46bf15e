import type { Element } from '@xmldom/xmldom';
import type { WordDocument } from './docx/document';
import type { Faults } from './faults';

/** Where the selection is, in one paragraph. */
export interface Selected {
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
}

/** What lives as long as the document is open: everything an object of the object model needs around it. */
export interface Session {
  readonly document: WordDocument;
  readonly faults: Readonly<Faults>;
  /** Tables that rows were added to in the batch that runs. */
  readonly grownTables: Set<Element>;
  selected: Selected | null;
  select(selected: Selected): void;
}
