import type { Element } from '@xmldom/xmldom';
import { controlsAt, hidePlaceholder } from './controls';
import type { WordDocument } from './document';
import { changeText } from './edit';
import { showsPlaceholder } from './inline';

/** Makes the text of a paragraph what a person has typed; a placeholder that was typed over is none any more. */
export function typeText(document: WordDocument, paragraph: Element, text: string): void {
  const placeholders = controlsAt(paragraph)
    .filter(showsPlaceholder)
    .map((control) => ({ control, text: control.textContent }));
  changeText(document, paragraph, text);
  for (const { control, text: before } of placeholders) if (control.textContent !== before) hidePlaceholder(control);
}
