import { findAmounts, totalOf, type FoundAmount, type Stated } from './money';

/** What a cell where a cost belongs says. */
export type Cost =
  | ({ readonly kind: 'amount' } & Stated)
  /** `Nil`, a dash, `N/A`, `Not required`: it costs nothing. */
  | { readonly kind: 'nil' }
  /** `TBC`: the cost will follow. With a word on when or why, `TBC in April`, it explains itself. */
  | { readonly kind: 'unknown'; readonly isExplained: boolean }
  /** `Included in MP241` */
  | { readonly kind: 'elsewhere' }
  /** Words that say none of these for sure. */
  | { readonly kind: 'words' };

/** Reads a cell where a cost belongs, with or without a currency; null for what is none. */
export function readCost(text: string): Cost | null {
  const cell = text.replace(/[\s\u00A0\u2000-\u200A\u202F]+/g, ' ').trim();
  if (cell === '') return null;
  if (!/\d/.test(cell) || startsAsWords.test(cell)) return inWords(cell);
  const amount = amountIn(cell);
  if (amount) return amount;
  return /^\W?[A-Za-z]{2}/.test(cell) && !/[£?]/.test(cell) ? inWords(cell) : null;
}

const toCome = String.raw`tb[acd]|to (?:be [a-z]+|follow|come)|not (?:yet )?(?:known|confirmed|quoted|available|agreed|provided)(?: yet)?|unknown|unavailable|awaited|pending|under (?:review|discussion)`;
/** What says in its first words that no amount follows that counts. */
const startsAsWords = new RegExp(
  `^(?:£ ?)?\\W*(?:${toCome}|awaiting|incl(?:uded|\\.)?|covered|contained|part of|see|as (?:for|above)|shared|combined|absorbed|costed|with)\\b`,
  'i',
);
const unknown = new RegExp(`\\b(?:${toCome}|awaiting|yet|later|in progress|being (?:assessed|quoted|agreed))\\b`, 'i');
const bareUnknown = new RegExp(`^(?:£ ?)?\\W*(?:${toCome})\\W*$`, 'i');
const nil =
  /^(?:£ ?)?(?:[-–—−.✗✘×]+$|\W*(?:nil|none|zero|free|no|not (?:required|needed|applicable|impacted|expected|chargeable)|n ?\.?\/? ?a)\b)/i;
const elsewhere =
  /\b(?:inc|incl|included|covered|contained|part of|see|as (?:for|above|below)|above|below|shared?|combined|absorbed|with|borne|funded|paid|met|ditto)\b|^[“”″"〃]$|\b(?:in|under|within|by|to) (?:the )?(?:SECMP|MP|DP|CR|DCC)/i;

function inWords(cell: string): Cost | null {
  if (unknown.test(cell)) return { kind: 'unknown', isExplained: !bareUnknown.test(cell) };
  if (nil.test(cell)) return { kind: 'nil' };
  if (elsewhere.test(cell)) return { kind: 'elsewhere' };
  return /[A-Za-z]{2}/.test(cell) ? { kind: 'words' } : null;
}

/** What may stand behind figures without a currency, lest “12 days” be taken for pounds: a note's mark, VAT, an explanation. */
const strictAside =
  /^ ?(?:[*†‡§#¹²³⁰-⁹]+|\[\w\]|\(\w\)|(?<=\s)\d)? ?(?:(?:ex|exc|excl|excluding|plus|inc|incl|including|[+]).{0,3}VAT\b\.?|(?:estimated?|est|fixed price|indicative|provisional|approx(?:imately)?)\b\.?|[(–—;:,-](?:[^\d£]|(?<=[A-Za-z] )\d{1,2}(?!\d)|(?<=[A-Z])\d{3,4}(?!\d))*)? ?$/i;
/** Years and identifiers, which are no part of an amount. */
const otherFigures = /\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\b|\b[A-Z]+\d+[A-Z]?\b/g;
const perTime = /\b(?:per|a|each) (?:day|month|year|annum|week|party|user)\b|\/ ?(?:day|month|year)|\bp\.?a\b/i;
/** In front of an amount that is not what it costs. */
const otherwise = /\b(?:credit|saving|refund|less(?! than)|minus|reduc\w+|was|were|not(?! (?:more|less) than)|per)\b/i;

/** Whether what follows an amount says nothing of its size. */
function isAside(behind: string, hasCurrency: boolean): boolean {
  if (perTime.test(behind)) return false;
  if (!hasCurrency) return strictAside.test(behind);
  const words = behind.replace(otherFigures, '');
  if (/[£?]|GBP|\d{3}|\d[.,]\d/.test(words)) return false;
  return !/^(?:[A-Za-z\d]|\s\d{2}|\s*[-–.,/]\s*\d)/.test(behind);
}

function amountIn(cell: string): Cost | null {
  const hasCurrency = /£|GBP|pounds/i.test(cell);
  const written = (hasCurrency ? cell : cell.replace(/(?<![\w.,])(?=\d)/, '£')).replace(/£ ?\( ?/, '(£');
  const amounts = findAmounts(written);
  const [first, ...others] = amounts;
  const last = amounts.at(-1);
  if (!first || !last || !areAdded(written, amounts)) return null;
  const front = written.slice(0, first.start).trim();
  const behind = written.slice(last.end).replace(/^ ?(?:GBP|pounds)\b/i, '');
  if (/\d/.test(front) || otherwise.test(front) || front.length > longestFront) return null;
  if (others.length > 0) return isAside(behind, true) ? { kind: 'amount', ...totalOf(amounts) } : null;
  // Figures in brackets, or behind a dash, are what is taken off.
  const isCredit = (front === '(' && behind.startsWith(')')) || /^[-−–]$/.test(front);
  if (!isAside(isCredit ? behind.replace(/^\)/, '') : behind, hasCurrency)) return null;
  const { pounds, least, most } = first;
  return { kind: 'amount', ...(isCredit ? { pounds: -pounds, least: -most, most: -least } : { pounds, least, most }) };
}

const longestFront = 40;

/** “£1,200 + £300” */
function areAdded(cell: string, amounts: readonly FoundAmount[]): boolean {
  return amounts.every((amount, at) => {
    const before = amounts[at - 1];
    return !before || /^ ?(?:\+|plus) ?$/.test(cell.slice(before.end, amount.start));
  });
}
