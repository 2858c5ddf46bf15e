/** Counts as prose writes them: words below ten, figures from ten. */
const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A pattern for a count in words or figures. */
export const countPattern = `(?:\\d+(?:\\.\\d+)?|${words.join('|')})`;

/** `two` and `2` are 2; null for anything else. */
export function readCount(text: string): number | null {
  const trimmed = text.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  const word = words.indexOf(trimmed);
  return word < 0 ? null : word;
}

/** `two`, `12` */
export function writeCount(count: number): string {
  return words.slice(0, 10)[count] ?? String(count);
}
