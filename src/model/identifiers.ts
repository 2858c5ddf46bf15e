/** Identifiers of modifications (`SECMP0053`, `MP079`, `MP102A`, `DP099`) and of DCC Change Requests (`CR1088`). */
export const modificationPattern = 'SECMP\\d{4}[A-Z]?|(?:MP|DP)\\d{3}[A-Z]?';
export const changeRequestPattern = 'CR\\d{3,5}';

const modificationId = new RegExp(`^(?:${modificationPattern})$`);
const changeRequestId = new RegExp(`^(?:${changeRequestPattern})$`);

/** A text that is a modification's identifier and nothing else. */
export function readModificationId(text: string): string | null {
  const trimmed = text.trim();
  return modificationId.test(trimmed) ? trimmed : null;
}

/** A text that is a Change Request's identifier and nothing else. */
export function readChangeRequestId(text: string): string | null {
  const trimmed = text.trim();
  return changeRequestId.test(trimmed) ? trimmed : null;
}
