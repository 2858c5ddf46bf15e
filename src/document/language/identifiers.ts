import { changeRequestPattern, identifierIn, modificationPattern } from '../../model/identifiers';

export { identifierIn, readModificationId } from '../../model/identifiers';

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

/** The identifiers of a line that is nothing else, such as `MP079, MP080 and SECMP0062`; none for any other. */
export function identifiersAlone(text: string): string[] {
  const parts = text
    .replace(/[.;:,]\s*$/, '')
    .split(/\s*(?:[,;/&|]|\band\b)[\s,]*|(?<=\w)\s+(?=(?:SECMP|MP|DP|CR)[\s-]?\d)/i);
  const found = parts.filter((part) => part !== '').map(identifierIn);
  return found.every((part) => part?.rest === '') ? found.flatMap((part) => part?.id ?? []) : [];
}
