import { addClass } from './classes';
import { addMembers } from './members';
import type { OfficeRealm } from './realm';

const since = '1.7';
const enums = {
  AnnotationState: ['Created', 'Accepted', 'Rejected'],
  CritiqueColorScheme: ['Red', 'Green', 'Blue', 'Lavender', 'Berry'],
};

/** Adds annotations. npm's copy has classes of these names for another thing, which never left its preview. */
export function addAnnotations(realm: OfficeRealm): void {
  for (const name of ['Annotation', 'AnnotationCollection']) Reflect.deleteProperty(realm.Word, name);
  for (const [name, values] of Object.entries(enums)) {
    const members = values.map((value) => [value.toLowerCase(), value] as const);
    Object.assign(realm.Word, { [name]: Object.fromEntries(members) });
  }
  addClass(realm, 'CritiqueAnnotation', {
    critique: { kind: 'value', since },
    range: { kind: 'link', since, type: 'Range' },
    accept: { kind: 'method', since, writes: true },
    reject: { kind: 'method', since, writes: true },
  });
  addClass(realm, 'Annotation', {
    id: { kind: 'value', since },
    state: { kind: 'value', since },
    critiqueAnnotation: { kind: 'link', since, type: 'CritiqueAnnotation' },
    delete: { kind: 'method', since, writes: true },
  });
  addClass(
    realm,
    'AnnotationCollection',
    {
      getFirst: { kind: 'object', since, type: 'Annotation' },
      getFirstOrNullObject: { kind: 'object', since, type: 'Annotation' },
    },
    'Annotation',
  );
  addMembers(realm, 'Paragraph', {
    getAnnotations: { kind: 'object', since, type: 'AnnotationCollection', collection: true },
    insertAnnotations: { kind: 'method', since, writes: true },
  });
  addMembers(realm, 'Document', { getAnnotationById: { kind: 'object', since, type: 'Annotation' } });
  addMembers(realm, 'Range', {
    highlight: { kind: 'method', since: '1.8', writes: true },
    removeHighlight: { kind: 'method', since: '1.8', writes: true },
  });
}
