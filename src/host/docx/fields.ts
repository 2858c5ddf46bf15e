import type { Element } from '@xmldom/xmldom';
import { descendants, isW, remove, wAttribute } from './dom';
import { isBare, prune } from './runs';

/** Whether fields end here that began before, and how many begin here that end later. */
export function openFields(all: readonly Element[]): { before: boolean; after: number } {
  let before = false;
  let open = 0;
  for (const mark of all.flatMap((element) => descendants(element, 'fldChar'))) {
    const type = wAttribute(mark, 'fldCharType');
    if (type === 'begin') open += 1;
    else if (open === 0) before = true;
    else if (type === 'end') open -= 1;
  }
  return { before, after: open };
}

/** Takes the fields of several runs out of a paragraph whose text goes, unless they reach beyond it. */
export function dropFields(paragraph: Element): void {
  const { before, after } = openFields([paragraph]);
  if (before || after > 0) return;
  for (const mark of [...descendants(paragraph, 'fldChar'), ...descendants(paragraph, 'instrText')]) {
    const run = mark.parentNode;
    remove(mark);
    if (isW(run, 'r') && isBare(run)) prune(run);
  }
}
