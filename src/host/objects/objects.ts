import type { Element } from '@xmldom/xmldom';
import type { Extent } from '../docx/extent';
import type { WordObject } from './type';

/** What a collection holds, found anew each time it is asked for its items. */
export type Find<T> = () => readonly T[];

/** Makes the objects of each class. Classes lead to one another in circles, so they ask the session for one another. */
export interface Objects {
  /** Throws ItemNotFound where there is no such annotation. */
  annotation(id: string): WordObject;
  /** Of a body, a cell, a header or a footer. */
  body(element: Element): WordObject;
  cell(element: Element): WordObject;
  cells(find: Find<Element>): WordObject;
  comment(element: Element): WordObject;
  comments(find: Find<Element>): WordObject;
  control(element: Element): WordObject;
  controls(find: Find<Element>): WordObject;
  customXmlPart(id: string): WordObject | null;
  customXmlParts(): WordObject;
  font(extent: () => Extent): WordObject;
  paragraph(element: Element): WordObject;
  paragraphs(find: Find<Element>): WordObject;
  range(extent: Extent): WordObject;
  ranges(find: Find<Extent>): WordObject;
  row(element: Element): WordObject;
  rows(find: Find<Element>): WordObject;
  sections(): WordObject;
  table(element: Element): WordObject;
  tables(find: Find<Element>): WordObject;
  xmlMapping(control: Element): WordObject;
}
