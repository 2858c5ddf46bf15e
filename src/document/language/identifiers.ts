import { commonEnds } from '../../model/commonEnds';
import { changeRequestPattern, identifierIn, modificationPattern } from '../../model/identifiers';

export { identifierIn, readModificationId } from '../../model/identifiers';

/** Where sentences name modifications and DCC Change Requests. */
const anyId = new RegExp(`\\b(?:${modificationPattern}|${changeRequestPattern})\\b`, 'g');
const leadingId = new RegExp(
  `^(?:(?:The )?(?:Modification(?: Proposal)?|Change Request|Proposal) )?(${modificationPattern}|${changeRequestPattern})\\b`,
);

/** The identifier that a bullet of the scope starts with. */
export function startingId(text: string): string | null {
  return leadingId.exec(text)?.[1] ?? null;
}

export function findIds(text: string): { id: string; start: number; end: number }[] {
  return [...text.matchAll(anyId)].map((match) => ({
    id: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The identifiers of a line that is nothing else, such as `MP079, MP080 and SECMP0062`; none for any other. */
export function identifiersAlone(text: string): string[] {
  const parts = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,]\s*$/, '')
    .split(/ ?(?:[,;/&|]|\band\b)[ ,]*|(?<=\w) (?=(?:SECMP|MP|DP|CR)[\s-]?\d)/i);
  const found = parts.filter((part) => part !== '').map(identifierIn);
  return found.every((part) => part?.rest === '') ? found.flatMap((part) => part?.id ?? []) : [];
}

/** Whether one identifier is another with one slip of the hand: a letter for a digit, one too many or too few, two swapped. */
export function isSlipOf(one: string, other: string): boolean {
  const [left, right] = [plainly(one), plainly(other)];
  if (one !== other && left === right) return true;
  if (Math.abs(left.length - right.length) > 1 || left === right) return false;
  const { start, end } = commonEnds(left, right);
  const [gone, come] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  const isSwapped = gone.length === 2 && come === Array.from(gone).reverse().join('');
  return isSwapped || (gone.length <= 1 && come.length <= 1);
}

/** Letters that are typed for digits as those, and nothing between the two. */
function plainly(identifier: string): string {
  const compact = identifier.toUpperCase().replace(/[^A-Z\d]/g, '');
  const prefix = /^(?:SECMP|MP|DP|CR)/.exec(compact)?.[0] ?? '';
  return prefix + compact.slice(prefix.length).replaceAll('O', '0').replace(/[IL]/g, '1');
}
