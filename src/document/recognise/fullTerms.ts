import { longerNames } from '../../reference/acronyms';
import { quotedSpans } from '../language/quotes';
import { findAcronyms, placing } from './acronyms';
import { glossaryEntries } from './glossaryEntries';
import type { Reading } from './recognise';
import type { Paragraph } from '../reading/snapshot';
import { nameAnywhere, tellingWord } from '../language/terms';
import { memoise } from '../reading/memoise';
import { stories } from '../reading/stories';

/** A full term written out in the text, with or without its acronym. */
export interface FullTerm {
  readonly acronym: string;
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Every full term in the text, by the glossary, the reference list and the text itself: titles, headings, heads and the
 * history left out, and terms that are a part of longer ones.
 */
export const findFullTerms = memoise((reading: Reading): readonly FullTerm[] => {
  const acronymOf = acronymsByTerm(reading);
  const whereIs = placing(reading);
  const paragraphs = stories(reading.snapshot).filter((paragraph) => whereIs(paragraph) === 'text');
  const whole = paragraphs.map(({ text }) => text).join('\n');
  // Of the many terms that are known a document has few. The longest first: a name that is a part of a longer one is not there.
  const terms = [...acronymOf.keys(), ...longerNames]
    .map((term) => ({ term, word: tellingWord(term), acronym: acronymOf.get(term) ?? null }))
    .filter(({ word }) => whole.includes(word))
    .sort((one, other) => other.term.length - one.term.length);
  return paragraphs.flatMap((paragraph) => {
    const { text } = paragraph;
    const possible = terms.filter(({ word }) => text.includes(word));
    if (possible.length === 0) return [];
    const found: FullTerm[] = [];
    // A name in quotes is the name, and no title with the name in it.
    const titles = quotedSpans(text).map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
    const taken: { start: number; end: number }[] = [];
    for (const { term, acronym } of possible) {
      for (const match of text.matchAll(nameAnywhere(term))) {
        const [start, end] = [match.index, match.index + match[0].length];
        const within = (span: { start: number; end: number }): boolean => start >= span.start && end <= span.end;
        const inTitle = titles.some((title) => within(title) && end - start < title.end - title.start);
        if (inTitle || taken.some(within)) continue;
        taken.push({ start, end });
        if (acronym !== null) found.push({ acronym, paragraph, text: match[0], start, end });
      }
    }
    return found.sort((one, other) => one.start - other.start);
  });
});

function acronymsByTerm(reading: Reading): Map<string, string> {
  const terms = new Map<string, string>();
  for (const [acronym, list] of reading.given.reference.expansions) {
    for (const term of list) if (isTerm(term)) terms.set(term, acronym);
  }
  for (const { acronym, term } of glossaryEntries(reading.tables)) if (isTerm(term)) terms.set(term, acronym);
  for (const { acronym, expansion } of findAcronyms(reading)) {
    if (expansion && isTerm(expansion.term)) terms.set(expansion.term, acronym);
  }
  return terms;
}

/** A single word may well be no name. */
function isTerm(term: string): boolean {
  return /\w[^\w]+\w/.test(term) && !term.includes('\n');
}
