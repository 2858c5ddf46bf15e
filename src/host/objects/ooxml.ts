import type { Element } from '@xmldom/xmldom';
import { showBindings } from '../docx/bindings';
import { containerOf } from '../docx/blocks';
import { descendants, documentOf, elements, insertAfter, isW, makeW } from '../docx/dom';
import { replaceText } from '../docx/edit';
import type { Extent } from '../docx/extent';
import { importBlocks } from '../docx/import';
import { paragraphText, piecesOf } from '../docx/inline';
import { isolateRuns } from '../docx/runs';
import { markBlockInserted, markInserted } from '../docx/tracking';
import type { Session } from '../session';
import { insertBlocks } from './insertion';
import type { InsertLocation } from './insertion';
import { liveText, present } from './places';

/** Inserts a flat OPC package: one paragraph flows into text, anything more goes in as blocks. */
export function insertOoxml(session: Session, extent: Extent, xml: string, location: InsertLocation): Extent {
  const { document } = session;
  const parent = present(containerOf(extent));
  const blocks = importBlocks(document, xml, documentOf(parent));
  const controls = controlsAmong(blocks);
  const inserted = place(session, extent, blocks, location);
  if (controls.length > 0) {
    document.structureChanged(parent);
    showBindings(document, controls);
  }
  return inserted;
}

function place(session: Session, extent: Extent, blocks: readonly Element[], location: InsertLocation): Extent {
  const { document } = session;
  const [only] = blocks;
  if (extent.kind === 'text' && blocks.length === 1 && only && isW(only, 'p'))
    return insertInline(session, extent, only, location);
  const target = extent.kind === 'text' ? blockOf(session, extent, location) : { extent, location };
  for (const block of blocks) markBlockInserted(document, block);
  const extra = session.faults.ooxmlExtraParagraph ? [makeW(document.main, 'p')] : [];
  const inserted = insertBlocks(session, target.extent, [...blocks, ...extra], target.location);
  const last = blocks.at(-1);
  return inserted.kind === 'blocks' && last ? { kind: 'blocks', first: inserted.first, last } : inserted;
}

function controlsAmong(blocks: readonly Element[]): Element[] {
  return blocks.flatMap((block) => [...(isW(block, 'sdt') ? [block] : []), ...descendants(block, 'sdt')]);
}

/** Blocks cannot stand in a paragraph's text: they go before or after it, and take its place when they replace all of it. */
function blockOf(
  session: Session,
  extent: Extent & { kind: 'text' },
  location: InsertLocation,
): { extent: Extent; location: InsertLocation } {
  const { paragraph, start, end } = extent;
  const block: Extent = { kind: 'blocks', first: paragraph, last: paragraph };
  const length = paragraphText(paragraph).length;
  if (location === 'Replace') {
    if (start === 0 && end === length) return { extent: block, location };
    replaceText(session.document, paragraph, start, end, '');
    return { extent: block, location: 'After' };
  }
  return { extent: block, location: location === 'Start' || location === 'Before' ? 'Before' : 'After' };
}

function insertInline(
  session: Session,
  extent: Extent & { kind: 'text' },
  source: Element,
  location: InsertLocation,
): Extent {
  const { document } = session;
  const { paragraph, start, end } = extent;
  const at = location === 'Replace' || location === 'Start' || location === 'Before' ? start : end;
  const length = paragraphText(source).length;
  if (location === 'Replace') replaceText(document, paragraph, start, end, '');
  const anchor = isolateRuns(paragraph, 0, at).at(-1);
  isolateRuns(paragraph, at, paragraphText(paragraph).length);
  const place = anchor ?? piecesOf(paragraph)[0]?.run;
  const content = elements(source).filter((element) => !isW(element, 'pPr'));
  let last: Element | undefined = anchor;
  for (const element of content) {
    if (last) insertAfter(element, last);
    else paragraph.insertBefore(element, place ?? null);
    last = element;
    if (isW(element, 'r')) markInserted(document, element);
    if (element.parentNode !== paragraph && isW(element.parentNode, 'ins')) last = element.parentNode as Element;
  }
  document.textChanged(paragraph);
  return liveText(session, paragraph, at, at + length);
}
