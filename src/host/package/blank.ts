import { blankStyles } from './blankStyles';
import { contentType, ns, relation } from './names';
import { writeZip } from './writeZip';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new Word document: one empty paragraph on A4, in British English, with the styles that every Word knows. */
export function blankDocx(): Uint8Array {
  const encoder = new TextEncoder();
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([relation.document, 'word/document.xml'])],
    ['word/document.xml', document],
    [
      'word/_rels/document.xml.rels',
      relationships(
        [relation.styles, 'styles.xml'],
        [relation.numbering, 'numbering.xml'],
        [relation.settings, 'settings.xml'],
      ),
    ],
    ['word/styles.xml', blankStyles()],
    ['word/numbering.xml', numbering()],
    ['word/settings.xml', settings],
  ];
  return writeZip(new Map(parts.map(([name, xml]) => [name, encoder.encode(declaration + xml)])));
}

function contentTypes(): string {
  const overrides = (['document', 'styles', 'numbering', 'settings'] as const)
    .map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${contentType[kind]}"/>`)
    .join('');
  return `<Types xmlns="${ns.contentTypes}"><Default Extension="rels" ContentType="${contentType.relationships}"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const inner = targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('');
  return `<Relationships xmlns="${ns.relationships}">${inner}</Relationships>`;
}

/** A4 with margins of an inch, in twentieths of a point. */
const document = `<w:document xmlns:w="${ns.w}" xmlns:r="${ns.r}"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;

const settings =
  `<w:settings xmlns:w="${ns.w}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>';

/** The lists of List Bullet and List Number, each of one level. */
function numbering(): string {
  const kinds = [
    { id: 1, origin: '2A1B0C01', format: 'bullet', mark: '•', style: 'ListBullet' },
    { id: 2, origin: '2A1B0C02', format: 'decimal', mark: '%1.', style: 'ListNumber' },
  ];
  const kindXml = kinds.map(
    ({ id, origin, format, mark, style }) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${origin}"/><w:multiLevelType w:val="singleLevel"/>` +
      `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/><w:lvlText w:val="${mark}"/><w:lvlJc w:val="left"/>` +
      '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>',
  );
  const listXml = kinds.map(({ id }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `<w:numbering xmlns:w="${ns.w}">${[...kindXml, ...listXml].join('')}</w:numbering>`;
}
