import type { XmlElement } from '../../model/xml';
import { countedLists, type CountedList } from '../block';
import { root, w } from './word';

interface List {
  readonly id: number;
  readonly format: 'bullet' | 'decimal';
  readonly mark: string;
  /** In twentieths of a point. */
  readonly indent: number;
  readonly style?: string;
}

const indent = 360;
const styled: readonly List[] = [
  { id: 1, format: 'bullet', mark: '•', indent, style: 'ListBullet' },
  { id: 2, format: 'bullet', mark: '–', indent: 2 * indent, style: 'ListBullet2' },
  { id: 3, format: 'decimal', mark: '%1.', indent, style: 'ListNumber' },
];

const counted = new Map(countedLists.map((name, at) => [name, styled.length + 1 + at]));

export function listOf(name: CountedList): number {
  return counted.get(name) ?? 0;
}

/** The numbering that the styles of lists use, by the style's id. */
export function listOfStyle(style: string): number {
  return styled.find((list) => list.style === style)?.id ?? 0;
}

export function numberingPart(): XmlElement {
  const lists: List[] = [
    ...styled,
    ...[...counted.values()].map((id): List => ({ id, format: 'decimal', mark: '%1.', indent })),
  ];
  return root(
    'numbering',
    ...lists.map(abstract),
    ...lists.map(({ id }) => w('num', { numId: id }, w('abstractNumId', { val: id }))),
  );
}

/** Word takes lists with one mark of origin (`nsid`) for one list and would count on through them. */
const firstOrigin = 0x52494400;

function abstract({ id, format, mark, indent: left, style }: List): XmlElement {
  const level = w(
    'lvl',
    { ilvl: 0 },
    w('start', { val: 1 }),
    w('numFmt', { val: format }),
    style === undefined ? null : w('pStyle', { val: style }),
    w('lvlText', { val: mark }),
    w('lvlJc', { val: 'left' }),
    w('pPr', {}, w('ind', { left, hanging: indent })),
  );
  const origin = (firstOrigin + id).toString(16).toUpperCase();
  return w(
    'abstractNum',
    { abstractNumId: id },
    w('nsid', { val: origin }),
    w('multiLevelType', { val: 'singleLevel' }),
    level,
  );
}
