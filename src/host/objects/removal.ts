import { blocksOf, controlsIn, removeBlocks, setContentText } from '../docx/blocks';
import { descendants, isW, wPath, wVal } from '../docx/dom';
import { replaceText } from '../docx/edit';
import type { Extent } from '../docx/extent';
import { paragraphText } from '../docx/inline';

import { generalException, WordError } from '../errors';
import type { Session } from '../session';
import { present } from './places';

/** Takes the text out and leaves the paragraph. */
export function clearExtent(session: Session, extent: Extent): void {
  const { document } = session;
  if (extent.kind === 'text') replaceText(document, present(extent.paragraph), extent.start, extent.end, '');
  else if (extent.kind === 'content') {
    refuseLocked(extent);
    setContentText(document, present(extent.container), '');
  } else deleteExtent(session, extent);
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
  refuseLocked(extent);
  for (const block of blocksOf(extent)) {
    // The last paragraph of a cell or body cannot go: it is emptied.
    const only =
      isW(block, 'p') && blocksOf({ kind: 'content', container: block.parentNode as typeof block }).length === 1;
    if (only && isW(block.parentNode, 'tc', 'body', 'hdr', 'ftr'))
      replaceText(document, block, 0, paragraphText(block).length, '');
    else removeBlocks(document, [block]);
  }
}

/** Word deletes no control that says it cannot be, whatever is deleted around it. */
function refuseLocked(extent: Extent): void {
  for (const control of controlsIn(extent)) {
    if (['sdtLocked', 'sdtContentLocked'].includes(wVal(wPath(control, 'sdtPr', 'lock')) ?? '')) {
      throw new WordError('NotAllowed', 'The range holds a content control that cannot be deleted.');
    }
  }
}

/** Word cannot empty a control that holds a table (#6330), when told to behave so. */
export function refuseTableControl(session: Session, extent: Extent): void {
  if (!session.faults.clearTableControl) return;
  if (extent.kind === 'content' && descendants(extent.container, 'tbl').length > 0) {
    throw generalException('the content control holds a table (#6330)');
  }
}
