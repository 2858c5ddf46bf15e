import { lists } from './block';
import { el, w, wordRoot, type Element } from './xml';

const bulletMarks = ['•', '–', '▪'] as const;

function level(at: number, format: 'bullet' | 'decimal', mark: string, left: number, style?: string): Element {
  return w(
    'lvl',
    { ilvl: at },
    w('start', { val: 1 }),
    w('numFmt', { val: format }),
    style ? w('pStyle', { val: style }) : null,
    w('lvlText', { val: mark }),
    w('lvlJc', { val: 'left' }),
    w('pPr', {}, w('ind', { left, hanging: 360 })),
  );
}

function abstract(id: number, levels: readonly Element[]): Element {
  const type = levels.length > 1 ? 'hybridMultilevel' : 'singleLevel';
  return w('abstractNum', { abstractNumId: id }, w('multiLevelType', { val: type }), levels);
}

/** The lists of the styles, one of many levels for the bullet button, and the document's own numbered lists. */
export function numbering(ownLists: number): Element {
  const own = Array.from({ length: ownLists }, (_, index) =>
    w(
      'num',
      { numId: lists.firstOwn + index },
      w('abstractNumId', { val: lists.numbers }),
      w('lvlOverride', { ilvl: 0 }, w('startOverride', { val: 1 })),
    ),
  );
  return wordRoot(
    'numbering',
    abstract(lists.bullets, [level(0, 'bullet', '•', 360, 'ListBullet')]),
    abstract(lists.bullets2, [level(0, 'bullet', '–', 720, 'ListBullet2')]),
    abstract(lists.numbers, [level(0, 'decimal', '%1.', 360, 'ListNumber')]),
    abstract(
      lists.anyLevel,
      bulletMarks.map((mark, at) => level(at, 'bullet', mark, 360 * (at + 1))),
    ),
    [lists.bullets, lists.bullets2, lists.numbers, lists.anyLevel].map((id) =>
      w('num', { numId: id }, w('abstractNumId', { val: id })),
    ),
    own,
  );
}

export function settings(trackChanges: boolean): Element {
  const compatibility = { compatibilityMode: 15, overrideTableStyleFontSizeAndJustification: 1 };
  return wordRoot(
    'settings',
    w('zoom', { percent: 100 }),
    trackChanges ? w('trackRevisions') : null,
    w('defaultTabStop', { val: 720 }),
    w('characterSpacingControl', { val: 'doNotCompress' }),
    w(
      'compat',
      {},
      Object.entries(compatibility).map(([name, val]) =>
        w('compatSetting', { name, uri: 'http://schemas.microsoft.com/office/word', val }),
      ),
    ),
    w('themeFontLang', { val: 'en-GB' }),
    w('decimalSymbol', { val: '.' }),
    w('listSeparator', { val: ',' }),
  );
}

export interface CoreProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly created?: string;
  readonly modified?: string;
}

export function coreProperties(properties: CoreProperties): Element {
  const { title = '', subject = '', creator = 'SECAS' } = properties;
  const { created = '2020-01-10T09:00:00Z', modified = created } = properties;
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  return el(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, title),
    el('dc:subject', {}, subject),
    el('dc:creator', {}, creator),
    el('dcterms:created', date, created),
    el('dcterms:modified', date, modified),
    el('dc:language', {}, 'en-GB'),
  );
}
