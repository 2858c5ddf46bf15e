import { isSearchable } from '../model/edit';

/** A caret begins each notation of what Word's search finds no other way: line breaks, tabs, hyphens of Word's own. */
const notations: Readonly<Record<string, string>> = {
  '^': '^^',
  '\t': '^t',
  '\v': '^l',
  '\u001E': '^~',
  '\u001F': '^-',
};

function notationOf(words: string): string {
  return Array.from(words, (character) => notations[character] ?? character).join('');
}

/** What was found of some words, once the batch is synchronised. */
export interface Search {
  /** The n-th place, from 0, of these very words. */
  at(occurrence: number): Word.Range | undefined;
  first(): Word.Range | undefined;
}

/** Searches for words as they stand in the document; null for what Word cannot search for. */
export function searchFor(words: string, scope: Pick<Word.Paragraph, 'search'>): Search | null {
  if (!isSearchable(words)) return null;
  const found = scope.search(notationOf(words), { matchCase: true });
  found.load('items/text');
  return {
    at: (occurrence) => {
      // Word takes straight and curly quotes for the same.
      const same = found.items.filter(({ text }) => text === words);
      return (same.length > 0 ? same : found.items)[occurrence];
    },
    first: () => found.items[0],
  };
}

/** The first place of some words that are there, or of as many of them as Word can search for. */
export function firstOf(words: string, scope: Pick<Word.Paragraph, 'search'>): Word.Range {
  let start = words;
  while (start.length > 1 && !isSearchable(start)) start = start.slice(0, -1);
  return scope.search(notationOf(start), { matchCase: true }).getFirst();
}
