import { strToU8, zipSync, type Zippable } from 'fflate';
import { group, paragraph, type Block } from './block';
import { Package, Relationships, type Story } from './package';
import { coreProperties, numbering, settings, type CoreProperties } from './settings';
import type { SplitOptions } from './split';
import { styles } from './styles';
import { el, w, wordRoot, type Element } from './xml';

export interface SectionOptions {
  readonly header?: readonly Block[];
  readonly footer?: readonly Block[];
  /** A first page of its own: no header, and this footer or none. */
  readonly firstPage?: { readonly footer?: readonly Block[] };
  readonly landscape?: boolean;
}

export interface CustomXmlPart {
  readonly xml: string;
  /** The id of the store item, in braces. */
  readonly id?: string;
  readonly namespace?: string;
}

export interface DocumentOptions {
  readonly section?: SectionOptions;
  readonly properties?: CoreProperties;
  readonly customXml?: readonly CustomXmlPart[];
  /** Word's tracking of changes is on. */
  readonly trackChanges?: boolean;
  /** Cut every text into runs as Word does after much editing. */
  readonly splitRuns?: SplitOptions | boolean;
}

const contentType = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

function sectionProperties(story: Story, options: SectionOptions): Element {
  const { header, footer, firstPage, landscape = false } = options;
  const reference = (kind: 'header' | 'footer', type: string, blocks: readonly Block[]): Element => {
    const root = kind === 'header' ? 'hdr' : 'ftr';
    const id = story.package.addStory(kind, (own) => wordRoot(root, group(blocks)(own)));
    return w(`${kind}Reference`, { type, 'r:id': id });
  };
  const [width, height] = landscape ? [16838, 11906] : [11906, 16838];
  const margins = { top: 1418, right: 1134, bottom: 1304, left: 1134, header: 624, footer: 567, gutter: 0 };
  return w(
    'sectPr',
    {},
    header ? reference('header', 'default', header) : null,
    footer ? reference('footer', 'default', footer) : null,
    firstPage ? reference('header', 'first', [paragraph()]) : null,
    firstPage?.footer ? reference('footer', 'first', firstPage.footer) : null,
    w('pgSz', { w: width, h: height, orient: landscape ? 'landscape' : undefined }),
    w('pgMar', margins),
    firstPage ? w('titlePg') : null,
  );
}

/** Ends a section of the document, with its own header, footer and page; what follows is the next one. */
export function sectionEnd(options: SectionOptions = {}): Block {
  return (story) => [w('p', {}, w('pPr', {}, sectionProperties(story, options)))];
}

function addCustomXml(owner: Package, part: CustomXmlPart, index: number): void {
  const { xml, namespace } = part;
  const { id = `{00000000-0000-4000-8000-${String(index).padStart(12, '0')}}` } = part;
  const ds = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const item = `item${String(index)}.xml`;
  const properties = `itemProps${String(index)}.xml`;
  owner.add(`customXml/${item}`, xml);
  owner.add(
    `customXml/${properties}`,
    el(
      'ds:datastoreItem',
      { 'xmlns:ds': ds, 'ds:itemID': id },
      el('ds:schemaRefs', {}, namespace ? el('ds:schemaRef', { 'ds:uri': namespace }) : null),
    ),
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  const relationships = new Relationships();
  relationships.add('customXmlProps', properties);
  owner.addRelationships(`customXml/_rels/${item}.rels`, relationships);
  owner.document.relationships.add('customXml', `../customXml/${item}`);
}

function addCommentThreads(owner: Package): void {
  const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
  const threads = owner.commentThreads.map(({ paraId, parent }) =>
    el('w15:commentEx', { 'w15:paraId': paraId, 'w15:paraIdParent': parent, 'w15:done': 0 }),
  );
  owner.add(
    'word/commentsExtended.xml',
    el('w15:commentsEx', { 'xmlns:w15': w15 }, threads),
    contentType('commentsExtended'),
  );
  const type = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
  owner.document.relationships.add(type, 'commentsExtended.xml');
}

/** The parts of a .docx by path. */
export function docxParts(blocks: readonly Block[], options: DocumentOptions = {}): Map<string, string> {
  const { section = {}, properties = {}, customXml = [], trackChanges = false, splitRuns = false } = options;
  const owner = new Package(splitRuns === true ? {} : splitRuns || undefined);
  const story = owner.document;
  const body = group(blocks)(story);
  const last = sectionProperties(story, section);
  owner.add('word/document.xml', wordRoot('document', w('body', {}, body, last)), contentType('document.main'));
  const add = (kind: string, content: Element): void => {
    owner.add(`word/${kind}.xml`, content, contentType(kind));
    story.relationships.add(kind, `${kind}.xml`);
  };
  add('styles', styles());
  add('numbering', numbering(owner.numberedListCount));
  add('settings', settings(trackChanges));
  if (owner.comments.length > 0) add('comments', wordRoot('comments', owner.comments));
  if (owner.commentThreads.length > 0) addCommentThreads(owner);
  customXml.forEach((part, index) => {
    addCustomXml(owner, part, index + 1);
  });
  owner.addRelationships('word/_rels/document.xml.rels', story.relationships);
  owner.add(
    'docProps/core.xml',
    coreProperties(properties),
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  owner.relationships.add('officeDocument', 'word/document.xml');
  const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
  owner.relationships.add(`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml');
  return owner.files();
}

/** Zips parts; the same parts always give the same bytes. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) files[path] = typeof content === 'string' ? strToU8(content) : content;
  // A zip keeps local time: this moment has the same parts in every time zone.
  return zipSync(files, { level: 6, mtime: new Date(2020, 0, 10) });
}

/** A .docx file with these blocks. */
export function docx(blocks: readonly Block[] = [paragraph()], options: DocumentOptions = {}): Uint8Array {
  return zipParts(docxParts(blocks, options));
}
