import { readModificationId } from '../../model/identifiers';
import { findIds, isSlipOf } from '../language/identifiers';
import { memoise } from '../reading/memoise';
import type { Paragraph } from '../reading/snapshot';
import { quotedSpans } from '../language/quotes';
import type { Reading } from './recognise';
import { columnEntries, inScope, rowEntries, type Entry } from './scopeEntries';
import { statedImpacts } from './statedImpacts';

/** An identifier that is one slip of the keyboard away from a modification's: `MP25O`, `MP0150`, `Mp 150`, `MP214`. */
export interface IdentifierSlip {
  readonly text: string;
  /** What it looks like: one modification, or several where it cannot be told which. */
  readonly meant: readonly [string, ...string[]];
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** What is meant to be an identifier: letters that are easily taken for figures among them, and spaces or a hyphen. */
const loose = /(?<![\w/-])(SEC[ -]?MP|MP|DP)([\s-]{0,2})([\dOoIl]{1,6})([A-Za-z]?)(?![\w-])/gi;

/** Capitals and figures that may be one with a letter of its prefix, or a figure, gone wrong: `PM129`, `MO129`, `MP1Z9`, `MP!29`. */
const stray = /(?<![\w/-])[A-Z]{2,5}[!\dA-Z]{0,4}\d[!\dA-Za-z]{0,4}(?![\w-])/g;
const fewestFigures = 2;

/** The slips of the document, in its order; what its history tells of earlier versions is left out. */
export const identifierSlips = memoise((reading: Reading): readonly IdentifierSlip[] => {
  const { snapshot, tables } = reading;
  const known = knownIds(reading);
  if (known.size === 0) return [];
  const history = new Set(tables.get('history')?.pieces.map(({ index }) => index));
  const absent = absentIn(reading, known);
  return snapshot.paragraphs.flatMap((paragraph) =>
    paragraph.cell !== null && history.has(paragraph.cell.table)
      ? []
      : slipsIn(paragraph, known, absent.get(paragraph.cell?.table ?? -1) ?? []),
  );
});

/** The modifications in scope, and those that two of the tables list: a slip may stand in the scope itself. */
function knownIds(reading: Reading): ReadonlySet<string> {
  const { tables } = reading;
  const scope = inScope(reading).map(({ id }) => id);
  const lists = [
    (tables.get('participant-matrix')?.rows ?? []).map(({ key }) => key),
    (tables.get('document-matrix')?.columns ?? []).map(({ column }) => column.key),
    (tables.get('dcc-costs')?.rows ?? []).map(({ key }) => key),
  ];
  const listed = lists.flat().filter((id) => readModificationId(id) !== null);
  const twice = listed.filter((id) => lists.filter((list) => list.includes(id)).length > 1);
  return scope.length === 0 ? new Set() : new Set([...scope, ...twice]);
}

/** By table, the modifications in scope that it should list and does not: a stranger there is likely to be one of them. */
function absentIn(reading: Reading, known: ReadonlySet<string>): ReadonlyMap<number, readonly string[]> {
  const { tables } = reading;
  const participants = tables.get('participant-matrix');
  const documents = tables.get('document-matrix');
  const costs = tables.get('dcc-costs');
  const impacting = statedImpacts(reading);
  const entries = [
    ...(participants ? [{ table: participants, listed: idsIn(rowEntries(participants)), needed: [...known] }] : []),
    ...(documents ? [{ table: documents, listed: idsIn(columnEntries(documents)), needed: [...known] }] : []),
    ...(costs ? [{ table: costs, listed: idsIn(rowEntries(costs)), needed: [...impacting.keys()] }] : []),
  ];
  return new Map(
    entries.flatMap(({ table, listed, needed }) => {
      const absent = needed.filter((id) => !listed.has(id));
      return table.pieces.map(({ index }) => [index, absent] as const);
    }),
  );
}

const idsIn = (entries: readonly Entry[]): ReadonlySet<string> => new Set(entries.flatMap(({ ids }) => ids));

function slipsIn(paragraph: Paragraph, known: ReadonlySet<string>, absent: readonly string[]): IdentifierSlip[] {
  const { text } = paragraph;
  if (!/\d/.test(text)) return [];
  const found = /MP|DP/i.test(text) ? [...text.matchAll(loose)].map((match) => slipOf(match, known, absent)) : [];
  const strays = [...text.matchAll(stray)].map((match) => straySlipOf(match, known));
  const quoted = quotedSpans(text);
  return [...found, ...strays].flatMap((slip, at, all): IdentifierSlip[] => {
    if (slip === null || quoted.some(({ start, end }) => slip.start >= start && slip.end <= end)) return [];
    // What is read in the first way is not read again in the second.
    if (all.slice(0, at).some((other) => other !== null && other.start < slip.end && slip.start < other.end)) return [];
    return [{ ...slip, paragraph }];
  });
}

type Slip = Omit<IdentifierSlip, 'paragraph'>;

function slipOf(match: RegExpExecArray, known: ReadonlySet<string>, absent: readonly string[]): Slip | null {
  const [whole] = match;
  if (known.has(whole)) return null;
  const isWellFormed = findIds(whole).some(({ id }) => id === whole);
  const [first, ...others] = isWellFormed ? mistaken(whole, known, absent) : meantBy(match, known);
  const { index: start } = match;
  return first === undefined ? null : { text: whole, meant: [first, ...others], start, end: start + whole.length };
}

function straySlipOf({ 0: text, index: start }: RegExpExecArray, known: ReadonlySet<string>): Slip | null {
  if ((text.match(/\d/g) ?? []).length < fewestFigures || findIds(text).some(({ id }) => id === text)) return null;
  const [only, ...others] = [...known].filter((id) => hasSameNumber(id, text) || isSlipOf(id, text));
  return only === undefined || others.length > 0 ? null : { text, meant: [only], start, end: start + text.length };
}

/** `MP0007` is SECMP0007, and `SECMP129` MP129: the register counts on from the one kind to the other. */
function hasSameNumber(one: string, other: string): boolean {
  const number = (id: string): number => Number(/^(?:SECMP|MP)(\d+)$/.exec(id)?.[1] ?? NaN);
  return number(one) === number(other);
}

/** What a text that is no identifier may stand for: the same number written otherwise, or else one figure more or less. */
function meantBy([, prefix = '', , digits = '', letter = '']: RegExpExecArray, known: ReadonlySet<string>): string[] {
  const figures = digits.replace(/o/gi, '0').replace(/[Il]/g, '1');
  const kind = prefix.toUpperCase().replace(/[ -]/g, '');
  // `MP25O` ends in a letter that is a figure, `MP102A` in a letter of its own.
  const same = [...known].filter((id) => {
    const one = partsOf(id);
    return one.kind === kind && one.letter === letter.toUpperCase() && Number(one.digits) === Number(figures);
  });
  if (same.length > 0) return same;
  return [...known].filter((id) => {
    const one = partsOf(id);
    return one.kind === kind && one.letter === letter.toUpperCase() && isOneMoreOrLess(one.digits, figures);
  });
}

/**
 * Another modification's identifier may be just that. It is a slip where two figures have changed places, or where one
 * figure is another's and the table that it stands in lacks the modification.
 */
function mistaken(text: string, known: ReadonlySet<string>, absent: readonly string[]): string[] {
  const stranger = partsOf(text);
  const sameKind = (id: string): boolean => {
    const { kind, letter } = partsOf(id);
    return kind === stranger.kind && letter === stranger.letter;
  };
  const swapped = [...known].filter((id) => sameKind(id) && isSwapped(partsOf(id).digits, stranger.digits));
  if (swapped.length > 0) return swapped;
  const [only, ...others] = absent.filter(
    (id) =>
      sameKind(id) &&
      (isOneOff(partsOf(id).digits, stranger.digits) || isShuffled(partsOf(id).digits, stranger.digits)),
  );
  return only === undefined || others.length > 0 ? [] : [only];
}

function partsOf(id: string): { readonly kind: string; readonly digits: string; readonly letter: string } {
  const [, kind = '', digits = '', letter = ''] = /^([A-Z]+)(\d+)([A-Z]?)$/.exec(id) ?? [];
  return { kind, digits, letter };
}

function isOneMoreOrLess(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1) return false;
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function isOneOff(one: string, other: string): boolean {
  return (
    one.length === other.length && Array.from(one).filter((figure, at) => figure !== other.charAt(at)).length === 1
  );
}

const sorted = (digits: string): string => Array.from(digits).sort().join('');

/** `501` for `150` */
const isShuffled = (one: string, other: string): boolean => sorted(one) === sorted(other);

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  return Array.from(one).some(
    (figure, at) =>
      one.slice(0, at) + one.charAt(at + 1) + figure + one.slice(at + 2) === other && one.charAt(at + 1) !== '',
  );
}
