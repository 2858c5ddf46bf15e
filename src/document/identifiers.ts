import { changeRequestPattern, modificationPattern } from '../model/identifiers';

export { readModificationId } from '../model/identifiers';

/** Where sentences name modifications and DCC Change Requests. */
const anyId = new RegExp(`\\b(?:${modificationPattern}|${changeRequestPattern})\\b`, 'g');
const leadingId = new RegExp(`^(${modificationPattern}|${changeRequestPattern})\\b`);

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

/** An identifier at the start of a cell, written as the SEC does: `mp 79` is MP079. */
export function identifierIn(cell: string): { id: string; rest: string } | null {
  const match =
    /^[\s•·–*-]*(?:\d+[.)]\s+)?(SECMP|MP|DP|CR)[\s-]?(\d{1,5})([A-Z]?)(?![A-Za-z\d])\s*[:;,–—-]?\s*(.*)$/i.exec(cell);
  if (!match) return null;
  const [, prefix = '', digits = '', letter = '', rest = ''] = match;
  const kind = prefix.toUpperCase();
  const length = kind === 'SECMP' ? 4 : 3;
  const number = digits.replace(/^0+(?=\d)/, '').padStart(length, '0');
  if (kind !== 'CR' && number.length > length) return null;
  return { id: `${kind}${number}${letter.toUpperCase()}`, rest: rest.trim() };
}

/** The identifiers of a line that is nothing else, such as `MP079, MP080 and SECMP0062`; none for any other. */
export function identifiersAlone(text: string): string[] {
  const parts = text
    .replace(/[.;:,]\s*$/, '')
    .split(/\s*(?:[,;/&|]|\band\b)[\s,]*|(?<=\w)\s+(?=(?:SECMP|MP|DP|CR)[\s-]?\d)/i);
  const found = parts.filter((part) => part !== '').map(identifierIn);
  return found.every((part) => part?.rest === '') ? found.flatMap((part) => part?.id ?? []) : [];
}
