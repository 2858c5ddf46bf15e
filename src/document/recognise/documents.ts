import { listTag } from '../../model/tags';
import type { Located } from '../../model/place';
import type { SecDocument } from '../../model/rid';
import type { Outline } from '../reading/outline';

const reference = '(?:Section|Appendix|Schedule) [A-Z0-9]{1,3}';
const documentBullet = new RegExp(`^\\s*(${reference})\\b(?:\\s*[:–-]?\\s*[‘“'"](.+)[’”'"])?`);
const wholeReference = new RegExp(`^${reference}$`);

/** Whether a bullet can list a document under this reference and be read again. */
export function isReference(text: string): boolean {
  return wholeReference.test(text);
}

/** The SEC documents that the bullets list. */
export function recogniseDocuments(outline: Outline): Located<SecDocument>[] {
  const found: Located<SecDocument>[] = [];
  for (const paragraph of outline.paragraphsOf('documentImpacts', listTag('document-list'))) {
    const front = paragraph.list?.typed ?? 0;
    const match = documentBullet.exec(paragraph.text.slice(front));
    if (!match || (paragraph.list === null && match[2] === undefined)) continue;
    const [, reference = '', title = ''] = match;
    found.push({
      value: { reference, title },
      place: outline.place(paragraph, front + match[0].indexOf(reference), front + match[0].length),
    });
  }
  return found;
}

const investigated = /\b(?:investigat\w+|still being (?:assessed|determined)|to be (?:confirmed|determined))\b/i;

/** Identifiers that a note names as still under investigation. */
export function underInvestigation(outline: Outline): (id: string) => boolean {
  const notes = (['participantImpacts', 'documentImpacts'] as const)
    .flatMap((key) => outline.section(key)?.paragraphs ?? [])
    .filter(({ text }) => investigated.test(text));
  return (id) => notes.some(({ text }) => text.includes(id));
}
