import { identifierIn } from '../../model/identifiers';
import { dateToCell, isIsoDate, readDate } from '../../model/date';
import { pounds, readAmount } from '../../model/money';

/** What an author types into a field, and what the model keeps of it: nothing that was typed is lost. */

/** A date in any readable form becomes that day; anything else stays as it was typed. */
export function dateTyped(text: string): string {
  const reading = readDate(text);
  return reading?.kind === 'date' ? reading.iso : text;
}

/** How a field shows a date of the model: `25 Jun 20`, as the tables do. */
export const dateShown = dateToCell;

/** An identifier as the SEC writes it, however it was typed: `mp 79` is MP079. Anything else stays as it was typed. */
export function idTyped(text: string): string {
  const found = identifierIn(text);
  return found?.rest === '' ? found.id : text;
}

/** What is wrong with a date that the model keeps as text: nothing where it has been left blank. */
export function dateKept(date: string): 'impossible' | 'text' | null {
  if (date === '' || isIsoDate(date)) return null;
  const reading = readDate(date);
  if (reading?.kind === 'date') return null;
  return reading ? 'impossible' : 'text';
}

/** Whole pounds, with or without the sign and the commas, become a number; anything else stays as it was typed. */
export function amountTyped(text: string): number | string {
  const amount = poundsTyped(text);
  return amount ?? text;
}

/** Whole pounds as typed; null where they are none. */
export function poundsTyped(text: string): number | null {
  const amount = readAmount(text.trim().startsWith('£') ? text : `£${text.trim()}`);
  return amount !== null && amount >= 0 && Number.isInteger(amount) ? amount : null;
}

/** How a field shows pounds that may not be there. */
export function poundsShown(amount: number | null): string {
  return amount === null ? '' : pounds(amount);
}

/** A number of days as typed, halves allowed; null where it is none. */
export function daysTyped(text: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}
