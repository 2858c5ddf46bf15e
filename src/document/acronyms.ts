import { notAcronyms } from '../reference/acronyms';
import { findIds } from './identifiers';
import type { Paragraph } from './snapshot';
import type { Reading } from './recognise/recognise';

/** One use of an acronym in the document. */
export interface AcronymUse {
  readonly acronym: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly where: 'text' | 'quoted title' | 'history';
  /** The full term that stands beside it: “Testing Advisory Group (TAG)”. */
  readonly expansion: Expansion | null;
}

export interface Expansion {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Capitals, digits among them: `DCC`, `SMETS1`, and in the plural `CSPs`. */
const capitals = /(?<!\w|[A-Z\d]-)([A-Z][A-Z0-9]*[A-Z][A-Z0-9]*)(?:s)?(?![\w]|-[A-Z])/g;
const roman = /^[IVX]+$/;
/** `Appendices AB, AC and` in front of letters makes them a document's name. */
const documentLetters =
  /\b(?:Appendix|Appendices|Annex|Annexes|Sections?|Schedules?)\s+(?:[A-Z]{1,2}(?:\d|\b)(?:,\s*|\s+(?:and|or|to)\s+|\s*&\s*))*$/;

/** Every use of an acronym in the body, the glossary's own rows left out, in the order of the document. */
export function findAcronyms({ snapshot, tables }: Pick<Reading, 'snapshot' | 'tables'>): AcronymUse[] {
  const glossary = tables.get('glossary')?.table.index ?? -1;
  const history = tables.get('history')?.table.index ?? -1;
  return snapshot.paragraphs.flatMap((paragraph) => {
    const table = paragraph.cell?.table;
    if (table === glossary && table !== undefined) return [];
    if (/^TOC/i.test(paragraph.style)) return [];
    return usesIn(paragraph, table !== undefined && table === history);
  });
}

function usesIn(paragraph: Paragraph, inHistory: boolean): AcronymUse[] {
  const { text } = paragraph;
  if (isShouted(text)) return [];
  const ids = findIds(text);
  const quoted = quotedSpans(text);
  const uses: AcronymUse[] = [];
  for (const match of text.matchAll(capitals)) {
    const acronym = match[1] ?? '';
    const start = match.index;
    const end = start + acronym.length;
    const inside = (span: { start: number; end: number }): boolean => start >= span.start && end <= span.end;
    if (notAcronyms.has(acronym) || roman.test(acronym) || ids.some(inside)) continue;
    if (documentLetters.test(text.slice(0, start))) continue;
    const where = inHistory ? 'history' : quoted.some(inside) ? 'quoted title' : 'text';
    uses.push({ acronym, paragraph, start, end, where, expansion: expansionBefore(text, acronym, start) });
  }
  return uses;
}

/** Words all in capitals are a heading or an emphasis, not acronyms. */
function isShouted(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  return words.length > 2 && words.every((word) => word === word.toUpperCase());
}

/** What stands between quotes: titles of modifications and of documents. */
export function quotedSpans(text: string): { start: number; end: number }[] {
  return [/‘([^‘]*?)’(?![A-Za-z])/g, /“([^“”]*)”/g, /"([^"]*)"/g, /(?<![\w])'(.*?)'(?!\w)/g].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

const smallWords = new Set(['and', 'of', 'the', 'for', 'to', 'in', 'on', '&', 'a', 'an']);

/** The full term in front of an acronym in brackets: the fewest words that its letters can stand for. */
function expansionBefore(text: string, acronym: string, start: number): Expansion | null {
  const before = text.slice(0, start);
  // “Data Communication Company’s (DCC’s)” expands as well.
  const opening = /(?:['’]s)?\s*\($/.exec(before);
  if (!opening) return null;
  const head = before.slice(0, opening.index);
  const words = [...head.matchAll(/[\p{L}\d’'&/-]+/gu)].map((match) => ({ text: match[0], start: match.index }));
  const longest = acronym.length + 4;
  for (const fits of [spells, abbreviates]) {
    for (let count = 1; count <= Math.min(longest, words.length); count += 1) {
      const phrase = words.slice(-count);
      const from = phrase[0]?.start ?? 0;
      // A term does not cross the end of a clause.
      if (/[.;:,()]/.test(head.slice(from))) break;
      if (
        fits(
          acronym,
          phrase.map((word) => word.text),
        )
      )
        return { term: head.slice(from), start: from, end: head.length };
    }
  }
  return null;
}

/** The initials of the words, small words apart, are the acronym. */
function spells(acronym: string, words: readonly string[]): boolean {
  if (smallWords.has((words[0] ?? '').toLowerCase())) return false;
  const initials = words
    .flatMap((word) => word.split(/[-/]/))
    .filter((word) => word !== '' && !smallWords.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return initials === acronym.replace(/\d+$/, '');
}

/** The letters of the acronym stand in the words in order, each word's initial among them: `OPSG`, Operations Group. */
function abbreviates(acronym: string, words: readonly string[]): boolean {
  const letters = [...acronym.toUpperCase()];
  const parts = words.flatMap((word) => word.split(/[-/]/)).filter((word) => !smallWords.has(word.toLowerCase()));
  if (parts.length < 2 || smallWords.has((words[0] ?? '').toLowerCase())) return false;
  for (const part of parts) {
    if (letters[0] !== part.charAt(0).toUpperCase()) return false;
    letters.shift();
    let at = 1;
    const next = parts[parts.indexOf(part) + 1]?.charAt(0).toUpperCase();
    while (letters.length > 0 && (letters[0] !== next || next === undefined)) {
      const found = part.toUpperCase().indexOf(letters[0] ?? '', at);
      if (found < 0) break;
      at = found + 1;
      letters.shift();
    }
  }
  return letters.length === 0;
}
