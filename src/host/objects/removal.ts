import type { Element } from '@xmldom/xmldom';
import { blocksOf, removeBlocks, setContentText } from '../docx/blocks';
import { descendants, isW } from '../docx/dom';
import { replaceText } from '../docx/edit';
import type { PlainExtent } from '../docx/extent';
import { paragraphText } from '../docx/inline';

import { generalException } from '../errors';
import type { Session } from '../session';
import { present } from './places';

/** Takes the text out and leaves the paragraph. */
export function clearExtent(session: Session, extent: PlainExtent): void {
  const { document } = session;
  if (extent.kind === 'text') replaceText(document, present(extent.paragraph), extent.start, extent.end, '');
  else if (extent.kind === 'content') setContentText(document, present(extent.container), '');
  else deleteExtent(session, extent);
}

/** Takes text or blocks out. */
export function deleteExtent(session: Session, extent: PlainExtent): void {
  const { document } = session;
  if (extent.kind === 'content') {
    clearExtent(session, extent);
    return;
  }
  if (extent.kind === 'text') {
    const { paragraph, start, end } = extent;
    replaceText(document, present(paragraph), start, end, '');
    return;
  }
  for (const block of blocksOf(extent)) {
    const control = session.faults.controlGoesWithParagraph ? controlOfOnly(block) : undefined;
    if (control) removeBlocks(document, [control]);
    else if (isLast(block)) replaceText(document, block, 0, paragraphText(block).length, '');
    else removeBlocks(document, [block]);
  }
}

/** The control that holds this paragraph and nothing else. */
function controlOfOnly(block: Element): Element | undefined {
  const container = block.parentNode as Element;
  const isOnly = isW(block, 'p') && blocksOf({ kind: 'content', container }).length === 1;
  return isOnly && isW(container, 'sdtContent') ? (container.parentNode as Element) : undefined;
}

/** The last paragraph of a cell, of the body, of a header or a footer cannot go: it is emptied. */
function isLast(block: Element): boolean {
  const container = block.parentNode as Element;
  if (!isW(block, 'p') || !isW(container, 'tc', 'body', 'hdr', 'ftr')) return false;
  return blocksOf({ kind: 'content', container }).at(-1) === block;
}

/** Word cannot empty a control that holds a table (#6330), when told to behave so. */
export function refuseTableControl(session: Session, extent: PlainExtent): void {
  if (!session.faults.clearTableControl) return;
  if (extent.kind === 'content' && descendants(extent.container, 'tbl').length > 0) {
    throw generalException('the content control holds a table (#6330)');
  }
}
