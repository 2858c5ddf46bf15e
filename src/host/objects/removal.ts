import { blocksOf, removeBlocks, setContentText } from '../docx/blocks';
import { descendants, isW } from '../docx/dom';
import { replaceText } from '../docx/edit';
import type { Extent } from '../docx/extent';
import { paragraphText } from '../docx/inline';

import { generalException } from '../errors';
import type { Session } from '../session';
import { present } from './places';

/** Takes the text out and leaves the paragraph. */
export function clearExtent(session: Session, extent: Extent): void {
  const { document } = session;
  if (extent.kind === 'text') replaceText(document, present(extent.paragraph), extent.start, extent.end, '');
  else if (extent.kind === 'content') setContentText(document, present(extent.container), '');
  else deleteExtent(session, extent);
}

/** Takes text or blocks out. */
export function deleteExtent(session: Session, extent: Extent): void {
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
    // The last paragraph of a cell or body cannot go: it is emptied.
    const only =
      isW(block, 'p') && blocksOf({ kind: 'content', container: block.parentNode as typeof block }).length === 1;
    if (only && isW(block.parentNode, 'tc', 'body', 'hdr', 'ftr'))
      replaceText(document, block, 0, paragraphText(block).length, '');
    else removeBlocks(document, [block]);
  }
}

/** Word cannot empty a control that holds a table (#6330), when told to behave so. */
export function refuseTableControl(session: Session, extent: Extent): void {
  if (!session.faults.clearTableControl) return;
  if (extent.kind === 'content' && descendants(extent.container, 'tbl').length > 0) {
    throw generalException('the content control holds a table (#6330)');
  }
}
