import type { Rid } from '../model/rid';
import { fieldOfTag } from '../model/tags';
import { fieldDefinition } from '../document/fields/definitions';
import { child, children } from '../document/reading/wordprocessing';
import { childElements } from '../model/xml';
import { descendantsOf, makeW, tagOf } from './dom';

/** Texts of a document that are no fields, and that a template may have controls for. */
export const textTags = {
  'rid:text:reference': ({ document }: Rid) => document.reference,
  'rid:text:classification': ({ document }: Rid) => document.classification,
  'rid:text:title': ({ release }: Rid) => `${release.name} Implementation Document`,
} as const;

/** What a control with this tag says; null for a tag that no text goes by. */
export function textOfTag(tag: string, model: Rid): string | null {
  const field = fieldOfTag(tag);
  if (field !== null) return fieldDefinition(field).write(model) ?? '';
  const text = Object.entries(textTags).find(([known]) => known === tag)?.[1];
  return text ? text(model) : null;
}

/** Fills the controls of a part whose tags are known. Returns the tags that were filled. */
export function fillControls(root: Element, model: Rid): string[] {
  return descendantsOf(root, 'sdt').flatMap((control) => {
    const tag = tagOf(control);
    const text = textOfTag(tag, model);
    if (text === null) return [];
    say(control, text);
    return [tag];
  });
}

/** Makes a control say a text in the look that it has. */
function say(control: Element, text: string): void {
  const owner = control.ownerDocument;
  const properties = child(control, 'sdtPr');
  for (const prompt of children(properties, 'showingPlcHdr')) properties?.removeChild(prompt);
  const content = child(control, 'sdtContent');
  if (!content) return;
  const [paragraph, ...others] = children(content, 'p');
  for (const other of others) content.removeChild(other);
  const home = paragraph ?? content;
  const look = descendantsOf(home, 'rPr').find(({ parentNode }) => parentNode?.nodeName === 'w:r');
  for (const part of childElements(home)) if (part.localName !== 'pPr') home.removeChild(part);
  const run = makeW(owner, 'r');
  if (look) {
    // The grey of a prompt is none of the words that stand in its place.
    for (const style of children(look, 'rStyle')) look.removeChild(style);
    run.appendChild(look);
  }
  const letters = makeW(owner, 't');
  letters.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  letters.textContent = text;
  run.appendChild(letters);
  home.appendChild(run);
}
