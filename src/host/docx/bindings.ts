import type { Element } from '@xmldom/xmldom';
import { xmlText } from '../package/xml';
import { controlExtent, levelOf, setContentText } from './blocks';
import { allControls, controlsAt, hidePlaceholder, typeOfControl } from './controls';
import { customXmlParts } from './customXml';
import type { WordDocument } from './document';
import {
  closest,
  contains,
  descendants,
  documentOf,
  elements,
  isAttached,
  remove,
  setW,
  wAttribute,
  wChild,
  wPath,
  wVal,
} from './dom';
import { replaceText } from './edit';
import { markIsGone, paragraphText, piecesOf, showsPlaceholder, textOf } from './inline';
import { formattingOf, newRun } from './runs';
import { ensureChild } from './schema';
import { untracked } from './settings';
import { findByPath } from './xpath';

/** What ties a content control to a node of a custom XML part. */
export interface Binding {
  readonly xpath: string;
  readonly prefixMappings: string;
  /** The part's id; empty for whichever part has such a node. */
  readonly storeId: string;
}

/** The node that a control shows, and the part it is in. */
export interface BoundNode {
  readonly part: string;
  readonly storeId: string;
  readonly element: Element;
}

export function bindingOf(control: Element): Binding | undefined {
  const written = wPath(control, 'sdtPr', 'dataBinding');
  return (
    written && {
      xpath: wAttribute(written, 'xpath') ?? '',
      prefixMappings: wAttribute(written, 'prefixMappings') ?? '',
      storeId: wAttribute(written, 'storeItemID') ?? '',
    }
  );
}

export function setBinding(control: Element, { xpath, prefixMappings, storeId }: Binding): void {
  const written = ensureChild(ensureChild(control, 'sdtPr'), 'dataBinding');
  setW(written, { prefixMappings, xpath, storeItemID: storeId });
}

/** Takes the tie away; the control keeps its text. */
export function removeBinding(control: Element): void {
  const written = wPath(control, 'sdtPr', 'dataBinding');
  if (written) remove(written);
}

/** A node can be shown when it holds text and nothing else. */
export function resolveBinding(
  document: WordDocument,
  { xpath, prefixMappings, storeId }: Binding,
): BoundNode | undefined {
  for (const part of customXmlParts(document)) {
    if (storeId !== '' && part.id.toUpperCase() !== storeId.toUpperCase()) continue;
    const element = findByPath(document.part(part.name), xpath, prefixMappings);
    if (element && elements(element).length === 0) return { part: part.name, storeId: part.id, element };
  }
  return undefined;
}

/** Word shows a node's text as it stands in plain text, and in a date that is stored as it is written. */
function boundNode(document: WordDocument, control: Element): BoundNode | undefined {
  const binding = bindingOf(control);
  const stored = wVal(wPath(control, 'sdtPr', 'date', 'storeMappedDataAs'));
  const takesText = typeOfControl(control) === 'PlainText' || stored === 'text';
  return binding && takesText ? resolveBinding(document, binding) : undefined;
}

/** Lets bound controls show what their nodes say; those without a node stay as they are. */
export function showBindings(document: WordDocument, controls: readonly Element[] = allControls(document)): void {
  for (const control of controls) {
    const node = boundNode(document, control);
    if (!node || plainText(node.element.textContent ?? '') === controlText(control)) continue;
    untracked(document, () => {
      setControlText(document, control, xmlText(node.element.textContent ?? '').replace(/\r\n|\r|\n/g, '\v'));
    });
  }
}

/** Takes what was written into bound controls into their nodes, and from there into the controls of the same nodes. */
export function settleBindings(document: WordDocument): void {
  const paragraphs = [...document.unsettled];
  document.unsettled.clear();
  for (const control of new Set(paragraphs.flatMap(boundControlsAt))) {
    const node = boundNode(document, control);
    const text = controlText(control);
    if (!node || plainText(node.element.textContent ?? '') === text) continue;
    node.element.textContent = text;
    document.package_.touch(node.part);
    showBindings(document);
  }
  // What was shown just now came out of the nodes.
  document.unsettled.clear();
}

function boundControlsAt(paragraph: Element): Element[] {
  if (!isAttached(paragraph) || markIsGone(paragraph, 'current')) return [];
  return controlsAt(paragraph).filter((control) => bindingOf(control) !== undefined);
}

/** A control's text as a node holds it. */
function controlText(control: Element): string {
  if (showsPlaceholder(control)) return '';
  const extent = controlExtent(control);
  if (extent.kind === 'text') return plainText(paragraphText(extent.paragraph).slice(extent.start, extent.end));
  return plainText(textOf(paragraphsOf(control)));
}

/** Word has characters of its own for line breaks and for hyphens that are no letters. */
function plainText(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f]/g, '\n')
    .replaceAll('\u001e', '\u2011')
    .replaceAll('\u001f', '\u00ad');
}

function paragraphsOf(control: Element): Element[] {
  return descendants(wChild(control, 'sdtContent') ?? control, 'p');
}

function setControlText(document: WordDocument, control: Element, text: string): void {
  if (showsPlaceholder(control)) {
    writeText(document, control, '');
    hidePlaceholder(control);
  }
  writeText(document, control, text);
}

/** Writes in the formatting of the first words; an empty run keeps it where there are none any more. */
function writeText(document: WordDocument, control: Element, text: string): void {
  const extent = controlExtent(control);
  const holder = extent.kind === 'text' ? (wChild(control, 'sdtContent') ?? control) : paragraphsOf(control)[0];
  if (!holder) return;
  const paragraph = closest(holder, 'p') as Element;
  const first = piecesOf(paragraph).find(({ run }) => contains(holder, run));
  const formatting = showsPlaceholder(control) ? undefined : formattingOf(first?.run);
  if (extent.kind === 'text') replaceText(document, paragraph, extent.start, extent.end, text, control);
  else if (levelOf(control) === 'block') setContentText(document, extent.container, text);
  else replaceText(document, paragraph, 0, paragraphText(paragraph).length, text);
  if (text === '' && formatting) holder.appendChild(newRun(documentOf(holder), formatting));
}
