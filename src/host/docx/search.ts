import type { Element } from '@xmldom/xmldom';
import { notImplemented, WordError } from '../errors';
import type { TextExtent } from './extent';
import { paragraphText } from './inline';

export interface SearchOptions {
  readonly matchCase: boolean;
  readonly matchWholeWord: boolean;
}

/** Word refuses more. */
const longest = 255;

/** Every place in a paragraph's text, between two offsets. Runs, links and content controls make no difference; as in Word, straight and curly quotes are alike. */
export function search(
  paragraph: Element,
  wanted: string,
  options: SearchOptions,
  start = 0,
  end = Infinity,
  /** Places that no hit reaches over. */
  stops: readonly number[] = [],
): TextExtent[] {
  const text = fold(paragraphText(paragraph), options);
  const found: TextExtent[] = [];
  for (
    let at = text.indexOf(wanted, start);
    at >= 0 && at + wanted.length <= end;
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    const [from, to] = [at, at + wanted.length];
    if (stops.some((stop) => from < stop && stop < to)) continue;
    if (!options.matchWholeWord || (isEdge(text, at) && isEdge(text, at + wanted.length))) {
      found.push({ kind: 'text', paragraph, start: at, end: at + wanted.length });
    }
  }
  return found;
}

/** The text as it is compared. Throws what Word answers when it cannot be searched for. */
export function searchable(wanted: string, options: SearchOptions): string {
  if (wanted === '' || wanted.length > longest) {
    throw new WordError(
      'SearchStringInvalidOrTooLong',
      `A text to search for has 1 to ${longest} characters; this one has ${wanted.length}.`,
    );
  }
  const plain = wanted.replace(/\^(.?)/g, (code, letter: string) => {
    if (letter === '^') return '^';
    if (letter === 't') return '\t';
    if (letter === 'l') return '\v';
    if (letter === '~') return '\u001e';
    if (letter === '-') return '\u001f';
    throw notImplemented(`the search code ${code}`);
  });
  return fold(plain, options);
}

/** Letter by letter, so that offsets stay what they were. */
function fold(text: string, options: SearchOptions): string {
  const quotes = text.replace(/[‘’‛]/g, "'").replace(/[“”‟]/g, '"');
  if (options.matchCase) return quotes;
  let folded = '';
  for (const letter of quotes) {
    const lower = letter.toLowerCase();
    folded += lower.length === letter.length ? lower : letter;
  }
  return folded;
}

function isEdge(text: string, offset: number): boolean {
  const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}_]/u.test(letter);
  return !(isWord(text[offset - 1]) && isWord(text[offset]));
}
