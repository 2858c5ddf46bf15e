import { bareTerm, termAnywhere, termAtEnd } from './terms';

/** The full term of an acronym, where a text writes it beside the acronym. */
export interface Expansion {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

interface Occurrence {
  readonly acronym: string;
  readonly start: number;
  /** Behind the acronym, its plural and its possessive. */
  readonly end: number;
}

/**
 * The term that an acronym stands for, read from the words around it: “Testing Advisory Group (TAG)”, “TAG (Testing
 * Advisory Group)”, “System Integration Testing and User Integration Testing (SIT and UIT)”. Terms that are known are
 * looked for first, because not every acronym is spelt by the initials of its term.
 */
export function expansionOf(text: string, use: Occurrence, known: readonly string[]): Expansion | null {
  const from = Math.max(0, use.start - farthest);
  const near = text.slice(from, use.end + farthest);
  const at = { ...use, start: use.start - from, end: use.end - from };
  const found =
    inFront(near, at, known) ?? behind(near, at, known) ?? inApposition(near, at, known) ?? further(near, at, known);
  return found && { ...found, start: found.start + from, end: found.end + from };
}

/** No term stands further from its acronym, in letters; a paragraph may have a million. */
const farthest = 600;

/** What stands between a bracket and the acronym in it, and between a term and the bracket. */
const opening =
  /^[([]\s*(?:(?:the|hereafter|henceforth|or|also|i\.?e\.?,?|known as|referred to as|called|abbreviated (?:to|as))\s+)*[‘“"']?$/i;
const termEnd = /(?:[”"](?:['’]s?)?|['’]s?|(?<!\s))\s*$/;

function inFront(text: string, { acronym, start }: Occurrence, known: readonly string[]): Expansion | null {
  const bracket = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('[', start));
  if (bracket < 0 || !opening.test(text.slice(bracket, start))) return null;
  const head = text.slice(0, bracket).replace(termEnd, '');
  for (const term of known) {
    const match = termAtEnd(term).exec(head);
    if (match) return { term: match[0], start: match.index, end: head.length };
  }
  const words = [...head.matchAll(/[A-Za-z\dÀ-ɏ’'&/-]+/g)].map((match) => ({ text: match[0], start: match.index }));
  for (const fits of [spells, abbreviates]) {
    for (let count = 1; count <= Math.min(acronym.length + 4, words.length); count += 1) {
      const phrase = words.slice(-count);
      const from = phrase[0]?.start ?? 0;
      // A term does not cross the end of a clause.
      if (/[.;:,()]/.test(head.slice(from))) break;
      const fitting = fits(
        acronym,
        phrase.map((word) => word.text),
      );
      if (fitting) return { term: head.slice(from), start: from, end: head.length };
    }
  }
  return null;
}

function behind(text: string, { acronym, end }: Occurrence, known: readonly string[]): Expansion | null {
  const match = /^\s*\(([^()]+)\)/.exec(text.slice(end));
  const term = match?.[1]?.trim().replace(/^the\s+/, '') ?? '';
  if (!match || term === '') return null;
  const words = term.match(/[A-Za-z\dÀ-ɏ’'&/-]+/g) ?? [];
  const isTerm = known.some((candidate) => bareTerm(candidate) === bareTerm(term)) || spells(acronym, words);
  if (!isTerm) return null;
  const start = end + match[0].lastIndexOf(term);
  return { term, start, end: start + term.length };
}

/** “DSP, the Data Service Provider,”, “DSP: Data Service Provider” and “SIT stands for Systems Integration Testing” */
const apposed =
  /^(?:\s*[:=]\s+(?:the\s+)?|\s*(?:,|[–—-])\s*(?:(?:i\.?e\.?,?|that is,?|meaning|which (?:is|stands for|means))\s+(?:(?:the|an?)\s+)?|(?:or\s+)?(?:the|an?)\s+)|\s+(?:below |here |above |in this document )?(?:stands for|is short for|means|denotes|refers to|is the (?:acronym|abbreviation) (?:of|for)|for)\s+(?:the\s+)?)[‘“"']?/i;
const longestApposition = 160;

function inApposition(text: string, { acronym, end }: Occurrence, known: readonly string[]): Expansion | null {
  const after = text.slice(end, end + longestApposition);
  const joint = apposed.exec(after)?.[0];
  if (joint === undefined) return null;
  const rest = after.slice(joint.length);
  const start = end + joint.length;
  for (const term of known) {
    const [match] = rest.matchAll(termAnywhere(term));
    if (match?.index === 0) return { term: match[0], start, end: start + match[0].length };
  }
  const words = [...rest.matchAll(/[A-Za-z\dÀ-ɏ’'&/-]+/g)];
  for (let count = 2; count <= Math.min(acronym.length + 3, words.length); count += 1) {
    const last = words[count - 1];
    const term = rest.slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0));
    if (/[.;:,()]/.test(term)) return null;
    if (
      /^[A-Z]/.test(term) &&
      spells(
        acronym,
        words.slice(0, count).map(([word]) => word),
      )
    )
      return { term, start, end: start + term.length };
  }
  return null;
}

/** Words between a term and its acronym that still make one of the two. */
const joining = /^(?:['’]s)?,?\s*(?:\(|[–-] ?|or |also |known as |abbreviated (?:to|as) |called |the |[‘“"'])+$/i;

const joined = /(?:[–-]|\b(?:or|as|to|called))\s+(?:the\s+)?[‘“"']?$/i;

/** A known term earlier in the sentence, when the acronym stands in brackets with others, or is named as its short form. */
function further(text: string, { start }: Occurrence, known: readonly string[]): Expansion | null {
  const sentence = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start)) + 1;
  const head = text.slice(sentence, start);
  const inBrackets = head.lastIndexOf('(') > head.lastIndexOf(')');
  if (!inBrackets && !joined.test(head)) return null;
  for (const term of known) {
    const match = [...head.matchAll(termAnywhere(term))].at(-1);
    if (!match) continue;
    const end = match.index + match[0].length;
    if (inBrackets || joining.test(head.slice(end))) {
      return { term: match[0], start: sentence + match.index, end: sentence + end };
    }
  }
  return null;
}

const smallWords = new Set(['and', 'of', 'the', 'for', 'to', 'in', 'on', '&', 'a', 'an']);

const startsSmall = (words: readonly string[]): boolean => smallWords.has((words[0] ?? '').toLowerCase());

function partsOf(words: readonly string[]): string[] {
  return words
    .flatMap((word) => word.split(/[-/]/))
    .filter((word) => word !== '' && !smallWords.has(word.toLowerCase()));
}

/** The initials of the words, small words apart, are the acronym. */
function spells(acronym: string, words: readonly string[]): boolean {
  if (startsSmall(words)) return false;
  const initials = partsOf(words).map((word) => word.charAt(0).toUpperCase());
  return initials.join('') === acronym.replace(/(?<!\d)\d+$/, '');
}

/** The letters of the acronym stand in the words in order, each word's initial among them: `OPSG`, Operations Group. */
function abbreviates(acronym: string, words: readonly string[]): boolean {
  const parts = partsOf(words).map((part) => part.toUpperCase());
  if (parts.length < 2 || startsSmall(words)) return false;
  let letters = acronym;
  for (const [index, part] of parts.entries()) {
    if (!letters.startsWith(part.charAt(0))) return false;
    letters = letters.slice(1);
    const next = parts[index + 1]?.charAt(0);
    let at = 1;
    while (letters !== '' && !(next !== undefined && letters.startsWith(next))) {
      const found = part.indexOf(letters.charAt(0), at);
      if (found < 0) break;
      at = found + 1;
      letters = letters.slice(1);
    }
  }
  return letters === '';
}
