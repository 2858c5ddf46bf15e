import type { Element } from '@xmldom/xmldom';
import { generalException } from '../errors';
import { ns } from '../package/names';
import { levelOf, removeBlocks } from './blocks';
import {
  closest,
  descendants,
  documentOf,
  elements,
  insertBefore,
  isW,
  remove,
  setW,
  wChild,
  wPath,
  wVal,
} from './dom';
import type { WordDocument } from './document';
import { replaceText } from './edit';
import { spanOf } from './inline';
import { declareIgnorable } from './namespaces';
import { newRun, textNodes } from './runs';
import { ensureChild } from './schema';
import { isTracking } from './settings';

const noIds = new WeakMap<Element, number>();
let nextMissing = 1_900_000_000;

/** Word gives an id to a control that has none; here that happens without touching the document. */
export function controlId(document: WordDocument, control: Element): number {
  const own = Number(wVal(wPath(control, 'sdtPr', 'id')));
  if (Number.isInteger(own) && own !== 0) return own + document.controlIdShift;
  const known = noIds.get(control) ?? nextMissing++;
  noIds.set(control, known);
  return known + document.controlIdShift;
}

/** The controls of the body, then those of headers and footers, as Word lists them. */
export function allControls(document: WordDocument): Element[] {
  return document.stories().flatMap((story) => descendants(story, 'sdt'));
}

/** The controls within a paragraph, and those that it is in. */
export function controlsAt(paragraph: Element): Element[] {
  const found = descendants(paragraph, 'sdt');
  for (let at = closest(paragraph.parentNode, 'sdt'); at; at = closest(at.parentNode, 'sdt')) found.push(at);
  return found;
}

/** Ids that no control has, of the document or of what is about to come into it. */
export function freeControlIds(document: WordDocument, coming: readonly Element[] = []): () => number {
  const used = new Set(
    [...allControls(document), ...coming].map((control) => Number(wVal(wPath(control, 'sdtPr', 'id')))),
  );
  let id = 100_000_000;
  return () => {
    do id += 1;
    while (used.has(id));
    return id;
  };
}

/** Takes a control away, with what it holds or without. */
export function deleteControl(document: WordDocument, control: Element, keepContent: boolean): void {
  document.structureChanged(control);
  const content = wChild(control, 'sdtContent');
  const paragraph = levelOf(control) === 'inline' ? closest(control, 'p') : undefined;
  if (keepContent && content) {
    while (content.firstChild) insertBefore(content.firstChild, control);
    remove(control);
  } else if (paragraph) {
    const { start, end } = spanOf(control, paragraph);
    replaceText(document, paragraph, start, end, '', control);
    if (!isTracking(document)) remove(control);
  } else removeBlocks(document, [control]);
}

/** How a control may be changed. */
export interface Lock {
  readonly cannotDelete: boolean;
  readonly cannotEdit: boolean;
}

export function lockOf(control: Element): Lock {
  const lock = wVal(wPath(control, 'sdtPr', 'lock')) ?? '';
  return {
    cannotDelete: ['sdtLocked', 'sdtContentLocked'].includes(lock),
    cannotEdit: ['contentLocked', 'sdtContentLocked'].includes(lock),
  };
}

export function setLock(control: Element, { cannotDelete, cannotEdit }: Lock): void {
  const properties = ensureChild(control, 'sdtPr');
  const known = wChild(properties, 'lock');
  if (!cannotDelete && !cannotEdit) {
    if (known) remove(known);
    return;
  }
  setW(ensureChild(properties, 'lock'), {
    val: cannotDelete && cannotEdit ? 'sdtContentLocked' : cannotDelete ? 'sdtLocked' : 'contentLocked',
  });
}

/** A property that Word added in 2013, beside the ones of the standard. */
export function property15(control: Element, name: string): Element | undefined {
  return elements(wChild(control, 'sdtPr')).find((child) => child.namespaceURI === ns.w15 && child.localName === name);
}

const typesOfControl = [
  'equation',
  'comboBox',
  'date',
  'docPartObj',
  'docPartList',
  'dropDownList',
  'picture',
  'richText',
  'text',
  'citation',
  'group',
  'bibliography',
];

export function ensureProperty15(control: Element, name: string): Element {
  const known = property15(control, name);
  if (known) return known;
  const properties = ensureChild(control, 'sdtPr');
  const owner = documentOf(control);
  declareIgnorable(owner, 'w15');
  const made = owner.createElementNS(ns.w15, `w15:${name}`);
  properties.insertBefore(made, elements(properties).find((child) => isW(child, ...typesOfControl)) ?? null);
  return made;
}

export function setPlaceholder(document: WordDocument, control: Element, text: string): void {
  const content = wChild(control, 'sdtContent');
  if (!content) return;
  const holder = levelOf(control) === 'inline' ? content : elements(content).find((child) => isW(child, 'p'));
  if (!holder) throw generalException('the content control has no place for a placeholder');
  for (const child of elements(holder)) if (!isW(child, 'pPr')) remove(child);
  const run = newRun(documentOf(control), undefined);
  for (const node of textNodes(documentOf(control), text)) run.appendChild(node);
  holder.appendChild(run);
  ensureChild(ensureChild(control, 'sdtPr'), 'showingPlcHdr');
  document.touch(control);
}

/** A control with words of its own shows its placeholder no more. */
export function hidePlaceholder(control: Element): void {
  const mark = wPath(control, 'sdtPr', 'showingPlcHdr');
  if (mark) remove(mark);
}

export function typeOfControl(control: Element): string {
  const properties = wChild(control, 'sdtPr');
  for (const child of elements(properties)) {
    const type = types[child.localName ?? ''];
    if (type && child.localName !== 'richText') return type;
  }
  return 'RichText';
}

const types: Readonly<Record<string, string>> = {
  text: 'PlainText',
  checkbox: 'CheckBox',
  dropDownList: 'DropDownList',
  comboBox: 'ComboBox',
  picture: 'Picture',
  date: 'DatePicker',
  group: 'Group',
  docPartList: 'BuildingBlockGallery',
  docPartObj: 'BuildingBlockGallery',
  repeatingSection: 'RepeatingSection',
};

export function subtypeOfControl(control: Element): string {
  const type = typeOfControl(control);
  const level = levelOf(control);
  if (type === 'PlainText') return level === 'inline' ? 'PlainTextInline' : 'PlainTextParagraph';
  if (type !== 'RichText') return type;
  if (level !== 'block') return { inline: 'RichTextInline', row: 'RichTextTableRow', cell: 'RichTextTableCell' }[level];
  const blocks = elements(wChild(control, 'sdtContent'));
  return blocks.length > 0 && blocks.every((block) => isW(block, 'tbl')) ? 'RichTextTable' : 'RichTextParagraphs';
}
