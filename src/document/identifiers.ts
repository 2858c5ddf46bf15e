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
