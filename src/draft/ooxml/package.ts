import { element, writeXml, type XmlElement } from '../../model/xml';
import { namespaces } from './word';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Relationship {
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

  relationships(): Map<string, Relationship> {
    return new Map(
      this.addresses.map((target) => [this.idOf(target), { type: `${office}/hyperlink`, target, external: true }]),
    );
  }
}

/** A flat OPC package, which Word takes as a document and as something to insert. */
export function flatPackage(
  document: XmlElement,
  parts: Readonly<Record<'styles' | 'numbering', XmlElement>>,
  links: Links,
): string {
  const own = new Map<string, Relationship>(
    Object.keys(parts).map((name) => [`rId-${name}`, { type: `${office}/${name}`, target: `${name}.xml` }]),
  );
  const start = new Map([['rId1', { type: `${office}/officeDocument`, target: 'word/document.xml' }]]);
  const content = Object.entries(parts).map(([name, xml]) =>
    part(`/word/${name}.xml`, `${wordprocessing}.${name}+xml`, xml),
  );
  return writeXml(
    element(
      'pkg:package',
      { 'xmlns:pkg': namespaces.pkg },
      relationshipsPart('/_rels/.rels', start),
      part('/word/document.xml', `${wordprocessing}.document.main+xml`, document),
      relationshipsPart('/word/_rels/document.xml.rels', new Map([...own, ...links.relationships()])),
      ...content,
    ),
  );
}

function part(name: string, type: string, xml: XmlElement): XmlElement {
  return element('pkg:part', { 'pkg:name': name, 'pkg:contentType': type }, element('pkg:xmlData', {}, xml));
}

function relationshipsPart(name: string, relationships: ReadonlyMap<string, Relationship>): XmlElement {
  const entries = [...relationships].map(([id, { type, target, external = false }]) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: target,
      ...(external ? { TargetMode: 'External' } : {}),
    }),
  );
  const xml = element('Relationships', { xmlns: namespaces.relationships }, ...entries);
  return part(name, 'application/vnd.openxmlformats-package.relationships+xml', xml);
}
