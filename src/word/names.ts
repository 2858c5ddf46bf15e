import type { Paragraph, Snapshot } from '../document/reading/snapshot';
import { align, type Likeness } from './align';

type Content = Pick<Snapshot, 'paragraphs' | 'tables'>;

/**
 * Word's names of the paragraphs, by index; empty for a paragraph that none is sure to belong to. Without a subscription
 * Word has no names, and the list is empty. Where it counts more or fewer paragraphs than the text has, they are compared.
 */
export async function trustedNames(
  context: Word.RequestContext,
  names: readonly unknown[],
  content: Content,
): Promise<readonly string[]> {
  if (!areWhole(names)) return [];
  if (names.length === content.paragraphs.length) return names;
  const partners = align(likenesses(content), await wordsParagraphs(context));
  return partners.map((partner) => (partner === null ? '' : (names[partner] ?? '')));
}

/** Whether each paragraph has a name of its own. */
function areWhole(names: readonly unknown[]): names is readonly string[] {
  const isName = (name: unknown): boolean => typeof name === 'string' && name !== '';
  return names.length > 0 && names.every(isName) && new Set(names).size === names.length;
}

export interface WordsParagraph extends Likeness {
  readonly paragraph: Word.Paragraph;
}

/** Word's own paragraphs, in one round trip. */
export async function wordsParagraphs(context: Word.RequestContext): Promise<readonly WordsParagraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text,items/tableNestingLevel');
  await context.sync();
  return paragraphs.items.map((paragraph) => ({ paragraph, text: paragraph.text, depth: paragraph.tableNestingLevel }));
}

export function likenesses({ paragraphs, tables }: Content): readonly Likeness[] {
  const depthOf = ({ cell }: Pick<Paragraph, 'cell'>): number => {
    let depth = 0;
    for (let at = cell; at; at = tables[at.table]?.within ?? null) depth += 1;
    return depth;
  };
  return paragraphs.map((paragraph) => ({ text: paragraph.raw ?? paragraph.text, depth: depthOf(paragraph) }));
}
