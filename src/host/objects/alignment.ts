import type { Element } from '@xmldom/xmldom';
import { descendants, setW, wPath, wVal } from '../docx/dom';
import { ensureChild } from '../docx/schema';
import { invalidArgument } from '../errors';
import { present } from './places';
import type { ElementTarget } from './places';

/** Word's names of the alignments, by their names in the file. */
const alignments: Readonly<Record<string, string>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};

export function alignmentOf(paragraph: Element | undefined): string {
  return alignments[wVal(wPath(paragraph, 'pPr', 'jc')) ?? 'left'] ?? 'Unknown';
}

function align(paragraph: Element, alignment: unknown): void {
  const value = Object.keys(alignments).find((key) => alignments[key] === alignment);
  if (value === undefined) throw invalidArgument('horizontalAlignment');
  setW(ensureChild(ensureChild(paragraph, 'pPr'), 'jc'), { val: value });
}

/** The alignment of every paragraph in a table or a cell. */
export const horizontalAlignment = {
  get: ({ element }: ElementTarget) => {
    const found = new Set(descendants(present(element), 'p').map(alignmentOf));
    const [alignment = 'Left', ...others] = found;
    return others.length === 0 ? alignment : 'Mixed';
  },
  set: ({ session, element }: ElementTarget, value: unknown) => {
    for (const paragraph of descendants(present(element), 'p')) align(paragraph, value);
    session.document.touch(present(element));
  },
};
