import type { XmlElement } from '../../model/xml';
import { tableStyle } from '../sections/tables';
import { listOfStyle } from './numbering';
import { root, w } from './word';

/**
 * Styles by Word's own names, so that a template's come first: a document that has `Heading 1` keeps its look. They say
 * nothing of the typeface, which is the document's.
 */

const ink = '1F3A5F';
const accent = '00788A';
const line = 'B4C2D3';
const pale = 'DCE6F1';
const grey = '5A6B7F';

const size = (points: number): XmlElement[] => [w('sz', { val: points * 2 }), w('szCs', { val: points * 2 })];
const spacing = (before: number, after: number): XmlElement => w('spacing', { before, after });
const colour = (val: string): XmlElement => w('color', { val });
const tab = (position: 'center' | 'right', at: number, leader?: 'dot'): XmlElement =>
  w('tab', { val: position, ...(leader ? { leader } : {}), pos: Math.round(at) });

interface Style {
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: readonly XmlElement[];
  readonly run?: readonly XmlElement[];
}

function paragraphStyle(id: string, name: string, { basedOn = 'Normal', next, paragraph, run }: Style): XmlElement {
  return w(
    'style',
    { type: 'paragraph', styleId: id },
    w('name', { val: name }),
    w('basedOn', { val: basedOn }),
    next === undefined ? null : w('next', { val: next }),
    w('qFormat'),
    paragraph ? w('pPr', {}, ...paragraph) : null,
    run ? w('rPr', {}, ...run) : null,
  );
}

function heading(level: 1 | 2, points: number, before: number, after: number): XmlElement {
  return paragraphStyle(`Heading${String(level)}`, `heading ${String(level)}`, {
    next: 'Normal',
    paragraph: [w('keepNext'), w('keepLines'), spacing(before, after), w('outlineLvl', { val: level - 1 })],
    run: [w('b'), colour(level === 1 ? ink : accent), ...size(points)],
  });
}

function list(id: string, name: string): XmlElement {
  return paragraphStyle(id, name, {
    paragraph: [w('numPr', {}, w('numId', { val: listOfStyle(id) })), spacing(0, 60)],
  });
}

function contents(level: 1 | 2, width: number): XmlElement {
  return paragraphStyle(`TOC${String(level)}`, `toc ${String(level)}`, {
    next: 'Normal',
    paragraph: [
      w('tabs', {}, tab('right', width, 'dot')),
      spacing(level === 1 ? 80 : 0, 40),
      w('ind', { left: level === 1 ? 0 : 240 }),
    ],
    ...(level === 1 ? { run: [w('b')] } : {}),
  });
}

const margin = (side: string, width: number): XmlElement => w(side, { w: width, type: 'dxa' });
const border = (side: string, val: string, space = 0): XmlElement =>
  w(side, { val: 'single', sz: 4, space, color: val });

const tables = [
  w(
    'style',
    { type: 'table', default: 1, styleId: 'TableNormal' },
    w('name', { val: 'Normal Table' }),
    w('uiPriority', { val: 99 }),
    w('semiHidden'),
    w('tblPr', {}, margin('tblInd', 0), w('tblCellMar', {}, margin('left', 108), margin('right', 108))),
  ),
  w(
    'style',
    { type: 'table', customStyle: 1, styleId: 'RIDTable' },
    w('name', { val: tableStyle }),
    w('basedOn', { val: 'TableNormal' }),
    w('qFormat'),
    w('pPr', {}, w('spacing', { before: 30, after: 30, line: 240, lineRule: 'auto' })),
    w('rPr', {}, ...size(9)),
    w(
      'tblPr',
      {},
      w(
        'tblBorders',
        {},
        ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => border(side, line)),
      ),
      w('tblCellMar', {}, margin('top', 40), margin('left', 100), margin('bottom', 40), margin('right', 100)),
    ),
    // Word counts every repeated row as a first row: light enough for the caption and the heads alike.
    w(
      'tblStylePr',
      { type: 'firstRow' },
      w('rPr', {}, w('b'), colour(ink)),
      w('tcPr', {}, w('shd', { val: 'clear', color: 'auto', fill: pale })),
    ),
  ),
];

const defaults = w(
  'docDefaults',
  {},
  w(
    'rPrDefault',
    {},
    w(
      'rPr',
      {},
      w('rFonts', { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Arial', cs: 'Arial' }),
      ...size(10),
      w('lang', { val: 'en-GB', eastAsia: 'en-GB', bidi: 'ar-SA' }),
    ),
  ),
  w('pPrDefault', {}, w('pPr', {}, w('spacing', { after: 120, line: 264, lineRule: 'auto' }))),
);

const standard = (type: string, id: string, name: string): XmlElement =>
  w('style', { type, default: 1, styleId: id }, w('name', { val: name }));

/** The styles part, for a text of a width in twentieths of a point; the title of a cover stands a third down its page. */
export function stylesPart(width: number, hasCover = true): XmlElement {
  const headerOrFooter = (id: string, name: string, side: 'top' | 'bottom', ...tabs: XmlElement[]): XmlElement =>
    paragraphStyle(id, name, {
      paragraph: [w('pBdr', {}, border(side, line, 6)), w('tabs', {}, ...tabs), spacing(0, 0)],
      run: [colour(grey), ...size(8)],
    });
  return root(
    'styles',
    defaults,
    standard('paragraph', 'Normal', 'Normal'),
    standard('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
    standard('numbering', 'NoList', 'No List'),
    paragraphStyle('Title', 'Title', {
      next: 'Subtitle',
      paragraph: [
        w('pBdr', {}, w('bottom', { val: 'single', sz: 18, space: 10, color: accent })),
        spacing(hasCover ? 3600 : 0, 360),
      ],
      run: [w('b'), colour(ink), ...size(28)],
    }),
    paragraphStyle('Subtitle', 'Subtitle', {
      next: 'Normal',
      paragraph: [spacing(0, 120)],
      run: [colour(accent), ...size(16)],
    }),
    heading(1, 16, 360, 160),
    heading(2, 12, 240, 100),
    list('ListBullet', 'List Bullet'),
    list('ListBullet2', 'List Bullet 2'),
    list('ListNumber', 'List Number'),
    paragraphStyle('TOCHeading', 'TOC Heading', {
      next: 'Normal',
      paragraph: [w('keepNext'), spacing(0, 240)],
      run: [w('b'), colour(ink), ...size(16)],
    }),
    contents(1, width),
    contents(2, width),
    headerOrFooter('Header', 'header', 'bottom', tab('right', width)),
    headerOrFooter('Footer', 'footer', 'top', tab('center', width / 2), tab('right', width)),
    w(
      'style',
      { type: 'character', styleId: 'Hyperlink' },
      w('name', { val: 'Hyperlink' }),
      w('rPr', {}, colour('0563C1'), w('u', { val: 'single' })),
    ),
    ...tables,
  );
}
