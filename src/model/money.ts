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
  mil: 1_000_000,
  mn: 1_000_000,
  m: 1_000_000,
  billion: 1_000_000_000,
  bn: 1_000_000_000,
};

/** All figures that stand together; what is no amount as a whole, such as `£1,4000`, is none in part. */
const figures = String.raw`\d[\d,.]*\d|\d`;
const spaced = String.raw`\d{1,3}(?: \d{3})+(?![\d,])`;
const unit = '(?: ?(?:million|billion|thousand|mil|mn|bn|m|k)\\b)?';
const amountPattern = `(?:${spaced}|${figures})(?:\\.\\d+)?${unit}`;
/** `£1,200` and `GBP 1,200`; `1,200 GBP` and `1.2 million pounds`. */
const everyAmount = new RegExp(
  `(?:£|\\bGBP) ?([-−–]?)(${amountPattern})|(?<![\\w.,£])(${amountPattern}) (?:pounds|GBP)\\b`,
  'gi',
);
const wellFormed = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(\d+))?$/;

/** What figures and their unit come to. */
interface Figure {
  readonly pounds: number;
  /** What a one in the last figure that is given comes to: 100,000 in £1.6m; pounds where there is no unit. */
  readonly step: number;
  /** `1.6` and `m` */
  readonly number: string;
  readonly unit: string;
}

function figureOf(text: string): Figure | null {
  const [number = ''] = /^[\d., ]*\d/.exec(text) ?? [];
  const unitOf = text.slice(number.length).trim().toLowerCase();
  const factor = scale[unitOf] ?? 1;
  const decimals = wellFormed.exec(number)?.[1] ?? '';
  if (!wellFormed.test(number) || (factor === 1 && decimals.length > 2)) return null;
  const value = Number(number.replace(/[, ]/g, '')) * factor;
  const step = factor === 1 ? 0 : factor / 10 ** decimals.length;
  return { pounds: toPennies(value), step, number, unit: unitOf };
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

/** What amounts come to together. */
export function totalOf(amounts: readonly Stated[]): Stated {
  return {
    pounds: sumOfPounds(amounts.map(({ pounds: value }) => value)),
    least: sumOfPounds(amounts.map(({ least }) => least)),
    most: sumOfPounds(amounts.map(({ most }) => most)),
  };
}

/** Whether two amounts can be the same. */
export function canAgree(one: Omit<Stated, 'pounds'>, other: Omit<Stated, 'pounds'>): boolean {
  return one.least <= other.most && other.least <= one.most;
}

const about =
  /(?:\b(?:around|about|approximately|approx|roughly|some|nearly|almost|circa|c|ca|est|estimate|estimated(?: at)?|close to|(?:in the|of the) (?:region|order) of)\b\.?|[~≈]) ?$/i;
const above = /\b(?:(?:just|slightly|a little) (?:over|above|more than))(?: the)? $/i;
const below = /\b(?:(?:just|slightly|a little) (?:under|below|less than|short of)|nearly|almost)(?: the)? $/i;
const atMost =
  /(?:(?:\b(?:up to|under|below|at most|not exceed|not to exceed|a maximum of|maximum|max\.?|capped at|within|(?:no|not) more than)|(?<!\b(?:no|not) )\bless than) |[<≤] ?)$/i;
const atLeast =
  /(?:(?:\b(?:over|above|at least|in excess of|exceeding|a minimum of|minimum|min\.?|(?:no|not) less than)|(?<!\b(?:no|not) )\bmore than) |[>≥] ?)$/i;
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
/** The higher end of a range that goes without a currency of its own: `£1.6–1.7m`, `£1.6m to 1.7m`. */
const bareEnd = new RegExp(`^( ?[-–—] ?| to | and )(${amountPattern})(?![\\w%])`, 'i');

type Single = FoundAmount & { readonly figure: Figure };

/** Most texts speak of no money. */
const hasCurrency = (text: string): boolean => text.includes('£') || (/\d/.test(text) && /GBP|pounds/i.test(text));

/** Every amount in a sentence, with its offsets; two that make a range are one. */
export function findAmounts(text: string): FoundAmount[] {
  if (!hasCurrency(text)) return [];
  const singles = [...text.matchAll(everyAmount)].flatMap((match): Single[] => {
    const [all, sign = '', words = match[3] ?? ''] = match;
    const figure = figureOf(words);
    if (!figure) return [];
    // A minus in front of the pound; “pre-£2,000” has none.
    const isMinus = /(?<!\w)[-−]$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    const start = match.index - (isMinus ? 1 : 0);
    const end = match.index + all.length;
    const signed = isMinus || sign !== '' ? { ...figure, pounds: -figure.pounds } : figure;
    return [single(text, signed, start, end)];
  });
  const found: FoundAmount[] = [];
  for (let at = 0; at < singles.length; at += 1) {
    const [low, high] = [singles[at], singles[at + 1]];
    if (!low) continue;
    const range = high && rangeOf(text, low, high);
    if (range) at += 1;
    found.push(range ?? rangeToBareEnd(text, low) ?? withoutFigure(low));
  }
  return found;
}

/** The texts of a sentence that start as an amount does and are none, such as `£1,4000`, with their offsets. */
export function malformedAmounts(text: string): readonly { readonly text: string; readonly start: number }[] {
  if (!text.includes('£')) return [];
  return [...text.matchAll(everyAmount)].flatMap((match) => {
    const [all, , words = match[3] ?? ''] = match;
    return figureOf(words) ? [] : [{ text: all, start: match.index }];
  });
}

function single(text: string, figure: Figure, start: number, end: number): Single {
  const worth = stated(figure, inFront(text, start));
  return { ...worth, start, end, text: text.slice(start, end), isRange: false, figure };
}

function withoutFigure({ pounds: value, least, most, start, end, text, isRange }: Single): FoundAmount {
  return { pounds: value, least, most, start, end, text, isRange };
}

const inFront = (text: string, at: number): string => text.slice(Math.max(0, at - longestQualifier), at);

/** “£1.6–1.7m”; “£500 to 1,000 Users” is no range of amounts. */
function rangeToBareEnd(text: string, low: Single): FoundAmount | null {
  const [all, joint = '', words = ''] = bareEnd.exec(text.slice(low.end, low.end + longestEnd)) ?? [];
  const figure = figureOf(words);
  if (all === undefined || !figure) return null;
  const isSure = figure.unit !== '' || (!/\w/.test(joint) && /,\d{3}$/.test(words));
  return isSure ? rangeOf(text, low, single(text, figure, low.end + joint.length, low.end + all.length)) : null;
}

const longestEnd = 30;

/** “between £1m and £1.2m”, “£1m to £1.2m”; null for two amounts that are apart. */
function rangeOf(text: string, first: Single, high: Single): FoundAmount | null {
  const joint = text.slice(first.end, high.start);
  const front = inFront(text, first.start);
  const low = withUnitOf(first.figure, high.figure);
  const isBetween = between.test(front) && joint === ' and ';
  const isJoined = toWord.test(joint) && low.pounds <= high.figure.pounds && !changed.test(front);
  if (!isBetween && !isJoined) return null;
  const start = isBetween ? first.start - 'between '.length : first.start;
  return {
    pounds: low.pounds,
    least: low.pounds - low.step / 2,
    most: high.figure.pounds + high.figure.step / 2,
    start,
    end: high.end,
    text: text.slice(start, high.end),
    isRange: true,
  };
}

/** “£1.6 to £1.7 million” says its unit once. */
function withUnitOf(low: Figure, high: Figure): Figure {
  const isShort = low.unit === '' && high.unit !== '' && low.pounds < 1000;
  return (isShort && figureOf(low.number + high.unit)) || low;
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
