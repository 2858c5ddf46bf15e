import type { Block } from '../draft/block';
import { field, paragraph, prose } from '../draft/block';
import { footerOf } from '../draft/headerAndFooter';
import { blockElements, type Entry } from '../draft/ooxml/blocks';
import { InlineWriter } from '../draft/ooxml/inlines';
import { numberingPart } from '../draft/ooxml/numbering';
import { Links, relationship, type Relationship } from '../draft/ooxml/package';
import { zipped } from '../draft/ooxml/zip';
import { paperOf, type PaperOptions } from '../draft/paper';
import { allSections } from '../draft/sections/all';
import { entriesOf } from '../draft/writeRid';
import { attribute, child, children, descendants, wordsIn } from '../document/reading/wordprocessing';
import type { Rid } from '../model/rid';
import { fieldTag, isListTag, isTableTag, sectionTag, tableTag, tagPrefix } from '../model/tags';
import { childElements, parseXml, rootElement, writeXml, XmlError } from '../model/xml';
import { sectionOfHeading } from '../reference/template';
import { descendantsOf, drafted, makeW, replaceWith, serialised, setVal, tagOf } from './dom';
import { fillControls, textOfTag } from './fill';
import {
  mainPart,
  OfficeFileError,
  openOfficeFile,
  relationshipsName,
  relationshipsOf,
  textOf,
  type OfficeParts,
} from './officeFile';
import { addLists, matchStyles, restyle, type TemplateStyles } from './styles';

export interface FromTemplate {
  /** A .docx in the template’s form. */
  readonly bytes: Uint8Array;
  /** What the template lacked and was added, and what of it was left as it is; a sentence each. */
  readonly told: readonly string[];
}

export interface TemplateOptions extends Pick<PaperOptions, 'known'> {
  /** What the template is called in sentences. */
  readonly name: string;
  /** The part that RID Author keeps its data in. */
  readonly store: string;
  readonly author: string;
}

/** Where the whole RID goes, but for the sections that have controls of their own. */
export const bodyTag = `${tagPrefix}body`;

/**
 * A new RID in the form of a team’s Word template: its cover, styles, headers, footers and paper stay as they are, its
 * controls with known tags are filled, and what it has no place for is drafted. Throws an OfficeFileError, a sentence, for
 * a template that cannot be used.
 */
export function fromTemplate(bytes: Uint8Array, model: Rid, options: TemplateOptions): FromTemplate {
  const parts = openOfficeFile(bytes, options.name);
  try {
    return new TemplateWriter(parts, model, options).write();
  } catch (error) {
    if (error instanceof XmlError) throw new OfficeFileError(`${options.name} is damaged: ${error.message}`);
    throw error;
  }
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const twipsPerPoint = 20;

class TemplateWriter {
  private readonly mainName: string;
  private readonly main: Document;
  private readonly body: Element;
  private readonly told: string[] = [];
  private readonly textWidth: number;
  private readonly links = new Links();
  private readonly inlines = new InlineWriter(this.links, undefined);
  private readonly contentTypes: Document;
  private readonly relationships: Document;

  constructor(
    private readonly parts: OfficeParts,
    private readonly model: Rid,
    private readonly options: TemplateOptions,
  ) {
    this.mainName = mainPart(parts);
    this.contentTypes = this.parsed('[Content_Types].xml');
    this.refuse();
    this.main = this.parsed(this.mainName);
    const body = child(rootElement(this.main), 'body');
    if (!body) throw new OfficeFileError(`${options.name} has no text that a RID could be written into.`);
    this.body = body;
    const name = relationshipsName(this.mainName);
    if (!parts.has(name))
      parts.set(name, new TextEncoder().encode(`<Relationships xmlns="${relationshipsNamespace}"/>`));
    this.relationships = this.parsed(name);
    this.textWidth = widthOf(this.lastSection());
  }

  write(): FromTemplate {
    this.refuseFilled();
    // Before anything is drafted: a draft's own controls say what their sentences need.
    fillControls(this.body, this.model);
    this.tellUnknown(this.body);
    const styles = this.styles();
    const lists = this.lists(styles);
    const blocks = allSections(
      paperOf(this.model, { textWidth: this.textWidth, ...(this.options.known && { known: this.options.known }) }),
    );
    const entries = entriesOf(blocks, this.textWidth);
    const elementsOf = (some: readonly Block[]): Element[] => this.elementsOf(some, entries, styles, lists);
    const tables = this.placeTables(blocks, elementsOf);
    this.place(
      blocks.filter((block) => !tables.has(block)),
      elementsOf,
    );
    this.fillHeadersAndFooters(styles);
    this.addStore();
    this.setProperties();
    this.addLinks();
    this.parts.set(this.mainName, serialised(this.main));
    this.parts.set(relationshipsName(this.mainName), serialised(this.relationships));
    this.makeDocument();
    this.parts.set('[Content_Types].xml', serialised(this.contentTypes));
    return { bytes: zipped(Object.fromEntries(this.parts)), told: this.told };
  }

  private parsed(name: string): Document {
    return parseXml(textOf(this.parts, name));
  }

  private refuse(): void {
    if ([...this.parts.keys()].some((name) => /vbaProject\.bin$/.test(name))) {
      throw new OfficeFileError(
        `${this.options.name} has macros, which a RID must not have. Save it as a template without macros (.dotx).`,
      );
    }
    if (!this.parts.has(this.mainName))
      throw new OfficeFileError(`${this.options.name} is no Word template: it has no document in it.`);
  }

  /** Sections that stand in the template outside controls would be there twice. */
  private refuseFilled(): void {
    for (const paragraph of descendantsOf(this.body, 'p')) {
      const words = wordsIn(paragraph).trim();
      const style = attribute(child(child(paragraph, 'pPr'), 'pStyle'), 'val') ?? '';
      if (
        !/^heading\s*1$|^berschrift1$|^Titre1$/i.test(style) ||
        sectionOfHeading(words) === null ||
        this.isInSection(paragraph)
      )
        continue;
      throw new OfficeFileError(
        `${this.options.name} has the section “${words}” already, and a new RID would have it twice. Take it out of the template, or put a content control with the tag “${sectionTag(sectionOfHeading(words)?.key ?? '')}” around it.`,
      );
    }
  }

  private isInSection(node: Element): boolean {
    for (let at: Node | null = node.parentNode; at !== null && at !== this.body; at = at.parentNode) {
      if (at.nodeName === 'w:sdt' && tagOf(at as Element).startsWith(tagPrefix)) return true;
    }
    return false;
  }

  private lastSection(): Element | undefined {
    return child(this.body, 'sectPr');
  }

  private styles(): TemplateStyles {
    const name = this.partOf(
      'styles',
      () => '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      'styles',
    );
    const part = this.parsed(name);
    const styles = matchStyles(part, this.body, this.textWidth);
    this.parts.set(name, serialised(part));
    const seen = styles.added.filter((style) => !unseenStyles.has(style));
    if (seen.length > 0) {
      this.told.push(
        `${this.options.name} has no ${seen.length === 1 ? 'style' : 'styles'} ${quoted(seen)}: RID Author’s own ${seen.length === 1 ? 'was' : 'were'} added.`,
      );
    }
    return styles;
  }

  private lists({ added }: TemplateStyles): ReadonlyMap<string, string> {
    const name = this.partOf(
      'numbering',
      () => '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      'numbering',
    );
    const part = this.parsed(name);
    const ids = addLists(part, rootElement(parseXml(writeXml(numberingPart()))));
    this.parts.set(name, serialised(part));
    // Styles that were added brought their lists by the draft’s numbers.
    const ofStyles = this.partOf('styles', () => '', 'styles');
    const styles = this.parsed(ofStyles);
    const hasOwnLists = added.some((name) => /^List (?:Bullet|Number)/.test(name));
    for (const style of children(rootElement(styles), 'style')) {
      if (!/^(?:RID)?List(?:Bullet2?|Number)$/.test(attribute(style, 'styleId') ?? '')) continue;
      for (const list of descendantsOf(style, 'numId')) {
        const own = attribute(list, 'val') ?? '';
        // Only a style that was added has a list of the draft’s.
        if (!hasOwnLists || Number(own) > 3) continue;
        setVal(list, ids.get(own) ?? own);
      }
    }
    this.parts.set(ofStyles, serialised(styles));
    return ids;
  }

  /** The name of a part that the document has once, made where it has none. */
  private partOf(kind: string, make: () => string, type: string): string {
    const known = children(rootElement(this.relationships), 'Relationship').find(
      (one) => attribute(one, 'Type') === `${office}/${kind}`,
    );
    const folder = this.mainName.slice(0, this.mainName.lastIndexOf('/') + 1);
    if (known) {
      const target = attribute(known, 'Target') ?? '';
      return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    }
    const name = this.freeName(`${folder}${kind}`);
    this.addPart(name, make(), `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`);
    this.relate({ ...relationship(kind, name.slice(folder.length)), id: this.freeId() });
    return name;
  }

  private freeName(stem: string): string {
    for (let count = 0; ; count += 1) {
      const name = `${stem}${count === 0 ? '' : String(count)}.xml`;
      if (!this.parts.has(name)) return name;
    }
  }

  private freeId(): string {
    const taken = new Set(children(rootElement(this.relationships), 'Relationship').map((one) => attribute(one, 'Id')));
    for (let count = 1; ; count += 1) if (!taken.has(`rIdRid${String(count)}`)) return `rIdRid${String(count)}`;
  }

  private addPart(name: string, xml: string, type: string): void {
    this.parts.set(name, new TextEncoder().encode(xml));
    const override = this.contentTypes.createElementNS(contentTypesNamespace, 'Override');
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', type);
    rootElement(this.contentTypes).appendChild(override);
  }

  private relate({ id, type, target, external = false }: Relationship): void {
    const entry = this.relationships.createElementNS(relationshipsNamespace, 'Relationship');
    entry.setAttribute('Id', id);
    entry.setAttribute('Type', type);
    entry.setAttribute('Target', target);
    if (external) entry.setAttribute('TargetMode', 'External');
    rootElement(this.relationships).appendChild(entry);
  }

  private elementsOf(
    blocks: readonly Block[],
    entries: ReadonlyMap<Block, Entry>,
    styles: TemplateStyles,
    lists: ReadonlyMap<string, string>,
  ): Element[] {
    const elements = drafted(blockElements(blocks, entries, this.inlines), this.main);
    restyle(elements, styles);
    for (const element of elements) {
      for (const list of descendantsOf(element, 'numId')) setVal(list, lists.get(attribute(list, 'val') ?? '') ?? '0');
      for (const name of ['bookmarkStart', 'bookmarkEnd']) {
        for (const mark of withSelf(element, name))
          mark.setAttribute('w:id', String(Number(attribute(mark, 'id') ?? 0) + firstBookmark));
      }
    }
    return elements;
  }

  /** Puts tables where the template has controls for them, outside of their sections; returns those that have a place so. */
  private placeTables(
    blocks: readonly Block[],
    elementsOf: (blocks: readonly Block[]) => Element[],
  ): ReadonlySet<Block> {
    const placed = new Set<Block>();
    for (const control of descendantsOf(this.body, 'sdt')) {
      const tag = tagOf(control);
      if (this.isInSection(control) || (!isTableTag(tag) && !isListTag(tag))) continue;
      const table = blocks.find((block) => block.kind === 'table' && tableTag(block.name) === tag);
      if (table && !placed.has(table)) {
        replaceWith(control, elementsOf([table]));
        placed.add(table);
      } else {
        const why = isTableTag(tag)
          ? table
            ? 'whose table it has twice'
            : 'whose table this release does not have'
          : 'and a list is drafted with its section only';
        this.told.push(`${this.options.name} has a content control “${tag}”, ${why}: it was left as it is.`);
      }
    }
    return placed;
  }

  /** Puts each section where the template has a control for it, and all others behind the one that they follow. */
  private place(blocks: readonly Block[], elementsOf: (blocks: readonly Block[]) => Element[]): void {
    const atContents = blocks.findIndex(({ kind }) => kind === 'contents');
    const cover = blocks.slice(0, Math.max(0, atContents));
    const contents = blocks.slice(atContents, atContents + 1);
    const chapters = chaptersOf(blocks.slice(atContents + 1));
    const controls = new Map(descendantsOf(this.body, 'sdt').map((control) => [tagOf(control), control] as const));
    const home = controls.get(bodyTag);
    let pending: Element[] = [...this.missingOfCover(cover, elementsOf), ...this.contentsOf(contents, elementsOf)];
    let after: Element | null = null;
    const settle = (): void => {
      if (pending.length === 0) return;
      if (after) for (const element of pending) after.parentNode?.insertBefore(element, after.nextSibling);
      else if (home) for (const element of pending) home.parentNode?.insertBefore(element, home);
      else this.append(pending);
      after = after ? (pending.at(-1) ?? after) : null;
      pending = [];
    };
    for (const { key, blocks: own } of chapters) {
      const control = key === null ? undefined : controls.get(sectionTag(key));
      if (!control) {
        pending.push(...elementsOf(own));
        continue;
      }
      settle();
      const content = child(control, 'sdtContent');
      if (!content) continue;
      for (const prompt of children(child(control, 'sdtPr'), 'showingPlcHdr')) prompt.parentNode?.removeChild(prompt);
      for (const part of childElements(content)) content.removeChild(part);
      for (const element of elementsOf(own)) content.appendChild(element);
      after = control;
    }
    settle();
    if (home) replaceWith(home, []);
  }

  /** At the end of the text, in the place of an empty last line. */
  private append(elements: readonly Element[]): void {
    const section = this.lastSection() ?? null;
    const last = childElements(this.body)
      .filter((one) => one !== section)
      .at(-1);
    const isEmpty =
      last?.localName === 'p' &&
      wordsIn(last) === '' &&
      descendants(last).every(({ localName }) => ['pPr', 'pStyle', 'rPr', 'lang', 'r'].includes(localName));
    if (last && isEmpty) this.body.removeChild(last);
    for (const element of elements) this.body.insertBefore(element, section);
  }

  /** The lines of the drafted cover that the template’s has no place for. */
  private missingOfCover(cover: readonly Block[], elementsOf: (blocks: readonly Block[]) => Element[]): Element[] {
    const words = descendantsOf(this.body, 'p').map(wordsIn).join('\n');
    const tags = new Set(descendantsOf(this.body, 'sdt').map(tagOf));
    const { version } = this.model.document;
    const missing = cover.filter((block) => {
      if (block.kind !== 'paragraph') return false;
      const [title] = block.content;
      if (block.style === 'Title')
        return !/Release Implementation Document/i.test(words) && title !== undefined && !tags.has('rid:text:title');
      const isVersion = block.content.some(
        (part) => typeof part !== 'string' && part.kind === 'field' && part.name === 'version',
      );
      return isVersion ? !tags.has(fieldTag('version')) : !tags.has(fieldTag('release-name'));
    });
    if (missing.length > 0) {
      const names = missing.map((block) =>
        block.kind === 'paragraph' && block.style === 'Title'
          ? 'title'
          : wordsOfBlock(block).startsWith('Version')
            ? `version (${version})`
            : 'release',
      );
      this.told.push(
        `The cover of ${this.options.name} has no place for the ${names.join(', ')}: a line for each was added below it.`,
      );
    }
    return elementsOf(missing);
  }

  /** The template’s own table of contents gets the entries; one that has none gets one. */
  private contentsOf(blocks: readonly Block[], elementsOf: (blocks: readonly Block[]) => Element[]): Element[] {
    const elements = elementsOf(blocks);
    const field = descendantsOf(this.body, 'instrText').find(({ textContent }) => /^\s*TOC\b/.test(textContent));
    if (!field) {
      this.told.push(`${this.options.name} has no table of contents: one was added.`);
      return elements;
    }
    const range = this.fieldParagraphs(field);
    const [, ...lines] = elements;
    const [first] = range;
    if (!first) return elements;
    for (const line of lines) first.parentNode?.insertBefore(line, first);
    for (const old of range) old.parentNode?.removeChild(old);
    return [];
  }

  /** The paragraphs from the one in which a field begins to that in which it ends. */
  private fieldParagraphs(code: Element): Element[] {
    let start: Node | null = code;
    while (start && start.nodeName !== 'w:p') start = start.parentNode;
    const found: Element[] = [];
    let depth = 0;
    for (let at = start as Element | null; at; at = at.nextSibling as Element | null) {
      if (at.nodeName !== 'w:p') continue;
      found.push(at);
      for (const mark of descendantsOf(at, 'fldChar')) {
        const type = attribute(mark, 'fldCharType');
        depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      }
      if (depth === 0) break;
    }
    return found;
  }

  private tellUnknown(root: Element): void {
    const known = (tag: string): boolean =>
      tag === bodyTag || textOfTag(tag, this.model) !== null || /^rid:(?:table|list|section):/.test(tag);
    const unknown = descendantsOf(root, 'sdt')
      .map(tagOf)
      .filter((tag) => tag.startsWith(tagPrefix) && !known(tag));
    for (const tag of new Set(unknown))
      this.told.push(
        `${this.options.name} has a content control “${tag}”, which RID Author does not know: it was left as it is.`,
      );
  }

  private fillHeadersAndFooters(styles: TemplateStyles): void {
    const stories = this.stories();
    let words = '';
    const tags = new Set<string>();
    for (const { name } of stories) {
      const part = this.parsed(name);
      for (const tag of fillControls(rootElement(part), this.model)) tags.add(tag);
      this.tellUnknown(rootElement(part));
      words += ` ${descendantsOf(rootElement(part), 't')
        .map(({ textContent }) => textContent)
        .join(' ')}`;
      this.parts.set(name, serialised(part));
    }
    const { version, reference, classification } = this.model.document;
    if (!tags.has(fieldTag('version'))) {
      const line = paragraph(
        [
          field('release-name', this.model.release.name),
          { kind: 'tab' },
          ...prose`Version ${field('version', version)}`,
        ],
        'Header',
      );
      this.addToMargin('header', line, styles);
      this.told.push(
        `The headers and footers of ${this.options.name} have no place for the version: a line was added to the header.`,
      );
    }
    const lacks = [
      ...(classification !== '' && !new RegExp(`\\b${classification}\\b`).test(words) ? ['classification'] : []),
      ...(reference !== '' && !words.includes(reference) ? ['paper reference'] : []),
    ];
    if (lacks.length > 0) {
      this.addToMargin('footer', paragraph(footerOf(this.model.document), 'Footer'), styles);
      this.told.push(
        `The headers and footers of ${this.options.name} have no place for the ${lacks.join(' and the ')}: a line was added to the footer.`,
      );
    }
  }

  private stories(): { readonly kind: string; readonly name: string }[] {
    const relationships = relationshipsOf(this.parts, this.mainName);
    return relationships.flatMap(({ type, target }) => {
      const kind = /\/(header|footer)$/.exec(type)?.[1];
      return kind !== undefined && this.parts.has(target) ? [{ kind, name: target }] : [];
    });
  }

  private addToMargin(kind: 'header' | 'footer', line: Block, styles: TemplateStyles): void {
    const section = this.lastSection();
    const reference = [...descendantsOf(this.body, `${kind}Reference`)]
      .filter((one) => attribute(one, 'type') === 'default')
      .at(-1);
    const id = attribute(reference, 'id');
    const known = relationshipsOf(this.parts, this.mainName).find((one) => one.id === id)?.target;
    const name = known ?? this.newMargin(kind, section);
    const part = this.parsed(name);
    const elements = drafted(blockElements([line], new Map(), this.inlines), part);
    restyle(elements, styles);
    const root = rootElement(part);
    // An empty line that nobody has filled gives way.
    if (wordsIn(root).trim() === '' && descendantsOf(root, 'drawing').length === 0)
      for (const old of childElements(root)) root.removeChild(old);
    for (const element of elements) root.appendChild(element);
    this.parts.set(name, serialised(part));
  }

  private newMargin(kind: 'header' | 'footer', section: Element | undefined): string {
    const folder = this.mainName.slice(0, this.mainName.lastIndexOf('/') + 1);
    const name = this.freeName(`${folder}${kind}Rid`);
    const tag = kind === 'header' ? 'hdr' : 'ftr';
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    this.addPart(
      name,
      `<w:${tag} xmlns:w="${w}" xmlns:r="${office}"/>`,
      `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    );
    const id = this.freeId();
    this.relate({ ...relationship(kind, name.slice(folder.length)), id });
    const reference = makeW(this.main, `${kind}Reference`, { type: 'default' });
    reference.setAttributeNS(office, 'r:id', id);
    section?.insertBefore(reference, section.firstChild);
    return name;
  }

  private addStore(): void {
    let count = 1;
    while (this.parts.has(`customXml/item${String(count)}.xml`)) count += 1;
    const [item, properties] = [`customXml/item${String(count)}.xml`, `customXml/itemProps${String(count)}.xml`];
    this.parts.set(item, new TextEncoder().encode(this.options.store));
    const ds = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
    const id = '{52494420-4175-4068-8F72-000000000001}';
    this.addPart(
      properties,
      `<ds:datastoreItem xmlns:ds="${ds}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    this.parts.set(
      relationshipsName(item),
      new TextEncoder().encode(
        `<Relationships xmlns="${relationshipsNamespace}"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps${String(count)}.xml"/></Relationships>`,
      ),
    );
    this.relate({ ...relationship('customXml', `../${item}`), id: this.freeId() });
    const hasDefault = children(rootElement(this.contentTypes), 'Default').some(
      (one) => attribute(one, 'Extension') === 'xml',
    );
    if (!hasDefault) {
      const type = this.contentTypes.createElementNS(contentTypesNamespace, 'Default');
      type.setAttribute('Extension', 'xml');
      type.setAttribute('ContentType', 'application/xml');
      const root = rootElement(this.contentTypes);
      root.insertBefore(type, root.firstChild);
    }
  }

  /** What File › Info says is the document’s, and no template’s. */
  private setProperties(): void {
    const start = relationshipsOf(this.parts, '').find(({ type }) => type.endsWith('/metadata/core-properties'));
    if (!start || !this.parts.has(start.target)) return;
    const part = this.parsed(start.target);
    const dc = 'http://purl.org/dc/elements/1.1/';
    const values = { title: `${this.model.release.name} Implementation Document`, creator: this.options.author };
    for (const [name, value] of Object.entries(values)) {
      const known = childElements(rootElement(part)).find((one) => one.namespaceURI === dc && one.localName === name);
      const element = known ?? rootElement(part).appendChild(part.createElementNS(dc, `dc:${name}`));
      element.textContent = value;
    }
    this.parts.set(start.target, serialised(part));
  }

  private addLinks(): void {
    for (const link of this.links.relationships()) this.relate(link);
  }

  /** A template is a document of another kind: Word would open a copy of it each time. */
  private makeDocument(): void {
    const main = `/${this.mainName}`;
    for (const override of children(rootElement(this.contentTypes), 'Override')) {
      if (attribute(override, 'PartName') !== main) continue;
      override.setAttribute(
        'ContentType',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      );
    }
  }
}

/** What no reader sees the lack of. */
const unseenStyles = new Set(['Normal Table', 'Default Paragraph Font', 'No List', 'Normal']);
/** Away from the bookmarks that a template has. */
const firstBookmark = 52_000;

function withSelf(element: Element, name: string): Element[] {
  return [...(element.localName === name ? [element] : []), ...descendantsOf(element, name)];
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

function wordsOfBlock(block: Block): string {
  if (block.kind !== 'paragraph') return '';
  return block.content.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join('');
}

interface Chapter {
  readonly key: string | null;
  readonly blocks: readonly Block[];
}

/** What stands under each heading of the first level, by the template’s sections. */
function chaptersOf(blocks: readonly Block[]): Chapter[] {
  const chapters: { key: string | null; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1)
      chapters.push({ key: sectionOfHeading(block.text)?.key ?? null, blocks: [block] });
    else chapters.at(-1)?.blocks.push(block);
  }
  return chapters;
}
/** The width of the text, in points: that of A4 with an inch on either side where the template does not say. */
function widthOf(section: Element | undefined): number {
  const twips = (name: string, value: string, otherwise: number): number =>
    Number(attribute(child(section, name), value) ?? otherwise);
  const width = twips('pgSz', 'w', 11906) - twips('pgMar', 'left', 1440) - twips('pgMar', 'right', 1440);
  return Math.max(width, 200) / twipsPerPoint;
}
