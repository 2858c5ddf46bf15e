/** `SIT, UIT and TAD` */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The same where there may be any number: what is beyond so many is counted. */
export function listedBriefly(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items);
  const shown = items.slice(0, most - 1);
  return `${shown.join(', ')} and ${String(items.length - shown.length)} more`;
}

/** A text that may be of any length, as a sentence can name it: its beginning. */
export function shortened(text: string, longest = 60): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}

/** Few texts of somebody's, each in quotation marks and of bearable length: `“Design”, “Test” and 998 more`. */
export function quotedBriefly(texts: readonly string[]): string {
  return listedBriefly(
    texts.map((text) => `“${shortened(text)}”`),
    8,
  );
}

/** As a sentence begins: `One event`, of `one event`. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
