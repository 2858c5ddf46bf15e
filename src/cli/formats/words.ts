import type { Diagnostic } from '../../model/diagnostic';
import type { Summary } from '../report';

const longestWords = 80;

/** Where a problem stands within its section, with the words meant. */
export function placeWords({ table, row, column, text }: Diagnostic['place']): string {
  const cell = table === undefined ? '' : `${table}, row ${String(row)}, column ${String(column)}: `;
  return `${cell}“${shortened(text, longestWords)}”`;
}

/** Without the middle of a long text: the reader has the document, and needs to know which sentence is meant. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = Math.floor((longest - 3) / 2);
  return `${text.slice(0, half).replace(/\s+\S*$/, '')} … ${text.slice(-half).replace(/^\S*\s+/, '')}`;
}

/** `1 error`, `2 errors` */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** What was found in all files together. */
export function countWords({ errors, warnings, notes, ignored }: Summary): string {
  const found = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')].join(', ');
  return ignored === 0 ? found : `${found}; ${String(ignored)} ignored`;
}
