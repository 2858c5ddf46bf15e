import { w, wordRoot, type Element } from './xml';

const ink = '1F3A5F';
const accent = '00788A';
const rule = 'B4C2D3';

type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';

const size = (halfPoints: number): Element[] => [w('sz', { val: halfPoints }), w('szCs', { val: halfPoints })];
const spacing = (before: number, after: number): Element => w('spacing', { before, after });
const border = (side: Side, colour: string, width = 4): Element =>
  w(side, { val: 'single', sz: width, space: 0, color: colour });
const rightTab = (at: number, leader?: 'dot'): Element => w('tabs', {}, w('tab', { val: 'right', leader, pos: at }));

interface StyleOptions {
  readonly basedOn?: string;
  readonly next?: string;
  readonly isDefault?: boolean;
  readonly paragraph?: readonly Element[];
  readonly run?: readonly Element[];
}

function style(type: 'paragraph' | 'character', id: string, name: string, options: StyleOptions = {}): Element {
  const { basedOn = type === 'paragraph' ? 'Normal' : undefined, next, isDefault, paragraph, run } = options;
  const content = [
    [w('name', { val: name })],
    basedOn && !isDefault ? [w('basedOn', { val: basedOn })] : [],
    next ? [w('next', { val: next })] : [],
    [w('qFormat')],
    paragraph ? [w('pPr', {}, paragraph)] : [],
    run ? [w('rPr', {}, run)] : [],
  ].flat();
  return w('style', { type, default: isDefault ? 1 : undefined, styleId: id }, content);
}

function heading(level: number, halfPoints: number, before: number, after: number): Element {
  return style('paragraph', `Heading${String(level)}`, `heading ${String(level)}`, {
    next: 'Normal',
    paragraph: [w('keepNext'), w('keepLines'), spacing(before, after), w('outlineLvl', { val: level - 1 })],
    run: [w('b'), w('color', { val: level === 2 ? accent : ink }), ...size(halfPoints)],
  });
}

function list(id: string, name: string, numId: number): Element {
  const paragraph = [w('numPr', {}, w('numId', { val: numId })), spacing(0, 60)];
  return style('paragraph', id, name, { paragraph });
}

function contents(level: number, left: number): Element {
  return style('paragraph', `TOC${String(level)}`, `toc ${String(level)}`, {
    next: 'Normal',
    paragraph: [rightTab(9638, 'dot'), spacing(level === 1 ? 80 : 0, 40), w('ind', { left })],
    run: level === 1 ? [w('b')] : [],
  });
}

const cellMargins = (top: number, side: number): Element =>
  w(
    'tblCellMar',
    {},
    w('top', { w: top, type: 'dxa' }),
    w('left', { w: side, type: 'dxa' }),
    w('bottom', { w: top, type: 'dxa' }),
    w('right', { w: side, type: 'dxa' }),
  );

const grid = (colour: string): Element =>
  w(
    'tblBorders',
    {},
    (['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const).map((side) => border(side, colour)),
  );

const tableNormal = w(
  'style',
  { type: 'table', default: 1, styleId: 'TableNormal' },
  w('name', { val: 'Normal Table' }),
  w('uiPriority', { val: 99 }),
  w('semiHidden'),
  w('tblPr', {}, w('tblInd', { w: 0, type: 'dxa' }), cellMargins(0, 108)),
);

const tableGrid = w(
  'style',
  { type: 'table', styleId: 'TableGrid' },
  w('name', { val: 'Table Grid' }),
  w('basedOn', { val: 'TableNormal' }),
  w('uiPriority', { val: 39 }),
  w('pPr', {}, w('spacing', { after: 0, line: 240, lineRule: 'auto' })),
  w('tblPr', {}, grid('auto')),
);

/** The head row is dark with light letters; the row of column heads below a caption is shaded cell by cell. */
const secasTable = w(
  'style',
  { type: 'table', customStyle: 1, styleId: 'SECASTable' },
  w('name', { val: 'SECAS Table' }),
  w('basedOn', { val: 'TableNormal' }),
  w('uiPriority', { val: 40 }),
  w('qFormat'),
  w('pPr', {}, w('spacing', { before: 20, after: 20, line: 240, lineRule: 'auto' })),
  w('rPr', {}, size(18)),
  w('tblPr', {}, grid(rule), cellMargins(45, 100)),
  w(
    'tblStylePr',
    { type: 'firstRow' },
    w('rPr', {}, w('b'), w('color', { val: 'FFFFFF' })),
    w('tcPr', {}, w('shd', { val: 'clear', color: 'auto', fill: ink })),
  ),
);

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
      size(20),
      w('lang', { val: 'en-GB', eastAsia: 'en-GB', bidi: 'ar-SA' }),
    ),
  ),
  w('pPrDefault', {}, w('pPr', {}, w('spacing', { after: 120, line: 264, lineRule: 'auto' }))),
);

export function styles(): Element {
  return wordRoot(
    'styles',
    defaults,
    style('paragraph', 'Normal', 'Normal', { isDefault: true }),
    w(
      'style',
      { type: 'character', default: 1, styleId: 'DefaultParagraphFont' },
      w('name', { val: 'Default Paragraph Font' }),
    ),
    tableNormal,
    w('style', { type: 'numbering', default: 1, styleId: 'NoList' }, w('name', { val: 'No List' })),
    style('paragraph', 'Title', 'Title', {
      next: 'Subtitle',
      paragraph: [w('pBdr', {}, w('bottom', { val: 'single', sz: 18, space: 10, color: accent })), spacing(3600, 360)],
      run: [w('b'), w('color', { val: ink }), ...size(56)],
    }),
    style('paragraph', 'Subtitle', 'Subtitle', {
      next: 'Normal',
      paragraph: [spacing(0, 120)],
      run: [w('color', { val: accent }), ...size(32)],
    }),
    heading(1, 32, 360, 160),
    heading(2, 24, 240, 100),
    heading(3, 20, 200, 80),
    list('ListBullet', 'List Bullet', 1),
    list('ListBullet2', 'List Bullet 2', 2),
    list('ListNumber', 'List Number', 3),
    style('paragraph', 'ListParagraph', 'List Paragraph', {
      paragraph: [w('ind', { left: 720 }), w('contextualSpacing')],
    }),
    style('paragraph', 'Caption', 'caption', {
      next: 'Normal',
      paragraph: [w('keepNext'), spacing(120, 80)],
      run: [w('b'), w('color', { val: ink }), ...size(18)],
    }),
    style('paragraph', 'TOCHeading', 'TOC Heading', {
      next: 'Normal',
      paragraph: [w('keepNext'), spacing(0, 240)],
      run: [w('b'), w('color', { val: ink }), ...size(32)],
    }),
    contents(1, 0),
    contents(2, 240),
    style('paragraph', 'Header', 'header', {
      paragraph: [
        w('pBdr', {}, w('bottom', { val: 'single', sz: 4, space: 6, color: rule })),
        rightTab(9638),
        spacing(0, 0),
      ],
      run: [w('color', { val: '5A6B7F' }), ...size(16)],
    }),
    style('paragraph', 'Footer', 'footer', {
      paragraph: [
        w('pBdr', {}, w('top', { val: 'single', sz: 4, space: 6, color: rule })),
        w('tabs', {}, w('tab', { val: 'center', pos: 4819 }), w('tab', { val: 'right', pos: 9638 })),
        spacing(0, 0),
      ],
      run: [w('color', { val: '5A6B7F' }), ...size(16)],
    }),
    style('character', 'Hyperlink', 'Hyperlink', { run: [w('color', { val: '0563C1' }), w('u', { val: 'single' })] }),
    tableGrid,
    secasTable,
  );
}
