import { findAcronyms, type AcronymUse } from '../document/recognise/acronyms';
import type { Expansion } from '../document/language/expansions';
import { bareTerm } from '../document/language/terms';
import { findFullTerms, type FullTerm } from '../document/recognise/fullTerms';
import type { GlossaryEntry } from '../document/recognise/glossaryEntries';
import type { Reading } from '../document/recognise/recognise';
import { memoise } from '../document/reading/memoise';
import type { Edit } from '../model/edit';
import { replaceAt, sayInstead } from './fix';
import { groupBy } from '../document/reading/groupBy';

/** An acronym that the text expands where it uses it. */
export interface Expanding extends AcronymUse {
  readonly expansion: Expansion;
}

/** Where the text writes acronyms out; titles and the history are somebody else's words. */
export const expandingUses = memoise((reading: Reading): readonly Expanding[] =>
  findAcronyms(reading).filter((use): use is Expanding => use.expansion !== null && use.where === 'text'),
);

/** Full terms that the text writes out where their acronym does not stand beside them. */
export const termsAlone = memoise((reading: Reading): readonly FullTerm[] => {
  const expanding = groupBy(expandingUses(reading), ({ paragraph }) => String(paragraph.index));
  return findFullTerms(reading).filter(({ paragraph, start, end }) =>
    (expanding.get(String(paragraph.index)) ?? []).every(
      ({ expansion }) => start >= expansion.end || end <= expansion.start,
    ),
  );
});

/** Whether a row of the glossary says a term, whatever it adds to it. */
export function saysTerm(entry: GlossaryEntry, term: string): boolean {
  const said = bareTerm(entry.term);
  const wanted = bareTerm(term);
  const opening = entry.term.split(/(?<!\s)\s*[(–;:.,]|\s-\s/)[0] ?? '';
  return said === wanted || bareTerm(opening) === wanted;
}

/** The rows of the glossary for an acronym; `SMETS` stands for `SMETS1` and `SMETS2` as well. */
export function entriesFor(acronym: string, entries: readonly GlossaryEntry[]): GlossaryEntry[] {
  const exact = entries.filter((entry) => entry.acronym === acronym || entry.acronyms.includes(acronym));
  const family = acronym.replace(/(?<!\d)\d+$/, '');
  return exact.length > 0 ? exact : entries.filter((entry) => entry.acronym === family);
}

/** A term in the number of the words that it is to stand for. */
function inNumberOf(words: string, term: string): string {
  return /[^s]s$/.test(words) && !term.endsWith('s') ? `${term}s` : term;
}

/** Puts another term where the text writes one out. */
export function replaceTerm(
  reading: Reading,
  { paragraph, start, end }: Pick<AcronymUse, 'paragraph' | 'start' | 'end'>,
  term: string,
): Edit {
  const words = paragraph.text.slice(start, end);
  return replaceAt(reading, reading.outline.place(paragraph, start, end), inNumberOf(words, term));
}

/** Makes a row of the glossary say a term; null where something hangs on the words. */
export function setTerm({ termParagraph }: GlossaryEntry, term: string): readonly Edit[] | null {
  return termParagraph ? sayInstead(termParagraph, term) : [];
}
