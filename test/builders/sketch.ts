import { bullet, heading, numbered, paragraph, type Block } from './block';
import { docx, type DocumentOptions } from './docx';
import { link, type Inline } from './inline';
import { table, type Cell } from './table';

/**
 * A document sketched in Markdown: headings, bullets, numbered items, links, paragraphs, and tables whose first row is
 * the caption when it has one cell and whose next is the heads; any other row of one cell goes across the table. In a cell,
 * `<br>` parts lines and `- ` makes bullets.
 */
export function sketch(markdown: string, options?: DocumentOptions): Uint8Array {
  return docx(sketchBlocks(markdown), options);
}

export function sketchBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  let numbers = 0;
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of markdown.split('\n')) {
    const row = /^\s*\|(.*)\|\s*$/.exec(line);
    if (row) {
      rows.push((row[1] ?? '').split('|').map((cell) => cell.trim()));
      continue;
    }
    endTable();
    const [, hashes = '', title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    const [, indent = '', item] = /^(\s*)[-*] (.*)$/.exec(line) ?? [];
    const count = /^\d+\. (.*)$/.exec(line)?.[1];
    if (hashes !== '') {
      numbers += 1;
      blocks.push(heading(hashes.length === 1 ? 1 : 2, title));
    } else if (item !== undefined) blocks.push(bullet(inlines(item), { level: indent.length >= 2 ? 2 : 1 }));
    else if (count !== undefined) blocks.push(numbered(inlines(count), { list: String(numbers) }));
    else if (line.trim() !== '') blocks.push(paragraph(inlines(line)));
  }
  endTable();
  return blocks;
}

function tableOf(rows: readonly string[][]): Block {
  const captioned = rows[0]?.length === 1;
  const [heads = [], ...body] = captioned ? rows.slice(1) : rows;
  return table(
    captioned ? (rows[0]?.[0] ?? '') : '',
    heads,
    body.map((row) => (row.length === 1 && heads.length > 1 ? [across(row[0] ?? '', heads.length)] : row.map(cellOf))),
    {
      caption: captioned ? 'merged' : 'none',
    },
  );
}

function cellOf(text: string): Cell {
  const lines = text.split('<br>').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- '))) return lines.map((line) => line.slice(2));
  return lines.length > 1 ? { blocks: lines.map((line) => paragraph(line)) } : text;
}

function across(text: string, columns: number): Cell {
  return { blocks: [paragraph(text)], across: columns };
}

function inlines(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    parts.push(text.slice(from, match.index), link(match[1] ?? '', match[2] ?? ''));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}
