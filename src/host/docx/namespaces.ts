import type { Document, Element } from '@xmldom/xmldom';
import { ns } from '../package/names';
import { elements } from './dom';

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const additions = { w14: ns.w14, w15: ns.w15 } as const;

/** Tells readers older than an addition to Word to look past it. */
export function declareIgnorable(owner: Document, prefix: keyof typeof additions): void {
  const root = owner.documentElement;
  const known = root?.getAttributeNS(compatibility, 'Ignorable') ?? '';
  if (!root || known.split(' ').includes(prefix)) return;
  if (root.getAttribute(`xmlns:${prefix}`) === null)
    root.setAttributeNS(ns.xmlns, `xmlns:${prefix}`, additions[prefix]);
  if (root.getAttribute('xmlns:mc') === null) root.setAttributeNS(ns.xmlns, 'xmlns:mc', compatibility);
  root.setAttributeNS(compatibility, 'mc:Ignorable', `${known} ${prefix}`.trim());
}

/** The same for what comes into a part from elsewhere. */
export function declareAdditions(owner: Document, blocks: readonly Element[]): void {
  for (const prefix of ['w14', 'w15'] as const)
    if (blocks.some((block) => uses(block, additions[prefix]))) declareIgnorable(owner, prefix);
}

function uses(element: Element, namespace: string): boolean {
  if (element.namespaceURI === namespace) return true;
  for (let i = 0; i < element.attributes.length; i += 1)
    if (element.attributes.item(i)?.namespaceURI === namespace) return true;
  return elements(element).some((child) => uses(child, namespace));
}
