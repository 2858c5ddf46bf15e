/** Identifiers of modifications and of DCC Change Requests. */
const modification = 'SECMP\\d{4}[A-Z]?|(?:MP|DP)\\d{3}[A-Z]?';
const changeRequest = 'CR\\d{3,5}';

const modificationId = new RegExp(`^(?:${modification})$`);
const anyId = new RegExp(`\\b(?:${modification}|${changeRequest})\\b`, 'g');
const leadingId = new RegExp(`^(${modification}|${changeRequest})\\b`);

/** A text that is a modification's identifier and nothing else. */
export function readModificationId(text: string): string | null {
  const trimmed = text.trim();
  return modificationId.test(trimmed) ? trimmed : null;
}

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
