import { addAnnotations } from './extend/annotations';
import { addClass } from './extend/classes';
import { addEvents } from './extend/events';
import { addMembers } from './extend/members';
import type { Member, Members } from './extend/members';
import type { OfficeRealm } from './extend/realm';

export type { OfficeRealm } from './extend/realm';

/** Members that npm's copy has but keeps for Word on the web, though Word has them everywhere now. */
const reviewing: Members = {
  getReviewedText: { kind: 'method', since: '1.4' },
  getComments: { kind: 'object', since: '1.4', type: 'CommentCollection', collection: true },
  getContentControls: { kind: 'object', since: '1.5', type: 'ContentControlCollection', collection: true },
};
const typedControl: Member = { kind: 'object', since: '1.1', type: 'ContentControl', writes: true };
const parts: Members = {
  getCount: { kind: 'method', since: '1.4' },
  getItem: { kind: 'object', since: '1.4', type: 'CustomXmlPart' },
  getItemOrNullObject: { kind: 'object', since: '1.4', type: 'CustomXmlPart' },
};

/** The tie between a content control and a node of a custom XML part: Word for the desktop has it, no other. */
const xmlMapping: Members = {
  isMapped: { kind: 'value', since: '1.3', set: 'WordApiDesktop' },
  xpath: { kind: 'value', since: '1.3', set: 'WordApiDesktop' },
  prefixMappings: { kind: 'value', since: '1.3', set: 'WordApiDesktop' },
  customXmlPart: { kind: 'link', since: '1.3', set: 'WordApiDesktop', type: 'CustomXmlPart' },
  setMapping: { kind: 'method', since: '1.3', set: 'WordApiDesktop', writes: true },
  delete: { kind: 'method', since: '1.3', set: 'WordApiDesktop', writes: true },
};

const extended = new WeakSet<object>();

/**
 * Adds to Office.js the members of WordApi 1.4 to 1.8 that npm's copy lacks and the host has, with the signatures of
 * `@types/office-js`. Runs where Office.js lives, right after it has loaded.
 */
export function extendOffice(realm: OfficeRealm): void {
  if (extended.has(realm.Word)) return;
  extended.add(realm.Word);
  addClass(realm, 'CustomXmlPart', {
    id: { kind: 'value', since: '1.4' },
    namespaceUri: { kind: 'value', since: '1.4' },
    getXml: { kind: 'method', since: '1.4' },
    setXml: { kind: 'method', since: '1.4', writes: true },
    delete: { kind: 'method', since: '1.4', writes: true },
  });
  addClass(
    realm,
    'CustomXmlPartScopedCollection',
    {
      ...parts,
      getOnlyItem: { kind: 'object', since: '1.4', type: 'CustomXmlPart' },
      getOnlyItemOrNullObject: { kind: 'object', since: '1.4', type: 'CustomXmlPart' },
    },
    'CustomXmlPart',
  );
  addClass(
    realm,
    'CustomXmlPartCollection',
    {
      ...parts,
      add: { kind: 'object', since: '1.4', type: 'CustomXmlPart', writes: true },
      getByNamespace: { kind: 'object', since: '1.4', type: 'CustomXmlPartScopedCollection', collection: true },
    },
    'CustomXmlPart',
  );
  addMembers(realm, 'Document', {
    changeTrackingMode: { kind: 'value', since: '1.4', settable: true },
    customXmlParts: { kind: 'link', since: '1.4', type: 'CustomXmlPartCollection', collection: true },
    getContentControls: { kind: 'object', since: '1.5', type: 'ContentControlCollection', collection: true },
    getParagraphByUniqueLocalId: { kind: 'object', since: '1.6', type: 'Paragraph' },
    _Search2: { kind: 'object', since: '1.7', type: 'RangeCollection', collection: true },
  });
  addMembers(realm, 'Body', { ...reviewing, insertContentControl: typedControl });
  addClass(realm, 'XmlMapping', xmlMapping);
  addMembers(realm, 'ContentControl', {
    ...reviewing,
    xmlMapping: { kind: 'link', since: '1.3', set: 'WordApiDesktop', type: 'XmlMapping' },
  });
  addMembers(realm, 'Paragraph', {
    ...reviewing,
    insertContentControl: typedControl,
    uniqueLocalId: { kind: 'value', since: '1.6' },
  });
  addMembers(realm, 'Range', {
    ...reviewing,
    insertContentControl: typedControl,
    insertComment: { kind: 'object', since: '1.4', type: 'Comment', writes: true },
  });
  addMembers(realm, 'Table', { mergeCells: { kind: 'object', since: '1.4', type: 'TableCell', writes: true } });
  addMembers(realm, 'TableRow', { merge: { kind: 'object', since: '1.4', type: 'TableCell', writes: true } });
  addMembers(realm, 'TableCell', { split: { kind: 'method', since: '1.4', writes: true } });
  addAnnotations(realm);
  addEvents(realm);
}
