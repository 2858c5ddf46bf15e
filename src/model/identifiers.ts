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

/** An identifier at the start of a cell, written as the SEC does: `mp 79` is MP079. */
export function identifierIn(cell: string): { id: string; rest: string } | null {
  const match =
    /^[\s•·–*-]*(?:\d+[.)]\s+)?(?:mod(?:ification)?(?: proposal)?\s+)?(SECMP|MP|DP|CR)[\s-]?(\d{1,5})([A-Z]?)(?![A-Za-z\d])\s*[:;,–—-]?\s*(.*)$/i.exec(
      cell,
    );
  if (!match) return null;
  const [, prefix = '', digits = '', letter = '', rest = ''] = match;
  const kind = prefix.toUpperCase();
  const length = kind === 'SECMP' ? 4 : 3;
  const number = digits.replace(/^0+(?=\d)/, '').padStart(length, '0');
  if (kind !== 'CR' && number.length > length) return null;
  return { id: `${kind}${number}${letter.toUpperCase()}`, rest: rest.trim() };
}
