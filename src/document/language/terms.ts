/** Making a pattern or a bare term takes longer than using it, and each is asked for at many places. */
function kept<Made>(make: (term: string) => Made): (term: string) => Made {
  const all = new Map<string, Made>();
  return (term) => {
    const known = all.get(term);
    if (known !== undefined) return known;
    const made = make(term);
    all.set(term, made);
    return made;
  };
}

/** A term for comparing: case, hyphens, quotes, `&`, a leading article and the plural make no difference. */
export const bareTerm = kept((term): string => {
  const words = term
    .toLowerCase()
    .replace(/[’']s?(?= |$)/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z\dà-ɏ]+/g, ' ')
    .trim()
    .replace(/^the /, '');
  return words
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:ss|sh|ch|x|z))es$/, '')
    .replace(/(?<=[^s])s$/, '');
});

/** Letters are spelt out: the classes of Unicode take a pattern many milliseconds to make. */
const wordsOf = (term: string): string[] => term.match(/[A-Za-z\dÀ-ɏ]+|&/g) ?? [];

/** A pattern that finds a term in the singular or plural, hyphenated or not. */
function patternOf(term: string): string {
  const parts = wordsOf(term).map((word) => (/^(?:and|&)$/i.test(word) ? '(?:and|&)' : word));
  const words = parts.join("[\\s‐-―'’/,-]{1,3}");
  const inNumber = /[^aeiou]y$/i.test(words) ? `${words.slice(0, -1)}(?:y|ies)` : `${words}(?:es|s)?`;
  return `(?<![\\w-])${inNumber}(?!\\w)`;
}

/** Finds a term where a text ends with it. */
export const termAtEnd = kept((term) => new RegExp(`${patternOf(term)}$`, 'i'));

/** Finds a term wherever it stands, for `matchAll`. */
export const termAnywhere = kept((term) => new RegExp(patternOf(term), 'gi'));

/** Finds a term as a name, its capitals as they are, for `matchAll`. */
export const nameAnywhere = kept((term) => new RegExp(patternOf(term), 'g'));

/** The longest word of a term that is the same in the plural: any text with the term contains it, and few others do. */
export function tellingWord(term: string): string {
  const words = wordsOf(term).filter((word) => !/^(?:and|&)$/i.test(word));
  const same = words.length > 1 ? words.slice(0, -1) : words;
  return same.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
