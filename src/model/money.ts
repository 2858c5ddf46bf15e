/**
 * Amounts in pounds, to the penny. An amount in the model is a number where the document writes it by the convention
 * (`£1,180,042`, `£10.50`), otherwise exactly what the author wrote.
 */

const whole = new Intl.NumberFormat('en-GB');
const withPennies = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `£1,180,042`, and `£10.50` where there are pennies. */
export function pounds(amount: number): string {
  const size = toPennies(Math.abs(amount));
  return `${amount < 0 ? '-' : ''}£${(Number.isInteger(size) ? whole : withPennies).format(size)}`;
}

/** The sum of amounts. They are added as pennies: ten pence has no exact place among the numbers of a computer. */
export function sumOfPounds(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}

const toPennies = (amount: number): number => Math.round(amount * 100) / 100;

const amountPattern = String.raw`£ ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?( ?(?:million|m|k)\b)?`;
const scale = { million: 1_000_000, m: 1_000_000, k: 1_000 } as const;

function value(match: RegExpExecArray): number {
  const unit = (match[3] ?? '').trim().toLowerCase();
  const factor = unit === 'million' || unit === 'm' || unit === 'k' ? scale[unit] : 1;
  return toPennies(Number(`${(match[1] ?? '').replace(/,/g, '')}${match[2] ?? ''}`) * factor);
}

/** Reads a text that is an amount and nothing else; null when it is none. */
export function readAmount(text: string): number | null {
  const match = new RegExp(`^${amountPattern}$`, 'i').exec(text.trim());
  return match ? value(match) : null;
}

export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pounds: number;
}

/** Every amount in a sentence, with its offsets. */
export function findAmounts(text: string): FoundAmount[] {
  return [...text.matchAll(new RegExp(amountPattern, 'gi'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    pounds: value(match),
  }));
}

/** An amount cell of a table, as the model keeps it: a number when it is written by the convention, verbatim otherwise. */
export function amountFromCell(text: string): number | string {
  const amount = readAmount(text);
  return amount !== null && pounds(amount) === text ? amount : text;
}

/** The inverse of `amountFromCell`. */
export function amountToCell(amount: number | string): string {
  return typeof amount === 'number' ? pounds(amount) : amount;
}
