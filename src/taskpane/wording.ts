import { isIsoDate, proseDate } from '../model/date';

/** `one`, or a number of `many`. */
export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** `Scope, Costs and Glossary` */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}

/** How a day stands, as far as that is known. */
export function workingDay(isWorkingDay: boolean | null, isExpected: boolean): string {
  if (isWorkingDay === null) return 'bank holidays of that year are not known';
  const known = isWorkingDay ? 'a Working Day' : 'not a Working Day';
  return isExpected ? `${known} as far as bank holidays are expected` : known;
}

/** Who decided something and when, as the document keeps it: whatever a document from anywhere says of the day. */
export function decided(by: string, on: string): string {
  const day = isIsoDate(on) ? proseDate(on) : on.trim();
  return `${by || 'No name given'}, ${day || 'no date'}`;
}
