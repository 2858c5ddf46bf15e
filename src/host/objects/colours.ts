import type { Element } from '@xmldom/xmldom';
import { wVal } from '../docx/dom';
import { invalidArgument, notImplemented } from '../errors';
import type { Json } from './type';

/** The colours that a highlight can have, by their names in the file. */
export const highlights: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  yellow: '#FFFF00',
  white: '#FFFFFF',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
};

/** Names of colours that the object model takes and WordprocessingML calls otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  turquoise: 'cyan',
  pink: 'magenta',
  brightgreen: 'green',
  teal: 'darkCyan',
  violet: 'darkMagenta',
  gray: 'darkGray',
};

/** The sixteen names that HTML began with; Word takes more, which the host does not know. */
const named: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'C0C0C0',
  gray: '808080',
  white: 'FFFFFF',
  maroon: '800000',
  red: 'FF0000',
  purple: '800080',
  fuchsia: 'FF00FF',
  green: '008000',
  lime: '00FF00',
  olive: '808000',
  yellow: 'FFFF00',
  navy: '000080',
  blue: '0000FF',
  teal: '008080',
  aqua: '00FFFF',
};

/** A colour as files have it: six digits, of `#RRGGBB` or of a name. */
export function hexOf(value: Json, member: string): string {
  if (typeof value !== 'string') throw invalidArgument(member);
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.slice(1).toUpperCase();
  const hex = named[value.toLowerCase()];
  if (hex !== undefined) return hex;
  if (/^[a-z]+$/i.test(value)) throw notImplemented(`Word.${member} of the name ${value}`);
  throw invalidArgument(`${member} ${value}`);
}

/** As the object model shows it. */
export function colour(element: Element | undefined): string {
  const value = wVal(element);
  return value === undefined || value === 'auto' ? '#000000' : `#${value}`;
}

export function highlightName(value: Json): string | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'string') throw invalidArgument('highlightColor');
  const lower = value.toLowerCase();
  const wanted = otherNames[lower]?.toLowerCase() ?? lower;
  const found = Object.entries(highlights).find(
    ([name, hex]) => name.toLowerCase() === wanted || hex.toLowerCase() === wanted,
  );
  if (!found) throw invalidArgument(`highlightColor ${value}`);
  return found[0];
}
