import type { Element } from '@xmldom/xmldom';
import { wAttribute, wChild, wChildren, wVal } from './dom';
import type { WordDocument } from './document';
import { paragraphProperties, styleIdOf } from './styles';

interface Numbering {
  readonly list: string;
  readonly level: number;
}

/** The level of a list item, from 0; undefined for a paragraph that is none. */
export function listLevel(document: WordDocument, paragraph: Element): number | undefined {
  return numberingOf(document, paragraph)?.level;
}

function numberingOf(document: WordDocument, paragraph: Element): Numbering | undefined {
  let level: number | undefined;
  for (const properties of paragraphProperties(document, paragraph)) {
    const numbering = wChild(properties, 'numPr');
    const own = wVal(wChild(numbering, 'ilvl'));
    level ??= own === undefined ? undefined : Number(own);
    const list = wVal(wChild(numbering, 'numId'));
    if (list === undefined) continue;
    return list === '0' ? undefined : { list, level: level ?? levelByStyle(document, list, styleIdOf(paragraph)) };
  }
  return undefined;
}

/** A style that numbers without saying at which level has it said by the list. */
function levelByStyle(document: WordDocument, list: string, style: string | undefined): number {
  const level = levelsOf(document, list).find(
    (candidate) => style !== undefined && wVal(wChild(candidate, 'pStyle')) === style,
  );
  return level ? Number(wAttribute(level, 'ilvl') ?? 0) : 0;
}

function levelsOf(document: WordDocument, list: string): Element[] {
  const root = document.related('numbering')?.documentElement;
  const number = wChildren(root, 'num').find((candidate) => wAttribute(candidate, 'numId') === list);
  const id = wVal(wChild(number, 'abstractNumId'));
  return wChildren(
    wChildren(root, 'abstractNum').find((candidate) => wAttribute(candidate, 'abstractNumId') === id),
    'lvl',
  );
}

/** What is printed before a list item. */
export function listString(document: WordDocument, paragraph: Element): string {
  const own = numberingOf(document, paragraph);
  if (!own) return '';
  const levels = levelsOf(document, own.list);
  const level = levels.find((candidate) => wAttribute(candidate, 'ilvl') === String(own.level));
  const pattern = wVal(wChild(level, 'lvlText')) ?? '';
  const counts = countsAt(document, paragraph, own.list, levels);
  return pattern.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format =
      wVal(
        wChild(
          levels.find((candidate) => wAttribute(candidate, 'ilvl') === String(at)),
          'numFmt',
        ),
      ) ?? 'decimal';
    return inFormat(counts[at] ?? 1, format);
  });
}

/** How many items of each level have come, since the last of a higher level, up to and with this one. */
function countsAt(document: WordDocument, paragraph: Element, list: string, levels: readonly Element[]): number[] {
  const starts = levels.map((level) => Number(wVal(wChild(level, 'start')) ?? 1));
  const counts: number[] = [];
  for (const other of document.paragraphs()) {
    const numbering = numberingOf(document, other);
    if (numbering?.list === list) {
      counts.length = Math.min(counts.length, numbering.level + 1);
      for (let level = 0; level < numbering.level; level += 1) counts[level] ??= starts[level] ?? 1;
      counts[numbering.level] = (counts[numbering.level] ?? (starts[numbering.level] ?? 1) - 1) + 1;
    }
    if (other === paragraph) break;
  }
  return counts;
}

function inFormat(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'none':
      return '';
    default:
      return String(count);
  }
}

function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const numerals: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = count;
  return numerals.reduce((text, [value, letter]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + letter.repeat(times);
  }, '');
}
