import type { Zippable } from 'fflate';
import type { Rid } from '../model/rid';
import { element, writeXml, type XmlElement } from '../model/xml';
import { paragraph, type Block, type Inline } from './block';
import { footerOf } from './headerAndFooter';
import { blockElements } from './ooxml/blocks';
import { InlineWriter } from './ooxml/inlines';
import { numberingPart } from './ooxml/numbering';
import {
  Links,
  relationship,
  relationshipsPart,
  relationshipsType,
  wordPart,
  type Part,
  type Relationship,
} from './ooxml/package';
import { stylesPart } from './ooxml/styles';
import { root, w } from './ooxml/word';
import { partBytes, zipped } from './ooxml/zip';
import { usualTextWidth } from './paper';
import { bodyElements, sectionElement } from './writeRid';

/** What a document says of itself: its title is its header, too. */
export interface DocumentDetails extends Pick<Rid['document'], 'reference' | 'classification'> {
  readonly title: string;
  readonly author: string;
  /** Whether its title is to stand on a cover, and not above the text. */
  readonly hasCover?: boolean;
}

/** Blocks as a Word document of their own: the bytes of a `.docx`. The same blocks always give the same bytes. */
export function documentFile(blocks: readonly Block[], details: DocumentDetails): Uint8Array {
  const links = new Links();
  const body = bodyElements(blocks, usualTextWidth, new InlineWriter(links, undefined));
  const references = ['header', 'footer'].map((kind) =>
    w(`${kind}Reference`, { type: 'default', 'r:id': relationship(kind, '').id }),
  );
  const own = ['styles', 'numbering', 'settings', 'header', 'footer'];
  return packed([
    relationshipsPart('/_rels/.rels', [relationship('officeDocument', 'word/document.xml'), ofProperties]),
    {
      name: '/docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: properties(details),
    },
    wordPart('document', 'document.main', root('document', w('body', {}, ...body, sectionElement(...references)))),
    relationshipsPart('/word/_rels/document.xml.rels', [
      ...own.map((kind) => relationship(kind, `${kind}.xml`)),
      ...links.relationships(),
    ]),
    wordPart('styles', 'styles', stylesPart(usualTextWidth * 20, details.hasCover === true)),
    wordPart('numbering', 'numbering', numberingPart()),
    wordPart('settings', 'settings', settings),
    wordPart('header', 'header', headerOrFooter('hdr', 'Header', [details.title])),
    wordPart('footer', 'footer', headerOrFooter('ftr', 'Footer', footerOf(details))),
  ]);
}

function headerOrFooter(name: 'hdr' | 'ftr', style: 'Header' | 'Footer', content: readonly Inline[]): XmlElement {
  const inlines = new InlineWriter(new Links(), undefined);
  return root(name, ...blockElements([paragraph(content, style)], new Map(), inlines));
}

/** As Word's own new documents have them, so that it does not open this one as an old one. */
const settings = root(
  'settings',
  w('defaultTabStop', { val: 720 }),
  w(
    'compat',
    {},
    w('compatSetting', { name: 'compatibilityMode', uri: 'http://schemas.microsoft.com/office/word', val: 15 }),
  ),
  w('themeFontLang', { val: 'en-GB' }),
);

const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const ofProperties: Relationship = {
  id: 'rId-properties',
  type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  target: 'docProps/core.xml',
};

function properties({ title, author }: DocumentDetails): XmlElement {
  return element(
    'cp:coreProperties',
    { 'xmlns:cp': core, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:title', {}, title),
    element('dc:creator', {}, author),
    element('dc:language', {}, 'en-GB'),
  );
}

function packed(parts: readonly Part[]): Uint8Array {
  const bytes = (xml: XmlElement): Uint8Array => partBytes(writeXml(xml));
  const files: Zippable = { '[Content_Types].xml': bytes(contentTypes(parts)) };
  for (const { name, xml } of parts) files[name.slice(1)] = bytes(xml);
  return zipped(files);
}

function contentTypes(parts: readonly Part[]): XmlElement {
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: relationshipsType }),
    ...parts
      .filter(({ type }) => type !== relationshipsType)
      .map(({ name, type }) => element('Override', { PartName: name, ContentType: type })),
  );
}
