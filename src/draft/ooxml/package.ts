import { element, writeXml, type XmlElement } from '../../model/xml';
import { namespaces } from './word';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** The links of a document part, by address; each has one relationship. */
export class Links {
  private readonly addresses: string[] = [];

  idOf(address: string): string {
    if (!this.addresses.includes(address)) this.addresses.push(address);
    return `rIdLink${String(this.addresses.indexOf(address) + 1)}`;
  }

  relationships(): Relationship[] {
    return this.addresses.map((target) => ({
      id: this.idOf(target),
      type: `${office}/hyperlink`,
      target,
      external: true,
    }));
  }
}

/** A part of a package, by its name and its content type. */
export interface Part {
  readonly name: string;
  readonly type: string;
  readonly xml: XmlElement;
}

/** A flat OPC package, which Word takes as a document and as something to insert. */
export function flatPackage(
  document: XmlElement,
  parts: Readonly<Record<'styles' | 'numbering', XmlElement>>,
  links: Links,
): string {
  const own = Object.keys(parts).map((name) => relationship(name, `${name}.xml`));
  const all = [
    relationshipsPart('/_rels/.rels', [relationship('officeDocument', 'word/document.xml')]),
    wordPart('document', 'document.main', document),
    relationshipsPart('/word/_rels/document.xml.rels', [...own, ...links.relationships()]),
    ...Object.entries(parts).map(([name, xml]) => wordPart(name, name, xml)),
  ];
  const flat = all.map(({ name, type, xml }) =>
    element('pkg:part', { 'pkg:name': name, 'pkg:contentType': type }, element('pkg:xmlData', {}, xml)),
  );
  return writeXml(element('pkg:package', { 'xmlns:pkg': namespaces.pkg }, ...flat));
}

/** A part of Word's own, by the name of its file and what its content type calls it. */
export function wordPart(file: string, kind: string, xml: XmlElement): Part {
  return { name: `/word/${file}.xml`, type: `${wordprocessing}.${kind}+xml`, xml };
}

/** A relationship of one of the kinds that Office has, known by its kind. */
export function relationship(kind: string, target: string): Relationship {
  return { id: `rId-${kind}`, type: `${office}/${kind}`, target };
}

export function relationshipsPart(name: string, relationships: readonly Relationship[]): Part {
  const entries = relationships.map(({ id, type, target, external = false }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: target,
      ...(external ? { TargetMode: 'External' } : {}),
    }),
  );
  const xml = element('Relationships', { xmlns: namespaces.relationships }, ...entries);
  return { name, type: relationshipsType, xml };
}
