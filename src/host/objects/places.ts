import type { Element } from '@xmldom/xmldom';
import { closest, isAttached } from '../docx/dom';
import type { Extent, PlainExtent, TextExtent } from '../docx/extent';
import { itemNotFound } from '../errors';
import type { Session } from '../session';

/** What every class of the object model keeps: the session, and where in the document it is. */
export interface Target {
  readonly session: Session;
}

export interface ElementTarget extends Target {
  readonly element: Element;
}

export interface RangeTarget extends Target {
  /** Another one where text was put at the range's edges. */
  extent: Extent;
}

/** The element, unless it has been taken out of the document. */
export function present(element: Element): Element {
  if (!isAttached(element)) throw itemNotFound();
  return element;
}

/** A range that follows its paragraph's changes. */
export function liveText(session: Session, paragraph: Element, start: number, end: number): TextExtent {
  const extent: TextExtent = { kind: 'text', paragraph, start, end };
  session.document.live.add(extent);
  return extent;
}

/** An element that stands for an extent when one asks what is around it. */
export function anchorOf(extent: PlainExtent): Element {
  switch (extent.kind) {
    case 'text':
      return extent.paragraph;
    case 'blocks':
      return extent.first;
    case 'content':
      return extent.container;
    case 'gap':
      return extent.parent;
  }
}

export function controlAround(element: Element): Element | undefined {
  return closest(element.parentNode, 'sdt');
}
