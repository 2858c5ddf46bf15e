/** XML namespaces, relationship types and content types of the parts that the host reads or writes. */
export const ns = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  flat: 'http://schemas.microsoft.com/office/2006/xmlPackage',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relation = {
  document: `${office}/officeDocument`,
  styles: `${office}/styles`,
  numbering: `${office}/numbering`,
  settings: `${office}/settings`,
  comments: `${office}/comments`,
  footnotes: `${office}/footnotes`,
  endnotes: `${office}/endnotes`,
  header: `${office}/header`,
  footer: `${office}/footer`,
  hyperlink: `${office}/hyperlink`,
  image: `${office}/image`,
  theme: `${office}/theme`,
  fontTable: `${office}/fontTable`,
  customXml: `${office}/customXml`,
  customXmlProps: `${office}/customXmlProps`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  commentsExtended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
} as const;

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const contentType = {
  document: `${wordprocessing}.document.main+xml`,
  styles: `${wordprocessing}.styles+xml`,
  numbering: `${wordprocessing}.numbering+xml`,
  settings: `${wordprocessing}.settings+xml`,
  comments: `${wordprocessing}.comments+xml`,
  commentsExtended: `${wordprocessing}.commentsExtended+xml`,
  footer: `${wordprocessing}.footer+xml`,
  header: `${wordprocessing}.header+xml`,
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;
