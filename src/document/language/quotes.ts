/** What stands between quotes: titles of modifications and of documents. */
export function quotedSpans(text: string): { start: number; end: number }[] {
  if (!/[‘“"']/.test(text)) return [];
  return [/‘([^‘]*?)’(?![A-Za-z])/g, /“([^“”]*)”/g, /"([^"]*)"/g, /(?<![\w])'(.*?)'(?!\w)/g].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
