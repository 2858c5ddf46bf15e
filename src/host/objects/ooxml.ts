import type { Element } from '@xmldom/xmldom';
import { showBindings } from '../docx/bindings';
import { containerOf } from '../docx/blocks';
import { descendants, documentOf, elements, insertAfter, isW, makeW, remove, wPath } from '../docx/dom';
import { replaceText } from '../docx/edit';
import type { PlainExtent } from '../docx/extent';
import { importBlocks } from '../docx/import';
import { paragraphText, piecesOf } from '../docx/inline';
import { isolateRuns } from '../docx/runs';
import { markBlockInserted, markInserted } from '../docx/tracking';
import type { Session } from '../session';
import { insertBlocks } from './insertion';
import type { InsertLocation } from './insertion';
import { liveText, present } from './places';

/** Inserts a flat OPC package: one paragraph flows into text, anything more goes in as blocks. */
export function insertOoxml(session: Session, extent: PlainExtent, xml: string, location: InsertLocation): PlainExtent {
  const { document } = session;
  const parent = present(containerOf(extent));
  const blocks = importBlocks(document, xml, documentOf(parent));
  if (session.faults.ooxmlLosesLastStyle) forgetStyle(blocks.at(-1));
  const controls = controlsAmong(blocks);
  const inserted = place(session, extent, blocks, location);
  if (controls.length > 0) {
    document.structureChanged(parent);
    showBindings(document, controls);
  }
  return inserted;
}

function place(
  session: Session,
  extent: PlainExtent,
  blocks: readonly Element[],
  location: InsertLocation,
): PlainExtent {
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

/** Word has been seen to give the last paragraph the style of its place (#2914, #2411). */
function forgetStyle(block: Element | undefined): void {
  const style = isW(block, 'p') ? wPath(block, 'pPr', 'pStyle') : undefined;
  if (style) remove(style);
}

function controlsAmong(blocks: readonly Element[]): Element[] {
  return blocks.flatMap((block) => [...(isW(block, 'sdt') ? [block] : []), ...descendants(block, 'sdt')]);
}

/** Blocks cannot stand in a paragraph's text: they go before or after it, and take its place when they replace all of it. */
function blockOf(
  session: Session,
  extent: PlainExtent & { kind: 'text' },
  location: InsertLocation,
): { extent: PlainExtent; location: InsertLocation } {
  const { paragraph, start, end } = extent;
  const block: PlainExtent = { kind: 'blocks', first: paragraph, last: paragraph };
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
  extent: PlainExtent & { kind: 'text' },
  source: Element,
  location: InsertLocation,
): PlainExtent {
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
    if (element.parentNode !== paragraph && isW(element.parentNode, 'ins')) last = element.parentNode;
  }
  document.textChanged(paragraph);
  return liveText(session, paragraph, at, at + length);
}
