import { identifierIn, readModificationId } from '../language/identifiers';

/** What a column of modifications is headed by, beside “Modification”. */
export const modificationHeads: readonly string[] = [
  'Modifications',
  'Modification Proposal',
  'Modification Proposals',
  'Modification number',
  'Modification ID',
  'Modification reference',
  'Modification no',
  'Modification title',
  'SEC Modification',
  'SEC Modification Proposal',
  'Mod',
  'Mods',
  'Mod number',
  'Mod no',
  'MP',
  'MP number',
  'MP no',
  'Proposal',
];

/** The modification that a cell or a head names, such as `MP079 (Seats)`; null where it names none, or several. */
export function modificationIn(text: string): string | null {
  const line = oneLine(text);
  const found = identifierIn(line) ?? identifierIn(inBrackets(line));
  const next = identifierIn(found?.rest.replace(/^(?:and\b|[,;/&|+])\s*/i, '') ?? '');
  if (!found || (next && readModificationId(next.id) !== null)) return null;
  return readModificationId(found.id);
}

const reference = /^(?:SEC )?(section|appendix|schedule) ([A-Z]{1,2}\d{0,2}|\d{1,2})(?![\w.]*\d)(?!\w)(.*)$/;
/** After a reference: another one, so that the cell is about both. */
const another = /^(?:\s*(?:[,;/&+]|and\b|to\b)\s*|[-–])(?:(?:section|appendix|schedule) )?(?:[A-Z]{1,2}\d*|\d+)(?!\w)/;

/** The SEC document that a cell names, such as `Section A ‘Definitions’`; null where it names none, or several. */
export function documentIn(text: string): string | null {
  const line = oneLine(text).replace(/\b(section|appendix|schedule)\b/gi, (kind) => kind.toLowerCase());
  const [, kind = '', name = '', rest = ''] = reference.exec(line) ?? reference.exec(inBrackets(line)) ?? [];
  if (kind === '' || another.test(rest)) return null;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands in brackets at the end: `Seats (MP079)`. */
const inBrackets = (text: string): string => /\(([^()]+)\)$/.exec(text)?.[1] ?? '';
