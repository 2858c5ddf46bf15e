import { tableTag } from '../../model/tags';
import type { XmlElement } from '../../model/xml';
import { tableDefinition } from '../../document/tables';
import type { Block } from '../block';
import { controlIds, complexField, fieldMark, fieldStart, type InlineWriter } from './inlines';
import { listOf } from './numbering';
import { tableElement } from './table';
import { run, w, type Children } from './word';

/** A heading, its place in the contents, and the page that it is thought to stand on. */
export interface Entry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly bookmark: string;
  readonly page: number;
}

/** Writes blocks as the content of a body. */
export function blockElements(
  blocks: readonly Block[],
  entries: ReadonlyMap<Block, Entry>,
  inlines: InlineWriter,
): XmlElement[] {
  return blocks.flatMap((block): XmlElement[] => {
    switch (block.kind) {
      case 'heading':
        return [headingElement(block, entries.get(block)?.bookmark ?? '', inlines.nextId())];
      case 'paragraph':
        return [styled(block.style, [], inlines.write(block.content))];
      case 'bullet':
        return [styled(block.level === 1 ? 'ListBullet' : 'ListBullet2', [], inlines.write(block.content))];
      case 'numbered': {
        const number = w('numPr', {}, w('ilvl', { val: 0 }), w('numId', { val: listOf(block.list) }));
        return [styled('ListNumber', [number], inlines.write(block.content))];
      }
      case 'table':
        return [tableControl(block, inlines.nextId())];
      case 'plain table':
        return [tableElement(block.table)];
      case 'contents':
        return contentsElements([...entries.values()]);
    }
  });
}

function styled(style: string | null, properties: Children, content: Children): XmlElement {
  const all = [style === null ? null : w('pStyle', { val: style }), ...properties];
  return w('p', {}, all.some((property) => property !== null) ? w('pPr', {}, ...all) : null, ...content);
}

function headingElement(
  { level, text, newPage }: Block & { kind: 'heading' },
  bookmark: string,
  id: number,
): XmlElement {
  return styled(`Heading${String(level)}`, newPage ? [w('pageBreakBefore')] : [], [
    w('bookmarkStart', { id, name: bookmark }),
    run(text),
    w('bookmarkEnd', { id }),
  ]);
}

/** Each table stands in a content control of the add-in's own. */
function tableControl({ name, table }: Block & { kind: 'table' }, id: number): XmlElement {
  const properties = w(
    'sdtPr',
    {},
    w('alias', { val: tableDefinition(name).caption }),
    w('tag', { val: tableTag(name) }),
    w('id', { val: controlIds + id }),
  );
  return w('sdt', {}, properties, w('sdtContent', {}, tableElement(table)));
}

/** The contents on a page of their own: one field over all entries, each a link to its heading with a page number. */
function contentsElements(entries: readonly Entry[]): XmlElement[] {
  const title = styled('TOCHeading', [w('pageBreakBefore')], [run('Contents')]);
  const lines = entries.map(({ level, text, bookmark, page }, at) => {
    const number = complexField(`PAGEREF ${bookmark} \\h`, [run(String(page))]);
    const link = w('hyperlink', { anchor: bookmark, history: 1 }, run(text), w('r', {}, w('tab')), ...number);
    return styled(
      `TOC${String(level)}`,
      [],
      [
        ...(at === 0 ? fieldStart('TOC \\o "1-2" \\h \\z \\u') : []),
        link,
        ...(at === entries.length - 1 ? [fieldMark('end')] : []),
      ],
    );
  });
  return [title, ...lines];
}
