import type { Document, Element } from '@xmldom/xmldom';
import { generalException } from '../errors';
import { ns } from '../package/names';
import { blocksOf, containerOf, levelOf } from './blocks';
import { descendants, documentOf, elements, insertBefore, isW, makeW, remove, setW, wChild, wPath, wVal } from './dom';
import type { WordDocument } from './document';
import type { Extent } from './extent';
import { newRun, isolateRuns, textNodes } from './runs';
import { ensureChild } from './schema';

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

export function allControls(document: WordDocument): Element[] {
  return descendants(document.body, 'sdt');
}

/** An id that no control of the main part has. */
export function freeControlId(document: WordDocument): number {
  const used = new Set(descendants(document.main, 'sdt').map((control) => Number(wVal(wPath(control, 'sdtPr', 'id')))));
  let id = 100_000_001;
  while (used.has(id)) id += 1;
  return id;
}

/** Puts a content control around text or blocks; answers it. */
export function wrapInControl(document: WordDocument, extent: Extent): Element {
  const owner = documentOf(containerOf(extent));
  const control = makeW(owner, 'sdt');
  setW(ensureChild(ensureChild(control, 'sdtPr'), 'id'), { val: freeControlId(document) });
  const content = control.appendChild(makeW(owner, 'sdtContent'));
  const wrapped = extent.kind === 'text' ? runsToWrap(extent) : blocksOf(extent);
  const [first] = wrapped;
  if (!first || wrapped.some((element) => element.parentNode !== first.parentNode)) {
    throw generalException('a content control cannot be put around this');
  }
  insertBefore(control, first);
  for (const element of siblings(first, wrapped.at(-1) as Element)) content.appendChild(element);
  document.structureChanged(control);
  return control;
}

/** Everything from one element to another, markers between them included. */
function siblings(first: Element, last: Element): Element[] {
  const all = elements(first.parentNode);
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
}

function runsToWrap(extent: { paragraph: Element; start: number; end: number }): Element[] {
  const runs = isolateRuns(extent.paragraph, extent.start, extent.end);
  return runs.map((run) => {
    const link = run.parentNode;
    return isW(link, 'hyperlink', 'ins') && elements(link).every((child) => runs.includes(child)) ? link : run;
  });
}

export function deleteControl(document: WordDocument, control: Element, keepContent: boolean): void {
  document.structureChanged(control);
  const content = wChild(control, 'sdtContent');
  if (!keepContent || !content) {
    remove(control);
    return;
  }
  while (content.firstChild) insertBefore(content.firstChild, control);
  remove(control);
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
  declareIgnorable(owner);
  const made = owner.createElementNS(ns.w15, `w15:${name}`);
  properties.insertBefore(made, elements(properties).find((child) => isW(child, ...typesOfControl)) ?? null);
  return made;
}

/** Readers older than Word 2013 are told to look past its additions. */
function declareIgnorable(owner: Document): void {
  const root = owner.documentElement;
  const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
  const known = root?.getAttributeNS(mc, 'Ignorable') ?? '';
  if (!root || known.split(' ').includes('w15')) return;
  if (root.getAttribute('xmlns:w15') === null) root.setAttributeNS(ns.xmlns, 'xmlns:w15', ns.w15);
  if (root.getAttribute('xmlns:mc') === null) root.setAttributeNS(ns.xmlns, 'xmlns:mc', mc);
  root.setAttributeNS(mc, 'mc:Ignorable', `${known} w15`.trim());
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
