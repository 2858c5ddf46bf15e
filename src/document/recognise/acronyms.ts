import type { ReferenceData } from '../../reference/reference';
import { expansionOf, type Expansion } from '../language/expansions';
import { glossaryEntries } from './glossaryEntries';
import { leftovers } from './leftovers';
import { identifierSlips } from './slips';
import { findIds } from '../language/identifiers';
import { quotedSpans } from '../language/quotes';
import type { Reading } from './recognise';
import type { Paragraph, Stretch } from '../reading/snapshot';
import { groupBy } from '../reading/groupBy';
import { memoise } from '../reading/memoise';
import { stretchesAt } from '../reading/stretchesAt';
import { stories } from '../reading/stories';

/** One use of an acronym in the document. */
export interface AcronymUse {
  readonly acronym: string;
  readonly paragraph: Paragraph;
  /** The capitals alone. */
  readonly start: number;
  readonly end: number;
  /** What follows them: `s` of a plural, `’s`. */
  readonly suffix: string;
  readonly where: Where;
  /** The full term that stands beside it: “Testing Advisory Group (TAG)”. */
  readonly expansion: Expansion | null;
}

/** A quoted title is somebody else's wording, and the history speaks of earlier versions. */
export type Where = 'text' | 'heading' | 'table head' | 'title page' | 'quoted title' | 'history';

/**
 * Capitals, digits among them: `DCC`, `SMETS1`; two with a hyphen or `&` between them, `SR-TAD`, `CH&N`; with one or two
 * small letters inside, `CoS`, `SoLR`, `CoMCo`, or one in front, `mDNS`; each in the plural, too.
 */
const capitals =
  /(?<![\w&]|[A-Z\d]-)([A-Z]+(?:&[A-Z]+)+|[A-Z]{2,}-[A-Z]{2,}|[A-Z]{1,3}[a-z]{1,2}[A-Z]{1,4}|(?:[A-Z]+[a-z]){2}|[a-z][A-Z]{3,}|[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*)(s?)(?![\w&]|-[A-Z])/g;
const possible = /[A-Z][a-z]{0,2}[A-Z]|[A-Z]&|[a-z][A-Z]{2}/;
const possessive = /^[’']s?(?![\w])/;
const roman = /^[IVX]+$/;
/** An identifier that is written loosely or has a slip, which others tell of; a financial year; a Service Request's number. */
const notWords = /^(?:SECMP|MP|DP|CR)[OI]*\d|^FY\d|^SR\d/;
const looseId = /^(?:SECMP|MP|DP|CR)$/;
const postcode = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
/** `Appendices AB, AC, and` in front of letters makes them a document's name; `Appendix AB (and`, too. */
const documentLetters =
  /\b(?:Appendix|Appendices|Annex|Annexes|Sections?|Schedules?|Options?|Scenarios?|Tables?)\s+[‘“"'(]?(?:[A-Z]{1,2}(?:\d[\d.]*)?[’”"')]?(?:[,;]\s*(?:and\s+|or\s+)?|\s+(?:and|or|to)\s+|\s*[&/–-]\s*|\s+\((?:and\s+|or\s+)?)[‘“"']?)*$/;
/** What is longer is a key, a checksum, or no word at all. */
const longestAcronym = 20;
/** Whatever is such a list has one of these. */
const anyLetters = /Append|Annex|Section|Schedule|Option|Scenario|Table/i;
/** How far in front of letters the first of a list is looked for. */
const longestList = 200;
const documentBullet = /^\s*(?:Section|Appendix|Schedule) [A-Z0-9]{1,3}\b/;

/** Every use of an acronym, the glossary's own rows left out, in the order of the document. */
export const findAcronyms = memoise((reading: Reading): readonly AcronymUse[] => {
  const known = knownTerms(reading);
  const whereIs = placing(reading);
  const told = toldElsewhere(reading);
  return stories(reading.snapshot).flatMap((paragraph) => {
    const where = whereIs(paragraph);
    return where === null || isShouted(paragraph)
      ? []
      : usesIn(paragraph, where, known, reading.given.reference.notAcronyms).filter(
          ({ start, end }) => !told.get(paragraph)?.some((other) => start < other.end && other.start < end),
        );
  });
});

/** What is told of as a mistyped identifier, or as a leftover, is no acronym. */
function toldElsewhere(reading: Reading): ReadonlyMap<Paragraph, readonly Stretch[]> {
  return groupBy([...identifierSlips(reading), ...leftovers(reading)], ({ paragraph }) => paragraph);
}

/** The full terms that an acronym is known by: the glossary's, then those of the reference list. */
export function knownTerms({
  tables,
  given,
}: Pick<Reading, 'tables' | 'given'>): (acronym: string) => readonly string[] {
  const terms = new Map<string, readonly string[]>(given.reference.expansions);
  for (const { acronym, term } of glossaryEntries(tables)) {
    if (term !== '') terms.set(acronym, [term, ...(terms.get(acronym) ?? [])]);
  }
  return (acronym) => terms.get(acronym) ?? [];
}

/** Where the words of a paragraph stand, quotes apart; null where none of them count. */
export function placing({ snapshot, tables, outline }: Reading): (paragraph: Paragraph) => Where | null {
  const readings = new Map(
    [...tables.values()].flatMap((reading) => reading.pieces.map(({ index }) => [index, reading] as const)),
  );
  const titlePage = outline.sections.length > 1 ? outline.sections[0] : undefined;
  return (paragraph) => {
    const { cell, style, heading, index, anchor, list, text } = paragraph;
    if (/^TOC/i.test(style)) return null;
    const part = outline.sectionAt(anchor ?? index);
    if (heading !== null || part?.heading === paragraph) return 'heading';
    if (titlePage !== undefined && part === titlePage) return 'title page';
    if (isAddressBlock(text)) return 'title page';
    if (!cell) {
      const isTitle = part?.key === 'documentImpacts' && list !== null && documentBullet.test(text);
      return isTitle ? 'quoted title' : 'text';
    }
    const table = readings.get(cell.table);
    const name = table?.definition.name;
    // A piece of a table that was split by hand may have no heads.
    const isHead = table?.table.index === cell.table && cell.row <= table.headRow;
    if (name === 'glossary') return isHead ? 'table head' : null;
    const repeats = snapshot.tables[cell.table]?.rows[cell.row]?.header === true;
    if (repeats || isHead) return 'table head';
    if (name === 'document-matrix' && cell.cell === 0) return 'quoted title';
    return name === 'history' ? 'history' : 'text';
  };
}

/** Lines on where somebody is to be found introduce nobody. */
function isAddressBlock(text: string): boolean {
  return text.length < longestBlock && anyPostcode.test(text) && !/[a-z]\. [A-Z]/.test(text);
}

const longestBlock = 200;
const anyPostcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;

function usesIn(
  paragraph: Paragraph,
  around: Where,
  known: (acronym: string) => readonly string[],
  notAcronyms: ReferenceData['notAcronyms'],
): readonly AcronymUse[] {
  const { text } = paragraph;
  // Most paragraphs have no two capitals beside each other.
  if (!possible.test(text)) return [];
  const matches = [...text.matchAll(capitals)];
  if (matches.length === 0) return [];
  const hasAddresses = anyAddress.test(text);
  const hasLetters = anyLetters.test(text);
  // `HTML5` is as well known as `HTML`.
  const isKnownWord = (part: string): boolean =>
    notAcronyms.has(part) ||
    notAcronyms.has(part.replace(/(?<!\d)\d+$/, '')) ||
    (isEmphasis(part) && known(part).length === 0);
  const idsAt = stretchesAt(findIds(text));
  const quotesAt = stretchesAt(quotedSpans(text));
  return matches.flatMap(wordsOf(known)).flatMap(({ acronym, plural, start }): AcronymUse[] => {
    const end = start + acronym.length;
    const inside = (span: { start: number; end: number }): boolean => start >= span.start && end <= span.end;
    if (acronym.split('-').every(isKnownWord) || roman.test(acronym) || idsAt(start).some(inside)) return [];
    if (acronym.length > longestAcronym || isNoWord(text, acronym, start, end)) return [];
    if (hasAddresses && isAddress(text, start)) return [];
    if (hasLetters && documentLetters.test(text.slice(Math.max(0, start - longestList), start))) return [];
    const suffix = plural + (possessive.exec(text.slice(end + plural.length))?.[0] ?? '');
    const occurrence = { acronym, start, end: end + suffix.length };
    const expansion = expansionOf(text, occurrence, known(acronym));
    // (“DCC”) is no title.
    const named = quotesAt(start).some((span) => inside(span) && span.end - span.start > acronym.length + 2);
    return [{ acronym, paragraph, start, end, suffix, where: named ? 'quoted title' : around, expansion }];
  });
}

interface Word {
  readonly acronym: string;
  readonly plural: string;
  readonly start: number;
}

/** Two acronyms with a hyphen between them are one of its own, unless both are known and it is not. */
function wordsOf(known: (acronym: string) => readonly string[]): (match: RegExpMatchArray) => Word[] {
  return ({ 1: acronym = '', 2: plural = '', index: start = 0 }) => {
    const [first = '', second] = acronym.split('-');
    const isPair = second !== undefined && known(acronym).length === 0;
    if (!isPair || known(first).length === 0 || known(second).length === 0) return [{ acronym, plural, start }];
    return [
      { acronym: first, plural: '', start },
      { acronym: second, plural, start: start + first.length + 1 },
    ];
  };
}

/** A word in capitals for its weight: no acronym is so long and has so many vowels. */
function isEmphasis(word: string): boolean {
  return /^[A-Z]{7,}$/.test(word) && (word.match(/[AEIOUY]/g) ?? []).length >= 3;
}

/** Capitals that are an identifier, a financial year, a postcode, or a part of a name with a full stop in it: `E.ON`. */
function isNoWord(text: string, acronym: string, start: number, end: number): boolean {
  if (notWords.test(acronym) || postcode.test(text.slice(start, start + 9))) return true;
  if (looseId.test(acronym) && /^[ -]?\d/.test(text.slice(end, end + 2))) return true;
  // A spreadsheet's `#REF!`
  if (text.charAt(start - 1) === '#' && /[!?/]/.test(text.charAt(end))) return true;
  return /(?:^|[^A-Za-z.])[A-Z]\.$/.test(text.slice(Math.max(0, start - 3), start));
}

const fileOrPath =
  /\\|\.(?:docx?|docm|xlsx?|pptx?|pdf|csv|xml|zip|txt|html?|png)\b|\.(?:co\.uk|com|org|gov\.uk|net|uk)\b/i;

/** Whatever is an address, a path or the name of a file has one of these. */
const anyAddress = /[@\\]|:\/\/|www\.|\.[a-z]{2,5}\b/i;

const longestAddress = 300;

/** Whether capitals stand in an address, with or without a scheme, or in the name of a file. */
function isAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestAddress), at);
  const after = text.slice(at, at + longestAddress);
  const word = before.slice(before.lastIndexOf(' ') + 1) + (after.split(' ', 1)[0] ?? '');
  return /@|:\/\/|^www\./.test(word) || fileOrPath.test(word);
}

/** Words all in capitals are a heading or an emphasis, not acronyms. */
function isShouted({ text, heading }: Paragraph): boolean {
  const hasSmallLetters = /[a-z][A-Za-z]|[A-Z][a-z]/.test(text);
  const words = hasSmallLetters ? [] : (text.match(/[A-Z]{2,}/g) ?? []);
  if (words.length < 2) return false;
  return (
    heading !== null ||
    (words.length > 2 && words.some((word) => word.length > 6 || /^(?:THE|OF|TO|FOR|IS)$/.test(word)))
  );
}
