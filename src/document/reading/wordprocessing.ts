import { childElements } from '../../model/xml';
import type { Limits } from './snapshot';

/** Looking around in WordprocessingML by local name: transitional and strict documents differ in namespaces alone. */

export function child(node: Element | undefined, name: string): Element | undefined {
  return node ? childElements(node).find((candidate) => candidate.localName === name) : undefined;
}

export function children(node: Element | undefined, name: string): Element[] {
  return node ? childElements(node).filter((candidate) => candidate.localName === name) : [];
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(node: Element | undefined, name: string): string | undefined {
  if (!node) return undefined;
  for (let i = 0; i < node.attributes.length; i += 1) {
    const candidate = node.attributes.item(i);
    if (candidate?.localName === name) return candidate.value;
  }
  return undefined;
}

/** A property that is on by standing there, unless it says otherwise. */
export function isOn(property: Element | undefined): boolean {
  if (!property) return false;
  const value = attribute(property, 'val');
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** The tag of a content control. */
export function controlTag(control: Element): string {
  return attribute(child(child(control, 'sdtPr'), 'tag'), 'val') ?? '';
}

/** The kinds of content control that hold words and nothing else. */
const plainKinds = ['text', 'date', 'dropDownList', 'comboBox'];

/** What a content control forbids, and whether it is a check box; undefined for one that forbids nothing. */
export function controlLimits(control: Element): Limits | undefined {
  const properties = child(control, 'sdtPr');
  const lock = attribute(child(properties, 'lock'), 'val') ?? '';
  const locked = lock === 'contentLocked' || lock === 'sdtContentLocked';
  const kept = lock === 'sdtLocked' || lock === 'sdtContentLocked';
  const plain = plainKinds.some((kind) => child(properties, kind));
  const checkBox = child(properties, 'checkbox');
  if (!locked && !kept && !plain && !checkBox) return undefined;
  return {
    title: attribute(child(properties, 'alias'), 'val') ?? '',
    ...(locked ? { locked } : {}),
    ...(kept ? { kept } : {}),
    ...(plain ? { plain } : {}),
    ...(checkBox ? { checked: isOn(child(checkBox, 'checked')) } : {}),
  };
}

/** The letters in an element, deleted ones included. */
export function wordsIn(node: Element): string {
  return descendants(node)
    .filter(({ localName }) => localName === 't' || localName === 'delText')
    .map(({ textContent }) => textContent)
    .join('');
}

/** All elements in an element, in their order, without what is there for older programs. */
export function descendants(node: Element): Element[] {
  return childElements(node).flatMap((one) => (one.localName === 'Fallback' ? [] : [one, ...descendants(one)]));
}
