import {
  contentControl,
  docxParts,
  heading,
  paragraph,
  tab,
  title,
  zipParts,
  text,
  inlineControl,
  table,
  tableOfContents,
  sectionEnd,
  type Block,
} from './index';

export interface TemplateForm {
  /** What its body has, instead of a cover with controls and contents. */
  readonly body?: readonly Block[];
  /** What its footer says, instead of the team’s address with a control for the classification. */
  readonly footer?: readonly Block[];
  readonly header?: readonly Block[];
  /** Changes the styles as they are written. */
  readonly styles?: (xml: string) => string;
}

const field = (name: string, prompt: string) => inlineControl({ tag: `rid:field:${name}`, alias: prompt }, prompt);

/** A team’s Word template: a branded cover, styles of its own, a filled footer, landscape margins; a .dotx. */
export function teamTemplate(form: TemplateForm = {}): Uint8Array {
  const banner = table('', ['The Example Code Team'], [], { caption: 'none', style: 'TableGrid', width: textWidth });
  const cover: readonly Block[] = [
    banner,
    title('SEC Release Implementation Document'),
    paragraph([text('Version '), field('version', 'the version')], { style: 'Subtitle' }),
    paragraph([field('release-name', 'the release')], { style: 'Subtitle' }),
    paragraph('Published by the Example Code Team on behalf of the Panel.'),
    sectionEnd({ landscape: false }),
    paragraph('Contents', { style: 'TOCHeading' }),
    tableOfContents([{ level: 1, text: 'To be filled', bookmark: '_Toc1', page: 1 }]),
  ];
  const footer = form.footer ?? [
    paragraph(
      [
        inlineControl({ tag: 'rid:text:reference' }, 'reference'),
        tab(),
        '1 Example Street, London',
        tab(),
        inlineControl({ tag: 'rid:text:classification' }, 'classification'),
      ],
      { style: 'Footer' },
    ),
  ];
  const header = form.header ?? [
    paragraph(['Example Code Team', tab(), 'Version ', field('version', 'the version')], { style: 'Header' }),
  ];
  const parts = docxParts(form.body ?? cover, {
    section: { header, footer },
    properties: { title: 'Template', creator: 'Example' },
  });
  const change = (name: string, with_: (xml: string) => string): void => {
    parts.set(name, with_(parts.get(name) ?? ''));
  };
  change('[Content_Types].xml', (xml) =>
    xml.replace('wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'),
  );
  change('word/styles.xml', (xml) => branded((form.styles ?? ((same) => same))(xml)));
  // Wide margins: tables must keep to them.
  change('word/document.xml', (xml) =>
    xml.replaceAll('w:right="1134"', 'w:right="1985"').replaceAll('w:left="1134"', 'w:left="1985"'),
  );
  return zipParts(parts);
}

/** In twentieths of a point: A4 with wide margins. */
const textWidth = 11906 - 2 * 1985;

/** Another colour and another typeface than any document of RID Author’s. */
function branded(styles: string): string {
  return styles
    .replaceAll('1F3A5F', '7A1F5F')
    .replaceAll('00788A', 'B4490F')
    .replaceAll('Arial', 'Liberation Serif')
    .replaceAll('w:pos="9638"', `w:pos="${String(textWidth)}"`)
    .replaceAll('w:pos="4819"', `w:pos="${String(textWidth / 2)}"`);
}

export const filledTemplate = (): Uint8Array =>
  teamTemplate({ body: [heading(1, '1. Scope'), paragraph('One Modification Proposal.')] });

export const sectionControl = (key: string, ...blocks: readonly Block[]): Block =>
  contentControl({ tag: `rid:section:${key}` }, ...blocks);
