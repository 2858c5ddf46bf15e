import { strFromU8, strToU8, unzipSync } from 'fflate';
import { paragraph, type Block } from '../block';
import { docx, zipParts } from '../docx';
import { bold, pageBreak, pageNumber } from '../inline';
import { ridBlocks, type RidPaper } from '../ridPaper';
import { textBoxAt } from '../textBox';
import { vary } from '../variations';
import { oldStyle } from './oldStylePaper';

/**
 * As it was done before there was a template: headings, numbers and bullets typed by hand, straight quotes, hyphens for
 * dashes, dates with slashes, a Y for a tick, captions above the tables, links as fields, the cover in a box of text, and the contents typed as well.
 */
export function oldStyleDocx(): Uint8Array {
  const paper = oldStyle();
  const text = ridBlocks(paper, {
    frontMatter: false,
    tables: { style: 'TableGrid', repeatHeads: false },
    table: { 'document-matrix': { widths: [26, ...paper.tables['participant-matrix'].rows.map(() => 13)] } },
    links: { as: 'field' },
  });
  const footer = [
    paragraph([`${paper.reference}\tPage `, pageNumber(), `\t${paper.classification}`], { style: 'Footer' }),
  ];
  const document = docx([...front(paper), ...text], {
    section: { footer },
    properties: { title: 'November 2019 SEC Release Implementation Document' },
  });
  return typewritten(vary(document, { headings: 'bold', captions: 'above', criteria: '1.', bullets: '-', ticks: 'Y' }));
}

/** A cover in a box, and a table of contents that was typed. */
function front({ release, version, pages }: RidPaper): Block[] {
  const place = { width: 5_400_000, height: 1_440_000, left: 360_000, top: 2_520_000 };
  const cover = textBoxAt(
    place,
    paragraph(bold('SEC Release Implementation Document'), { align: 'center' }),
    paragraph(`${release} SEC Release`, { align: 'center' }),
    paragraph(`Version ${version}`, { align: 'center' }),
  );
  const contents = Object.entries(pages).map(([words, page]) => paragraph(`${words}\t${String(page)}`));
  return [cover, paragraph(pageBreak()), paragraph(bold('Contents')), ...contents, paragraph(pageBreak())];
}

/** Straight quotes, and hyphens for dashes. */
function typewritten(document: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(document)).map(([path, content]): [string, Uint8Array] => {
    if (!/^word\/(?:document|header\d|footer\d)\.xml$/.test(path)) return [path, content];
    const text = strFromU8(content).replace(/[‘’]/g, "'").replace(/[“”]/g, '&quot;').replace(/–/g, '-');
    return [path, strToU8(text)];
  });
  return zipParts(new Map(parts));
}
