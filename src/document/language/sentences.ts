/** A sentence of a paragraph, with its offset. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Splits at a full stop that a capital follows; figures and addresses keep theirs. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?][’”"')]*\s+(?=[A-Z‘“"'(£\d])/g)) {
    const end = match.index + match[0].length;
    found.push({ text: text.slice(start, end).trimEnd(), start });
    start = end;
  }
  if (start < text.length) found.push({ text: text.slice(start), start });
  return found;
}
