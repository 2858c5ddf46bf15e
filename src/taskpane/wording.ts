import { isIsoDate, proseDate } from '../model/date';

/** `one`, or a number of `many`. */
export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** `Scope, Costs and Glossary` */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}

/** Who decided something and when, as the document keeps it: whatever a document from anywhere says of the day. */
export function decided(by: string, on: string): string {
  const day = isIsoDate(on) ? proseDate(on) : on.trim();
  return `${by || 'No name given'}, ${day || 'no date'}`;
}
