import type { Document, Element } from '@xmldom/xmldom';
import { invalidArgument, UnusableFileError } from '../errors';
import { contentType, ns, relation } from '../package/names';
import { relationshipsName, resolveTarget } from '../package/relationships';
import { parseXml } from '../package/xml';
import { allControls, freeControlIds } from './controls';
import { descendants, elements, isW, remove, setW, wAttribute, wChild, wPath, wVal } from './dom';
import type { WordDocument } from './document';
import { readFlat } from './flat';
import type { FlatPart } from './flat';
import { importNumbering } from './importNumbering';
import { importStyles } from './importStyles';
import { declareAdditions } from './namespaces';
import { ensureChild } from './schema';

/** The blocks of a flat OPC package, made at home in the document: with its styles, lists, links and ids. */
export function importBlocks(document: WordDocument, xml: string, owner: Document): Element[] {
  const source = new Source(parse(xml));
  const blocks = elements(source.body)
    .filter((element) => !isW(element, 'sectPr'))
    .map((element) => owner.importNode<Element>(element, true));
  const styles = importStyles(document, blocks, source.related(relation.styles)?.root);
  importNumbering(document, [...blocks, ...styles], source.related(relation.numbering)?.root);
  for (const block of blocks) {
    forgetStrangers(block);
    importReferences(document, block, source, document.partOf(owner));
  }
  renumberControls(document, blocks);
  renumberMarks(document, blocks);
  declareAdditions(owner, blocks);
  return blocks;
}

function parse(xml: string): Document {
  try {
    return parseXml(xml, 'the inserted OOXML');
  } catch (error) {
    if (error instanceof UnusableFileError)
      throw invalidArgument(error.reason === 'doctype' ? 'OOXML with a DOCTYPE' : 'OOXML that is not well-formed');
    throw error;
  }
}

/** The package that is inserted. */
class Source {
  readonly parts: Map<string, FlatPart>;
  readonly mainName: string;
  readonly body: Element;
  private readonly relationships: Element[];

  constructor(document: Document) {
    this.parts = readFlat(document);
    const start = elements(this.parts.get('_rels/.rels')?.root).find(
      (element) => element.getAttribute('Type') === relation.document,
    );
    this.mainName = start
      ? resolveTarget('', start.getAttribute('Target') ?? '')
      : ([...this.parts.values()].find((part) => part.type === contentType.document)?.name ?? '');
    const body = wChild(this.parts.get(this.mainName)?.root, 'body');
    if (!body) throw invalidArgument('OOXML without a main document');
    this.body = body;
    this.relationships = elements(this.parts.get(relationshipsName(this.mainName))?.root);
  }

  related(type: string): FlatPart | undefined {
    const found = this.relationships.find((element) => element.getAttribute('Type') === type);
    return found && this.parts.get(resolveTarget(this.mainName, found.getAttribute('Target') ?? ''));
  }

  relationship(id: string): Element | undefined {
    return this.relationships.find((element) => element.getAttribute('Id') === id);
  }
}

/** Links and pictures get relationships of the document's own; what cannot come along goes. */
function importReferences(document: WordDocument, element: Element, source: Source, part: string): void {
  for (let i = 0; i < element.attributes.length; i += 1) {
    const attribute = element.attributes.item(i);
    if (attribute?.namespaceURI !== ns.r) continue;
    const relationship = source.relationship(attribute.value);
    const id = relationship && importRelationship(document, relationship, source, part);
    if (id) attribute.value = id;
    else {
      const drawing = outermostDrawing(element);
      if (drawing) remove(drawing);
      else element.removeAttributeNode(attribute);
      return;
    }
  }
  for (const child of elements(element)) importReferences(document, child, source, part);
}

function outermostDrawing(element: Element): Element | undefined {
  let found: Element | undefined;
  for (let at: Element | null = element; at; at = at.parentNode as Element | null)
    if (isW(at, 'drawing', 'pict', 'object')) found = at;
  return found;
}

function importRelationship(
  document: WordDocument,
  relationship: Element,
  source: Source,
  part: string,
): string | undefined {
  const type = relationship.getAttribute('Type') ?? '';
  const target = relationship.getAttribute('Target') ?? '';
  const relationships = document.package_.relationships(part);
  if (relationship.getAttribute('TargetMode') === 'External') {
    const known = relationships.byType(type).find((candidate) => candidate.external && candidate.target === target);
    return known?.id ?? relationships.add(type, target, true);
  }
  const media = source.parts.get(resolveTarget(source.mainName, target));
  if (type !== relation.image || !media?.bytes) return undefined;
  const folder = document.package_.mainName.slice(0, document.package_.mainName.lastIndexOf('/') + 1);
  const name = document.package_.freeName(`${folder}media/image`, media.name.slice(media.name.lastIndexOf('.')));
  document.package_.addBytes(name, media.bytes);
  document.package_.declare(name, media.type);
  return relationships.add(type, name.slice(folder.length));
}

/** Notes, comments, headers and footers are not brought along, so what refers to them goes too. */
function forgetStrangers(block: Element): void {
  const names = [
    'commentRangeStart',
    'commentRangeEnd',
    'commentReference',
    'footnoteReference',
    'endnoteReference',
    'headerReference',
    'footerReference',
    'permStart',
    'permEnd',
  ];
  for (const name of names) for (const mark of descendants(block, name)) remove(mark);
}

/** Every control gets an id that no other has; one that nobody has yet is kept. */
function renumberControls(document: WordDocument, blocks: readonly Element[]): void {
  const coming = blocks.flatMap((block) => within(block, 'sdt'));
  const known = new Set(allControls(document).map(idOf));
  const free = freeControlIds(document, coming);
  for (const control of coming) {
    const id = idOf(control);
    if (id === undefined || known.has(id)) setW(ensureChild(ensureChild(control, 'sdtPr'), 'id'), { val: free() });
    known.add(id);
  }
}

function idOf(control: Element): string | undefined {
  return wVal(wPath(control, 'sdtPr', 'id'));
}

function within(block: Element, name: string): Element[] {
  return [...(isW(block, name) ? [block] : []), ...descendants(block, name)];
}

/** Bookmarks and marks of tracked changes; a bookmark's two ends may stand in different blocks. */
function renumberMarks(document: WordDocument, blocks: readonly Element[]): void {
  const all = (name: string): Element[] => blocks.flatMap((block) => within(block, name));
  const names = new Set(descendants(document.body, 'bookmarkStart').map((mark) => wAttribute(mark, 'name')));
  const ids = new Map<string, number>();
  for (const start of all('bookmarkStart')) {
    if (names.has(wAttribute(start, 'name'))) {
      remove(start);
      continue;
    }
    const id = document.nextId();
    ids.set(wAttribute(start, 'id') ?? '', id);
    setW(start, { id });
  }
  for (const end of all('bookmarkEnd')) {
    const id = ids.get(wAttribute(end, 'id') ?? '');
    if (id === undefined) remove(end);
    else setW(end, { id });
  }
  for (const name of ['ins', 'del', 'moveFrom', 'moveTo'])
    for (const mark of all(name)) setW(mark, { id: document.nextId() });
}
