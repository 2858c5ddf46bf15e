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

const scale: Readonly<Record<string, number>> = {
  thousand: 1_000,
  k: 1_000,
  million: 1_000_000,
  mn: 1_000_000,
  m: 1_000_000,
  billion: 1_000_000_000,
  bn: 1_000_000_000,
};

/** All figures that stand together; what is no amount as a whole, such as `£1,4000`, is none in part. */
const figures = String.raw`\d[\d,.]*\d|\d`;
const spaced = String.raw`\d{1,3}(?: \d{3})+(?![\d,])`;
const unit = '(?: ?(?:million|billion|thousand|mn|bn|m|k)\\b)?';
const amountPattern = `(?:${spaced}|${figures})(?:\\.\\d+)?${unit}`;
const everyAmount = new RegExp(`(?:£|\\bGBP) ?([-−–]?)(${amountPattern})`, 'gi');
const wellFormed = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(\d+))?$/;

/** What figures and their unit come to. */
interface Figure {
  readonly pounds: number;
  /** What a one in the last figure that is given comes to: 100,000 in £1.6m; pounds where there is no unit. */
  readonly step: number;
}

function figureOf(text: string): Figure | null {
  const [number = ''] = /^[\d., ]*\d/.exec(text) ?? [];
  const factor = scale[text.slice(number.length).trim().toLowerCase()] ?? 1;
  const decimals = wellFormed.exec(number)?.[1] ?? '';
  if (!wellFormed.test(number) || (factor === 1 && decimals.length > 2)) return null;
  const value = Number(number.replace(/[, ]/g, '')) * factor;
  return { pounds: toPennies(value), step: factor === 1 ? 0 : factor / 10 ** decimals.length };
}

/** Reads a text that is an amount with its currency and nothing else; null when it is none. */
export function readAmount(text: string): number | null {
  const trimmed = text.trim();
  const [found, ...others] = findAmounts(trimmed);
  const isAll = found && others.length === 0 && found.text === trimmed && !found.isRange;
  return isAll ? found.pounds : null;
}

/** What an amount can stand for in the precision that it is given with. */
export interface Stated {
  readonly pounds: number;
  readonly least: number;
  readonly most: number;
}

export interface FoundAmount extends Stated {
  readonly start: number;
  readonly end: number;
  /** The amount; of a range, both with what joins them. */
  readonly text: string;
  readonly isRange: boolean;
}

/** Whether two amounts can be the same. */
export function canAgree(one: Omit<Stated, 'pounds'>, other: Omit<Stated, 'pounds'>): boolean {
  return one.least <= other.most && other.least <= one.most;
}

const about =
  /(?:\b(?:around|about|approximately|approx|roughly|some|nearly|almost|circa|c|ca|est|estimated at)\b\.?|[~≈]) ?$/i;
const above = /\b(?:just over|slightly over|a little over|slightly more than|just above)(?: the)? $/i;
const below = /\b(?:just under|slightly under|just below|slightly less than|nearly|almost)(?: the)? $/i;
const atMost =
  /(?:\b(?:up to|under|below|at most|not exceed|not to exceed|a maximum of|capped at|within|(?:no|not) more than)|(?<!\b(?:no|not) )\bless than) $/i;
const atLeast =
  /(?:\b(?:over|above|at least|in excess of|exceeding|a minimum of|(?:no|not) less than)|(?<!\b(?:no|not) )\bmore than) $/i;
/** How much of a text says in front of an amount how precise it is. */
const longestQualifier = 24;

/** What figures can stand for behind the words in front of them. */
function stated({ pounds: value, step }: Figure, before: string): Stated {
  const words = before.slice(-longestQualifier);
  const rounding = step > 0 ? step : about.test(words) ? lastPlace(value) : 0;
  if (above.test(words)) return { pounds: value, least: value, most: value + Math.max(step, lastPlace(value)) };
  if (below.test(words)) return { pounds: value, least: value - Math.max(step, lastPlace(value)), most: value };
  if (atMost.test(words)) return { pounds: value, least: -Infinity, most: value };
  if (atLeast.test(words)) return { pounds: value, least: value, most: Infinity };
  return { pounds: value, least: value - rounding / 2, most: value + rounding / 2 };
}

/** What a one in the last figure before the noughts comes to: 100,000 in 1,600,000. */
function lastPlace(value: number): number {
  const noughts = /0*$/.exec(String(Math.round(Math.abs(value))))?.[0].length ?? 0;
  return 10 ** noughts;
}

const between = /\bbetween $/i;
const toWord = /^ ?(?:to|[-–—]) ?$/i;
const changed = /\b(?:increas|rais|ris|rose|reduc|fall|fell|drop|grow|grew|chang|revis|mov|up|down)\w* from $/i;

type Single = FoundAmount & { readonly figure: Figure };

/** Every amount in a sentence, with its offsets; two that make a range are one. */
export function findAmounts(text: string): FoundAmount[] {
  if (!/£|GBP/i.test(text)) return [];
  const singles = [...text.matchAll(everyAmount)].flatMap((match): Single[] => {
    const [all, sign = '', words = ''] = match;
    const figure = figureOf(words);
    if (!figure) return [];
    // A minus in front of the pound; “pre-£2,000” has none.
    const isMinus = /(?<!\w)[-−]$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    const start = match.index - (isMinus ? 1 : 0);
    const end = match.index + all.length;
    const signed = isMinus || sign !== '' ? { ...figure, pounds: -figure.pounds } : figure;
    return [
      { ...stated(signed, inFront(text, start)), start, end, text: text.slice(start, end), isRange: false, figure },
    ];
  });
  const found: FoundAmount[] = [];
  for (let at = 0; at < singles.length; at += 1) {
    const [low, high] = [singles[at], singles[at + 1]];
    if (!low) continue;
    const range = high && rangeOf(text, low, high);
    if (range) at += 1;
    found.push(range ?? withoutFigure(low));
  }
  return found;
}

function withoutFigure({ pounds: value, least, most, start, end, text, isRange }: Single): FoundAmount {
  return { pounds: value, least, most, start, end, text, isRange };
}

const inFront = (text: string, at: number): string => text.slice(Math.max(0, at - longestQualifier), at);

/** “between £1m and £1.2m”, “£1m to £1.2m”; null for two amounts that are apart. */
function rangeOf(text: string, low: Single, high: Single): FoundAmount | null {
  const joint = text.slice(low.end, high.start);
  const front = inFront(text, low.start);
  const isBetween = between.test(front) && joint === ' and ';
  const isJoined = toWord.test(joint) && low.figure.pounds < high.figure.pounds && !changed.test(front);
  if (!isBetween && !isJoined) return null;
  const start = isBetween ? low.start - 'between '.length : low.start;
  return {
    pounds: low.pounds,
    least: low.figure.pounds - low.figure.step / 2,
    most: high.figure.pounds + high.figure.step / 2,
    start,
    end: high.end,
    text: text.slice(start, high.end),
    isRange: true,
  };
}

/** What a cell where a cost belongs says. */
export type Cost =
  | ({ readonly kind: 'amount' } & Stated)
  /** `Nil`, a dash, `N/A`: it costs nothing. */
  | { readonly kind: 'nil' }
  /** `TBC`: the cost will follow. */
  | { readonly kind: 'unknown' }
  /** `Included in MP241` */
  | { readonly kind: 'elsewhere' };

const nil =
  /^(?:nil|none|zero|free|no (?:additional |further )?(?:costs?|charges?|impact)|n\.?\/?a\.?|not applicable|£? ?(?:nil|[-–—−]+))$/i;
const unknown =
  /^(?:£? ?)?(?:tb[cda]|to be (?:confirmed|determined|agreed|advised|provided)|to follow|(?:not yet|un)(?: ?(?:known|confirmed|quoted|available))|awaited|awaiting .*|pending)(?:\b.*)?$/i;
const elsewhere = /^(?:included|incl\.?|covered|contained|part of|see|as for|shared|costed|with)\b/i;
/** What may stand behind an amount and says nothing of its size: a note's mark, VAT, an explanation without figures. */
const aside =
  /^\s*(?:[*†‡§#¹²³⁰-⁹]+|\[\w\]|\(\w\)|(?<=\s)\d)?\s*(?:(?:ex|exc|excl|excluding|plus|inc|incl|including|[+]).{0,3}VAT\b\.?|(?:estimated?|est|fixed price|indicative|provisional|approx(?:imately)?)\b\.?|[(–—;:,-](?:[^\d£]|(?<=[A-Za-z] )\d{1,2}(?!\d)|(?<=[A-Z])\d{3,4}(?!\d))*)?\s*$/i;
const perTime = /\b(?:per|a|each) (?:day|month|year|annum|week|party|user)\b|\/ ?(?:day|month|year)|\bp\.?a\b/i;
const front =
  /^(?:(?:around|about|approximately|approx|roughly|circa|ca|c|est|estimated|up to|just over|just under|over|under|at least)\b\.?|[~≈<>]) ?/i;

/** Reads a cell where a cost belongs, with or without a currency; null for what is none. */
export function readCost(text: string): Cost | null {
  const cell = text.replace(/[\s\u00A0\u2000-\u200A\u202F]+/g, ' ').trim();
  if (cell === '') return null;
  if (nil.test(cell)) return { kind: 'nil' };
  if (unknown.test(cell)) return { kind: 'unknown' };
  if (elsewhere.test(cell)) return { kind: 'elsewhere' };
  if (/^[£\d(−–-]/.test(cell) || front.test(cell) || /^GBP/i.test(cell)) return amountIn(cell);
  return null;
}

function amountIn(cell: string): Cost | null {
  const range = findAmounts(cell).find(({ isRange }) => isRange);
  if (range && aside.test(cell.slice(range.end))) return { kind: 'amount', ...toStated(range) };
  const qualifier = front.exec(cell)?.[0] ?? '';
  const rest = cell.slice(qualifier.length);
  const bracketed = /^\(? ?(?:£|GBP)? ?\(? ?([^()]*)\)(.*)$/i.exec(/^(?:£|GBP)? ?\(/i.test(rest) ? rest : '');
  const words = bracketed?.[1] ?? rest;
  const match = new RegExp(`^([-−–]?) ?(?:£|GBP)? ?([-−–]?)(${amountPattern})(?: ?GBP\\b)?`, 'i').exec(words.trim());
  if (!match) return null;
  const figure = figureOf(match[3] ?? '');
  const behind = words.trim().slice(match[0].length) + (bracketed?.[2] ?? '');
  if (!figure || !aside.test(behind) || perTime.test(behind)) return null;
  const negative = bracketed !== null || match[1] !== '' || match[2] !== '';
  const signed = negative ? { ...figure, pounds: -figure.pounds } : figure;
  return { kind: 'amount', ...stated(signed, qualifier === '' ? '' : `${qualifier.trim()} `) };
}

const toStated = ({ pounds: value, least, most }: Stated): Stated => ({ pounds: value, least, most });

/** An amount cell of a table, as the model keeps it: a number when it is written by the convention, verbatim otherwise. */
export function amountFromCell(text: string): number | string {
  const amount = readAmount(text);
  return amount !== null && pounds(amount) === text ? amount : text;
}

/** The inverse of `amountFromCell`. */
export function amountToCell(amount: number | string): string {
  return typeof amount === 'number' ? pounds(amount) : amount;
}
