import { ns } from './names';

const ink = '1F3864';
const grey = '595959';

type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

interface Style {
  readonly type?: StyleType;
  readonly id: string;
  /** As Word writes it; the id's own words unless told. */
  readonly name?: string;
  readonly isDefault?: boolean;
  readonly basedOn?: string;
  readonly next?: string;
  readonly priority: number;
  /** Not among the styles that Word offers first. */
  readonly plain?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
  readonly table?: string;
}

/** The styles of a new document, by the names that every Word knows them by. */
export function blankStyles(): string {
  return `<w:styles xmlns:w="${ns.w}">${defaults}${styles.map(styleXml).join('')}</w:styles>`;
}

const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  '<w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Times New Roman"/>' +
  '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;

function heading(level: number, halfPoints: number, before: number): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'Normal',
    priority: 9,
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `<w:b/><w:bCs/>${colour(ink)}${size(halfPoints)}`,
  };
}

function list(id: string, name: string, numId: number): Style {
  return {
    id,
    name,
    priority: 99,
    plain: true,
    paragraph: `<w:numPr><w:numId w:val="${numId}"/></w:numPr><w:contextualSpacing/>`,
  };
}

function contents(level: number, left: number): Style {
  const tab = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9016"/></w:tabs>';
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    next: 'Normal',
    priority: 39,
    plain: true,
    paragraph: `${tab}<w:spacing w:after="100"/><w:ind w:left="${left}"/>`,
  };
}

function story(id: string, name: string): Style {
  const tabs = '<w:tabs><w:tab w:val="center" w:pos="4513"/><w:tab w:val="right" w:pos="9026"/></w:tabs>';
  return {
    id,
    name,
    priority: 99,
    plain: true,
    paragraph: `${tabs}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`,
  };
}

const cellMargins =
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>';
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

const styles: readonly Style[] = [
  { id: 'Normal', isDefault: true, priority: 0 },
  heading(1, 32, 360),
  heading(2, 26, 240),
  heading(3, 24, 200),
  {
    id: 'DefaultParagraphFont',
    name: 'Default Paragraph Font',
    type: 'character',
    isDefault: true,
    priority: 1,
    plain: true,
  },
  {
    id: 'TableNormal',
    name: 'Normal Table',
    type: 'table',
    isDefault: true,
    priority: 99,
    plain: true,
    table: `<w:tblInd w:w="0" w:type="dxa"/>${cellMargins}`,
  },
  { id: 'NoList', name: 'No List', type: 'numbering', isDefault: true, priority: 99, plain: true },
  {
    id: 'Title',
    next: 'Normal',
    priority: 10,
    paragraph: `${spacing(0, 120)}<w:contextualSpacing/>`,
    run: `${colour(ink)}${size(56)}`,
  },
  {
    id: 'Subtitle',
    next: 'Normal',
    priority: 11,
    paragraph: spacing(0, 160),
    run: `${colour(grey)}${size(28)}`,
  },
  list('ListBullet', 'List Bullet', 1),
  list('ListNumber', 'List Number', 2),
  {
    id: 'TableGrid',
    name: 'Table Grid',
    type: 'table',
    basedOn: 'TableNormal',
    priority: 39,
    plain: true,
    paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    table: `<w:tblBorders>${borders}</w:tblBorders>`,
  },
  story('Header', 'header'),
  story('Footer', 'footer'),
  contents(1, 0),
  contents(2, 220),
  {
    id: 'Hyperlink',
    type: 'character',
    basedOn: 'DefaultParagraphFont',
    priority: 99,
    plain: true,
    run: `${colour('0563C1')}<w:u w:val="single"/>`,
  },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    priority: 35,
    paragraph: `<w:keepNext/>${spacing(120, 80)}`,
    run: `<w:b/><w:bCs/>${colour(ink)}${size(18)}`,
  },
  {
    id: 'PlaceholderText',
    name: 'Placeholder Text',
    type: 'character',
    basedOn: 'DefaultParagraphFont',
    priority: 99,
    plain: true,
    run: colour('666666'),
  },
];

function styleXml(style: Style): string {
  const { type = 'paragraph', id, name = id, isDefault = false, next, priority, plain = false } = style;
  const basedOn = style.basedOn ?? (type === 'paragraph' && !isDefault ? 'Normal' : undefined);
  return [
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    `<w:uiPriority w:val="${priority}"/>`,
    plain ? '<w:unhideWhenUsed/>' : '<w:qFormat/>',
    style.paragraph ? `<w:pPr>${style.paragraph}</w:pPr>` : '',
    style.run ? `<w:rPr>${style.run}</w:rPr>` : '',
    style.table ? `<w:tblPr>${style.table}</w:tblPr>` : '',
    '</w:style>',
  ].join('');
}
