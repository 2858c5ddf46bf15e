import { expansions, longerNames } from '../reference/acronyms';
import { findAcronyms, placing, quotedSpans } from './acronyms';
import { bareTerm, termPattern } from './expansions';
import { glossaryEntries } from './glossaryEntries';
import type { Reading } from './recognise/recognise';
import type { Paragraph, Snapshot } from './snapshot';

/** A full term written out in the text, with or without its acronym. */
export interface FullTerm {
  readonly acronym: string;
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const found = new WeakMap<Snapshot, readonly FullTerm[]>();

/**
 * Every full term in the text, by the glossary, the reference list and the text itself: titles, headings, heads and the
 * history left out, and terms that are a part of longer ones.
 */
export function findFullTerms(reading: Reading): readonly FullTerm[] {
  const before = found.get(reading.snapshot);
  if (before) return before;
  const terms = search(reading);
  found.set(reading.snapshot, terms);
  return terms;
}

function search(reading: Reading): FullTerm[] {
  const acronymOf = acronymsByTerm(reading);
  // The longest first, so that of two that begin alike the longer is found.
  const terms = [...acronymOf.keys(), ...longerNames].sort((one, other) => other.length - one.length);
  if (terms.length === 0) return [];
  const pattern = new RegExp(terms.map(termPattern).join('|'), 'gu');
  const keys = new Map([...acronymOf].map(([term, acronym]) => [bareTerm(term), acronym]));
  const whereIs = placing(reading);
  return reading.snapshot.paragraphs.flatMap((paragraph) => {
    if (whereIs(paragraph) !== 'text') return [];
    const matches = [...paragraph.text.matchAll(pattern)];
    const quoted = matches.length > 0 ? quotedSpans(paragraph.text) : [];
    return matches.flatMap((match): FullTerm[] => {
      const [text] = match;
      const start = match.index;
      const end = start + text.length;
      const acronym = keys.get(bareTerm(text));
      if (acronym === undefined || quoted.some((span) => start >= span.start && end < span.end - 1)) return [];
      return [{ acronym, paragraph, text, start, end }];
    });
  });
}

function acronymsByTerm(reading: Reading): Map<string, string> {
  const terms = new Map<string, string>();
  for (const [acronym, list] of expansions) for (const term of list) terms.set(term, acronym);
  for (const { acronym, term } of glossaryEntries(reading.tables)) if (isTerm(term)) terms.set(term, acronym);
  for (const { acronym, expansion } of findAcronyms(reading)) {
    if (expansion && isTerm(expansion.term)) terms.set(expansion.term, acronym);
  }
  return terms;
}

/** A single word may well be no name. */
function isTerm(term: string): boolean {
  return /[\p{L}\d]+[^\p{L}\d]+[\p{L}\d]+/u.test(term) && !term.includes('\n');
}
