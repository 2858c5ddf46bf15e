export const tick = '✓';

/** Marks that authors type for a tick; U+F0FC and ü are Wingdings' tick with and without its font, U+F050 Wingdings 2's. */
const tickMarks = new Set([
  tick,
  '✔',
  '√',
  '☑',
  '✅',
  '●',
  '•',
  '\uF0FC',
  '\uF0FE',
  '\uF050',
  '\uF052',
  'ü',
  'x',
  '×',
  'y',
  'yes',
]);

export function isTick(text: string): boolean {
  return tickMarks.has(text.trim().toLowerCase());
}
