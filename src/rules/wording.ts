export { capitalised, listed } from '../document/language/phrases';

/** `one row`, `12 rows`: words below ten, figures from ten. */
export { writeCount as inWords } from '../document/language/numbers';

/** A noun in the number that a count asks for. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
