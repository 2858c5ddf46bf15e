import { element, writeXml, type XmlElement } from '../model/xml';
import { wordsOf, type Block, type Inline } from '../draft/block';

/** Blocks as Markdown and as HTML, for pages that are no Word documents. */

/** Letters that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

function inlineMarkdown(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (typeof inline === 'string') return escaped(inline);
      if (inline.kind === 'link')
        return `[${escaped(inline.text)}](<${inline.address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
      return 'text' in inline ? (inline.kind === 'gap' ? `**${escaped(inline.text)}**` : escaped(inline.text)) : ' ';
    })
    .join('');
}

export function asMarkdown(blocks: readonly Block[]): string {
  return `${blocks
    .flatMap((block, at): string[] => {
      switch (block.kind) {
        case 'heading':
          return [`${'#'.repeat(block.level + 1)} ${escaped(block.text)}`, ''];
        case 'paragraph': {
          const text = inlineMarkdown(block.content);
          return text === '' ? [] : [block.style === 'Title' ? `# ${text}` : text, ''];
        }
        case 'bullet':
        case 'numbered': {
          const mark = block.kind === 'numbered' ? '1.' : `${'  '.repeat(block.level - 1)}-`;
          const isLast = blocks[at + 1]?.kind !== block.kind;
          return [`${mark} ${inlineMarkdown(block.content)}`, ...(isLast ? [''] : [])];
        }
        case 'table':
        case 'plain table': {
          const row = (cells: readonly string[]): string =>
            `| ${cells.map((cell) => escaped(cell.replace(/\n/g, '; '))).join(' | ')} |`;
          const { heads, rows } = block.table;
          return [row(heads), `| ${heads.map(() => '---').join(' | ')} |`, ...rows.map(row), ''];
        }
        case 'contents':
          return [];
      }
    })
    .join('\n')
    .trimEnd()}\n`;
}

function inlineHtml(content: readonly Inline[]): (XmlElement | string)[] {
  return content.map((inline) => {
    if (typeof inline === 'string') return inline;
    if (inline.kind === 'link') return element('a', { href: inline.address }, inline.text);
    return inline.kind === 'gap' ? element('mark', {}, inline.text) : wordsOf([inline]);
  });
}

/** A whole page; no element of it is empty, which HTML would not take as XML writes it. */
export function asHtml(blocks: readonly Block[], title: string): string {
  const content: XmlElement[] = [];
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        content.push(element(`h${String(block.level + 1)}`, {}, block.text));
        break;
      case 'paragraph':
        if (wordsOf(block.content) !== '')
          content.push(element(block.style === 'Title' ? 'h1' : 'p', {}, ...inlineHtml(block.content)));
        break;
      case 'bullet':
      case 'numbered': {
        const name = block.kind === 'bullet' ? 'ul' : 'ol';
        const item = element('li', {}, ...inlineHtml(block.content));
        const last = content.at(-1);
        if (last?.name === name) content[content.length - 1] = { ...last, children: [...last.children, item] };
        else content.push(element(name, {}, item));
        break;
      }
      case 'table':
      case 'plain table': {
        const { caption, heads, rows } = block.table;
        const row = (name: 'td' | 'th', cells: readonly string[]): XmlElement =>
          element('tr', {}, ...cells.map((cell) => element(name, {}, cell === '' ? '\u00a0' : cell)));
        const body = element('tbody', {}, ...rows.map((cells) => row('td', cells)));
        content.push(
          element('table', {}, element('caption', {}, caption), element('thead', {}, row('th', heads)), body),
        );
        break;
      }
      case 'contents':
        break;
    }
  }
  const head = element('head', {}, element('meta', { charset: 'utf-8' }), element('title', {}, title));
  return `<!DOCTYPE html>\n${writeXml(element('html', { lang: 'en-GB' }, head, element('body', {}, ...content)))}\n`;
}
