import type { AcronymUse } from '../document/recognise/acronyms';
import type { Reading } from '../document/recognise/recognise';
import type { Edit } from '../model/edit';
import { withoutArticle } from '../reference/acronyms';
import { replaceAt } from './fix';
import type { Expanding } from './statedTerms';

/** Writes an acronym out where it is used: `SIT’s` becomes `Systems Integration Testing’s (SIT’s)`. */
export function writeOut(reading: Reading, use: AcronymUse, term: string): Edit[] | null {
  const { acronym, paragraph, start, end, suffix } = use;
  // Tables are recognised by their words, and their cells are narrow; notes and text boxes are out of reach.
  if (paragraph.index < 0 || paragraph.cell !== null || use.where !== 'text') return null;
  const before = paragraph.text.slice(0, start);
  const opensSentence = /(?:^|[.!?]\s+)$/.test(before);
  const needsArticle =
    withoutArticle.has(acronym) && !/\b(?:the|a|an|this|each|every|its|their|our) $|[’']s? $/i.test(before);
  const article = needsArticle ? (opensSentence ? 'The ' : 'the ') : '';
  const possessive = suffix.replace(/^s/, '');
  const many = suffix.startsWith('s') && !term.endsWith('s') ? 's' : '';
  const words = `${article}${term}${many}${possessive} (${acronym}${suffix})`;
  return [replaceAt(reading, reading.outline.place(paragraph, start, end + suffix.length), words)];
}

/** Moves an expansion to the first use; null where the words around it are not simple enough. */
export function expandFirst(reading: Reading, first: AcronymUse, expanded: Expanding): Edit[] | null {
  const { acronym, paragraph, suffix, expansion } = expanded;
  const { text } = paragraph;
  const term = suffix.startsWith('s') ? expansion.term.replace(/s$/, '') : expansion.term;
  const written = writeOut(reading, first, term);
  const end = expanded.end + suffix.length;
  const between =
    expansion.start < expanded.start ? text.slice(expansion.end, expanded.start) : text.slice(end, expansion.start);
  const isSimple = /^(?:['’]s?)?\s*\((?:the )?$/.test(between);
  const closing = Math.max(end, expansion.end);
  if (!written || paragraph.index < 0 || !isSimple || text.charAt(closing) !== ')') return null;
  const article = withoutArticle.has(acronym) ? (/\bthe $/i.exec(text.slice(0, expansion.start))?.[0].length ?? 0) : 0;
  const from = Math.min(expansion.start, expanded.start) - article;
  const short = reading.outline.place(paragraph, from, closing + 1);
  // Behind the first use, so that its occurrence is counted in the text as it was.
  return [replaceAt(reading, short, `${acronym}${suffix}`), ...written];
}
