import type { Element } from '@xmldom/xmldom';
import type { Annotations } from './annotations';
import type { WordDocument } from './docx/document';
import type { TextExtent } from './docx/extent';
import type { Faults } from './faults';
import type { Highlights } from './highlights';
import type { Objects } from './objects/objects';

/** What lives as long as the document is open: everything an object of the object model needs around it. */
export interface Session {
  readonly document: WordDocument;
  readonly faults: Readonly<Faults>;
  readonly objects: Objects;
  readonly annotations: Annotations;
  readonly highlights: Highlights;
  /** Tables that rows were added to in the batch that runs. */
  readonly grownTables: Set<Element>;
  selected: TextExtent | null;
  select(paragraph: Element, start: number, end: number): void;
}
