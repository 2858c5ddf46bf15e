import type { FieldName, TableName } from '../model/tags';
import type { NewTable } from '../model/edit';
import { criteriaSetNames } from '../reference/criteria';

/** A paper as plain data, before it is written as XML. */

export type Inline =
  | string
  | { readonly kind: 'field'; readonly name: FieldName; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  /** A field of Word's own, with what it shows until Word works it out. */
  | { readonly kind: 'page field'; readonly code: 'PAGE' | 'NUMPAGES' }
  /** Where its author has yet to say something: marked, so that nobody sends it out. */
  | { readonly kind: 'gap'; readonly text: string }
  | { readonly kind: 'tab' };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly newPage: boolean }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[]; readonly style: TextStyle | null }
  | { readonly kind: 'bullet'; readonly content: readonly Inline[]; readonly level: 1 | 2 }
  /** An item of a list that counts from 1. */
  | { readonly kind: 'numbered'; readonly content: readonly Inline[]; readonly list: CountedList }
  | { readonly kind: 'table'; readonly name: TableName; readonly table: NewTable }
  /** A table that is none of a RID's, and stands in no content control. */
  | { readonly kind: 'plain table'; readonly table: NewTable }
  /** The table of contents, over every heading of the paper. */
  | { readonly kind: 'contents' };

/** Lists that count from 1, each on its own. */
export const countedLists = [
  ...criteriaSetNames,
  'reasons',
  'standard operational',
  'standard testing',
  'standard security',
] as const;
export type CountedList = (typeof countedLists)[number];

export type TextStyle = 'Title' | 'Subtitle' | 'Header' | 'Footer';

export const heading = (level: 1 | 2, text: string, newPage = false): Block => ({
  kind: 'heading',
  level,
  text,
  newPage,
});

export function paragraph(content: string | readonly Inline[], style: TextStyle | null = null): Block {
  return { kind: 'paragraph', content: typeof content === 'string' ? [content] : content, style };
}

export function bullet(content: string | readonly Inline[], level: 1 | 2 = 1): Block {
  return { kind: 'bullet', content: typeof content === 'string' ? [content] : content, level };
}

export function numbered(list: CountedList, content: string | readonly Inline[]): Block {
  return { kind: 'numbered', content: typeof content === 'string' ? [content] : content, list };
}

export const gap = (text: string): Inline => ({ kind: 'gap', text: `[${text}]` });

export const field = (name: FieldName, text: string): Inline => ({ kind: 'field', name, text });

/** Words with fields among them: prose`Version ${field('version', '0.1')}`. */
export function prose(words: readonly string[], ...values: readonly Inline[]): Inline[] {
  return words.flatMap((text, at) => [text, values[at] ?? '']).filter((inline) => inline !== '');
}

/** The words of inline content, as a reader sees them. */
export function wordsOf(content: readonly Inline[]): string {
  return content.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('');
}
