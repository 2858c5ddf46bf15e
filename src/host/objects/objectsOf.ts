import type { Session } from '../session';
import { annotationById } from './annotation';
import { bodyObject } from './body';
import { cellCollection, cellObject } from './cell';
import { commentCollection, commentObject } from './comment';
import { controlCollection, controlObject } from './control';
import { customXmlCollection, partById } from './customXml';
import { fontObject } from './font';
import type { Objects } from './objects';
import { paragraphCollection, paragraphObject } from './paragraph';
import { rangeCollection, rangeObject } from './range';
import { rowCollection, rowObject } from './row';
import { sectionCollection } from './section';
import { tableCollection, tableObject } from './table';
import { xmlMappingObject } from './xmlMapping';

/** The one place that knows every class of the object model. */
export function objectsOf(session: Session): Objects {
  return {
    annotation: (id) => annotationById(session, id),
    body: (element) => bodyObject(session, element),
    cell: (element) => cellObject(session, element),
    cells: (find) => cellCollection(session, find),
    comment: (element) => commentObject(session, element),
    comments: (find) => commentCollection(session, find),
    control: (element) => controlObject(session, element),
    controls: (find) => controlCollection(session, find),
    customXmlPart: (id) => partById(session, id),
    customXmlParts: () => customXmlCollection(session),
    font: (extent) => fontObject(session, extent),
    paragraph: (element) => paragraphObject(session, element),
    paragraphs: (find) => paragraphCollection(session, find),
    range: (extent) => rangeObject(session, extent),
    ranges: (find) => rangeCollection(session, find),
    row: (element) => rowObject(session, element),
    rows: (find) => rowCollection(session, find),
    sections: () => sectionCollection(session),
    table: (element) => tableObject(session, element),
    tables: (find) => tableCollection(session, find),
    xmlMapping: (control) => xmlMappingObject(session, control),
  };
}
