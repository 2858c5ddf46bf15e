/** A word of a text, made comparable, with its offsets. A full term that has an acronym counts as the acronym. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A full term and what is short for it, as keys of their words. */
interface ShortForm {
  readonly term: readonly string[];
  readonly short: readonly string[];
}

/** By the first word of the term, the longest term first. */
export type ShortForms = ReadonlyMap<string, readonly ShortForm[]>;

export function shortForms(pairs: Iterable<readonly [short: string, term: string]>, known?: ShortForms): ShortForms {
  const keysOf = (text: string): string[] => split(text).map(({ key }) => key);
  const forms = new Map(known);
  for (const [short, term] of pairs) {
    const form = { term: keysOf(term), short: keysOf(short) };
    const [first] = form.term;
    if (first === undefined || form.short.length === 0 || form.term.length <= form.short.length) continue;
    forms.set(
      first,
      [...(forms.get(first) ?? []), form].sort((one, other) => other.term.length - one.term.length),
    );
  }
  return forms;
}

/** Acronyms that the initials of words in a text spell: `BCDR`, Business Continuity and Disaster Recovery. */
export function* spelledOut(
  acronyms: Iterable<string>,
  text: string,
): Iterable<readonly [short: string, term: string]> {
  const words = split(text).filter(({ key }) => !small.has(key));
  const initials = words.map(({ key }) => key.charAt(0)).join('');
  for (const acronym of acronyms) {
    const at = initials.indexOf(acronym.toLowerCase());
    const [first, last] = [words[at], words[at + acronym.length - 1]];
    if (first && last) yield [acronym, text.slice(first.start, last.end)];
  }
}

/** Case, punctuation, hyphens and apostrophes make no difference. */
function split(text: string): Word[] {
  return [...text.matchAll(/[\wÀ-ɏ]+(?:[’'][\wÀ-ɏ]*)*/g)].map((match) => ({
    key: match[0].toLowerCase().replace(/[’']/g, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function wordsOf(text: string, forms: ShortForms): Word[] {
  const words = split(text);
  const found: Word[] = [];
  for (let at = 0; at < words.length;) {
    const form = forms.get(words[at]?.key ?? '')?.find(({ term }) => startsWith(words, at, term));
    const first = words[at];
    if (!first) break;
    if (!form) {
      found.push(first);
      at += 1;
      continue;
    }
    at += form.term.length;
    // “Testing Approach Document (TAD)” is the term and its acronym at once.
    const inBrackets = text.charAt((words[at]?.start ?? 0) - 1) === '(' && startsWith(words, at, form.short);
    if (inBrackets) at += form.short.length;
    const end = words[at - 1]?.end ?? first.end;
    form.short.forEach((key, index) => found.push({ key, start: index === 0 ? first.start : end, end }));
  }
  return found;
}

function startsWith(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, index) => words[at + index]?.key === key);
}

const small = new Set(
  'the a an has have had of to and or that be been in on for with is are was were will would it this these any dcc'.split(
    ' ',
  ),
);

/** The keys of the words that tell what a text is about: small ones are in every text. */
export function tellingKeys(words: readonly Word[]): string[] {
  return words.map(({ key }) => key).filter((key) => !small.has(key));
}

/** How much two texts have in common by their telling keys, from 0 to 1. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const common = one.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  const all = one.length + other.length;
  return all === 0 ? 0 : (2 * common.length) / all;
}
