import type { Document, Element, Node } from '@xmldom/xmldom';
import { UnusableFileError } from '../errors';
import type { WordPackage } from '../package/package';
import { relation } from '../package/names';
import { relativeTarget, resolveTarget } from '../package/relationships';
import { parseXml } from '../package/xml';
import { descendants, documentOf, isAttached, wAttribute, wChild } from './dom';
import type { TextExtent } from './extent';

/** The parts that the host reads, so that a broken one is refused at the door and not in the middle of the work. */
const readParts = ['styles', 'numbering', 'settings', 'comments', 'header', 'footer', 'coreProperties'] as const;

/** The open document: its parts as DOM, its paragraphs in order, and what has changed since somebody last asked. */
export class WordDocument {
  readonly main: Document;
  readonly body: Element;
  private structure = 0;
  private readonly lists = new WeakMap<Element, { structure: number; paragraphs: readonly Element[] }>();
  private positions: { list: readonly Element[]; index: Map<Element, number> } | undefined;
  private readonly partNames = new Map<Document, string>();
  private readonly localIds = new WeakMap<Element, string>();
  private readonly byLocalId = new Map<string, Element>();
  private readonly rowIds = new WeakMap<Element, string>();
  private rows = 0;
  private highestId: number | undefined;
  /** Ranges within a paragraph that must move when its text does. */
  readonly live = new Set<TextExtent>();
  readonly changedParagraphs = new Set<Element>();
  /** Paragraphs whose text has changed since bound content controls were last looked at. */
  readonly unsettled = new Set<Element>();
  /** What else is to happen when a part changes for the first time, by the part's name. */
  readonly onTouch = new Map<string, () => void>();
  trackingPaused = false;
  tracksMineOnly = false;
  /** Set by Word when ids of content controls do not last (#2501). */
  controlIdShift = 0;

  constructor(readonly package_: WordPackage) {
    this.main = this.part(package_.mainName);
    const body = wChild(this.main.documentElement, 'body');
    if (!body)
      throw new UnusableFileError('not-a-docx', 'This Word document has no body: open it in Word and save it again.');
    this.body = body;
    for (const name of readParts) {
      const source = name === 'coreProperties' ? '' : package_.mainName;
      for (const related of package_.relationships(source).byType(relation[name])) {
        const target = resolveTarget(source, related.target);
        if (!related.external && package_.has(target)) this.part(target);
      }
    }
  }

  /** One part's XML; remembered, so that an element can tell which part it lives in. */
  part(name: string): Document {
    const document = this.package_.xml(name);
    this.partNames.set(document, name);
    return document;
  }

  /** The part of a kind that the main document leads to. */
  related(kind: keyof typeof relation): Document | undefined {
    const name = this.package_.related(this.package_.mainName, relation[kind]);
    return name === undefined ? undefined : this.part(name);
  }

  /** As `related`, made with this root if the document has none. */
  ensureRelated(kind: keyof typeof relation, name: string, type: string, root: string): Document {
    const known = this.related(kind);
    if (known) return known;
    const { mainName } = this.package_;
    const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1);
    const free = this.package_.has(folder + name)
      ? this.package_.freeName(folder + name.replace('.xml', ''), '.xml')
      : folder + name;
    this.package_.addXml(
      free,
      parseXml(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`, free),
      type,
    );
    this.package_.relationships(mainName).add(relation[kind], relativeTarget(mainName, free));
    return this.part(free);
  }

  /** What holds text: the body, then the headers and footers in the order of their relationships. */
  stories(): Element[] {
    const { mainName } = this.package_;
    const relationships = this.package_.relationships(mainName);
    const others = [...relationships.byType(relation.header), ...relationships.byType(relation.footer)]
      .map(({ target }) => resolveTarget(mainName, target))
      .filter((name) => this.package_.has(name))
      .map((name) => this.part(name).documentElement);
    return [this.body, ...others.filter((root) => root !== null)];
  }

  partOf(node: Node): string {
    return this.partNames.get(node.nodeType === 9 ? (node as Document) : documentOf(node)) ?? this.package_.mainName;
  }

  touch(node: Node): void {
    const name = this.partOf(node);
    this.package_.touch(name);
    const follow = this.onTouch.get(name);
    this.onTouch.delete(name);
    follow?.();
  }

  /** Text or formatting of one paragraph has changed. */
  textChanged(paragraph: Element): void {
    this.touch(paragraph);
    this.changedParagraphs.add(paragraph);
    this.unsettled.add(paragraph);
  }

  /** Paragraphs, rows or tables have come or gone. */
  structureChanged(node: Node): void {
    this.touch(node);
    this.structure += 1;
  }

  /** Word's `paragraphs`: at any depth, cells included, text boxes left out. */
  paragraphs(container: Element = this.body): readonly Element[] {
    const known = this.lists.get(container);
    if (known?.structure === this.structure) return known.paragraphs;
    const paragraphs = container.localName === 'p' ? [container] : descendants(container, 'p');
    this.lists.set(container, { structure: this.structure, paragraphs });
    return paragraphs;
  }

  /** The paragraph's place in the body, or -1. */
  indexOf(paragraph: Element): number {
    const list = this.paragraphs();
    if (this.positions?.list !== list)
      this.positions = { list, index: new Map(list.map((element, i) => [element, i])) };
    return this.positions.index.get(paragraph) ?? -1;
  }

  uniqueLocalId(paragraph: Element): string {
    let id = this.localIds.get(paragraph);
    if (id === undefined) {
      id = `00000000-0000-4000-8000-${(this.byLocalId.size + 1).toString(16).padStart(12, '0')}`.toUpperCase();
      this.localIds.set(paragraph, id);
      this.byLocalId.set(id, paragraph);
    }
    return id;
  }

  /** The name of one paragraph is that of another from now on, and the first gets a new one. */
  moveLocalId(from: Element, to: Element): void {
    const id = this.uniqueLocalId(from);
    this.localIds.delete(from);
    this.uniqueLocalId(from);
    this.localIds.set(to, id);
    this.byLocalId.set(id, to);
  }

  /** A name of the mark at the end of a row; no paragraph is found by it. */
  rowMarkId(row: Element): string {
    const known = this.rowIds.get(row) ?? `00000000-0000-4000-A000-${(this.rows += 1).toString(16).padStart(12, '0')}`;
    this.rowIds.set(row, known);
    return known.toUpperCase();
  }

  paragraphByLocalId(id: string): Element | undefined {
    const paragraph = this.byLocalId.get(id.toUpperCase());
    return paragraph && isAttached(paragraph) ? paragraph : undefined;
  }

  /** An id no revision, bookmark or comment of the main part has. */
  nextId(): number {
    if (this.highestId === undefined) {
      this.highestId = 0;
      const visit = (parent: Node): void => {
        for (let node = parent.firstChild; node; node = node.nextSibling) {
          if (node.nodeType !== 1) continue;
          const id = Number(wAttribute(node as Element, 'id'));
          if (Number.isSafeInteger(id)) this.highestId = Math.max(this.highestId ?? 0, id);
          visit(node);
        }
      };
      visit(this.main);
    }
    this.highestId += 1;
    return this.highestId;
  }
}
