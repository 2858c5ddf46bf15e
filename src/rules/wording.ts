import { listedBriefly } from '../document/language/phrases';

export { capitalised } from '../document/language/phrases';

/** `SIT, UIT and TAD`; of more than anybody reads, how many more there are. */
export function listed(items: readonly string[]): string {
  return listedBriefly(items, 24);
}

/** `one row`, `12 rows`: words below ten, figures from ten. */
export { writeCount as inWords } from '../document/language/numbers';

/** A noun in the number that a count asks for. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
