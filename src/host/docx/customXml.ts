import type { Document } from '@xmldom/xmldom';
import { invalidArgument, UnusableFileError } from '../errors';
import { contentType, ns, relation } from '../package/names';
import { relativeTarget, resolveTarget } from '../package/relationships';
import { parseXml } from '../package/xml';
import { elements } from './dom';
import type { WordDocument } from './document';

/** One custom XML part: its data, and the id in the properties beside it. */
export interface CustomXml {
  readonly name: string;
  readonly id: string;
  readonly namespace: string;
}

/** Word and LibreOffice keep only parts that the main document leads to. */
export function customXmlParts(document: WordDocument): CustomXml[] {
  const { package_ } = document;
  const names = package_
    .relationships(package_.mainName)
    .byType(relation.customXml)
    .map((relationship) => resolveTarget(package_.mainName, relationship.target))
    .filter((name) => package_.has(name));
  // Two relationships may lead to one part.
  return [...new Set(names)].map((name) => ({
    name,
    id: idOf(document, name),
    namespace: document.part(name).documentElement?.namespaceURI ?? '',
  }));
}

function idOf(document: WordDocument, name: string): string {
  const properties = document.package_.related(name, relation.customXmlProps);
  if (properties === undefined) return '';
  return document.part(properties).documentElement?.getAttributeNS(ns.customXml, 'itemID') ?? '';
}

export function readCustomXml(document: WordDocument, name: string): string {
  return document.package_.text(name).replace(/^\uFEFF/, '');
}

export function addCustomXml(document: WordDocument, xml: string): CustomXml {
  const { package_ } = document;
  const data = parse(xml);
  const name = package_.freeName('customXml/item', '.xml');
  const number = /(?<!\d)(\d+)\.xml$/.exec(name)?.[1] ?? '1';
  const propertiesName = package_.has(`customXml/itemProps${number}.xml`)
    ? package_.freeName('customXml/itemProps', '.xml')
    : `customXml/itemProps${number}.xml`;
  const id = freeId(document);
  const namespace = data.documentElement?.namespaceURI ?? '';
  package_.addXml(name, data, 'application/xml');
  package_.addXml(propertiesName, properties(id, namespace), contentType.customXmlProperties);
  package_.relationships(name).add(relation.customXmlProps, relativeTarget(name, propertiesName));
  package_.relationships(package_.mainName).add(relation.customXml, relativeTarget(package_.mainName, name));
  document.part(name);
  return { name, id, namespace };
}

function properties(id: string, namespace: string): Document {
  const made = parseXml(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem xmlns:ds="${ns.customXml}"><ds:schemaRefs/></ds:datastoreItem>`,
    'customXml',
  );
  const root = made.documentElement;
  root?.setAttributeNS(ns.customXml, 'ds:itemID', id);
  if (namespace !== '') {
    const reference = made.createElementNS(ns.customXml, 'ds:schemaRef');
    reference.setAttributeNS(ns.customXml, 'ds:uri', namespace);
    elements(root)[0]?.appendChild(reference);
  }
  return made;
}

/** Ids in a row, not at random: what a test writes should be the same each time. */
function freeId(document: WordDocument): string {
  const used = new Set(customXmlParts(document).map((part) => part.id.toUpperCase()));
  for (let number = 1; ; number += 1) {
    const id = `{00000000-0000-4000-A000-${number.toString(16).padStart(12, '0').toUpperCase()}}`;
    if (!used.has(id)) return id;
  }
}

export function setCustomXml(document: WordDocument, name: string, xml: string): void {
  const { package_ } = document;
  const type = package_.typeOf(name);
  package_.addXml(name, parse(xml), type);
  document.part(name);
}

export function deleteCustomXml(document: WordDocument, name: string): void {
  const { package_ } = document;
  const relationships = package_.relationships(package_.mainName);
  for (const relationship of relationships.byType(relation.customXml)) {
    if (resolveTarget(package_.mainName, relationship.target) === name) relationships.remove(relationship.id);
  }
  const beside = package_.related(name, relation.customXmlProps);
  if (beside !== undefined) package_.remove(beside);
  package_.remove(name);
}

function parse(xml: string): Document {
  try {
    return parseXml(xml, 'the custom XML');
  } catch (error) {
    if (error instanceof UnusableFileError) throw invalidArgument('custom XML that is not well-formed');
    throw error;
  }
}
