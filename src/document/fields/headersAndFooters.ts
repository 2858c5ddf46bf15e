import type { FieldName } from '../../model/tags';
import type { Reading } from '../recognise/recognise';
import { overlap } from '../reading/snapshot';
import type { FieldPlace } from './field';

/** `Version 1.1`, as headers and footers have it. */
export const versionThere = /\b(?:Version|V)\s*(?::\s*)?(\d+\.\d+)\b/gi;

/** How headers and footers call the release and the version of the document, in their first group where they have one. */
const wordings: readonly (readonly [name: FieldName, pattern: RegExp])[] = [
  ['release-name', /\b[A-Z][a-z]+ \d{4} (?:SEC )?Release\b/g],
  ['version', versionThere],
];

/**
 * Where headers and footers state a field in words, outside content controls. They are for the author to change, and have
 * no say in what a field is: many a header has been left as it was for a version or two.
 */
export function headerAndFooterPlaces({ snapshot, outline }: Reading): FieldPlace[] {
  return snapshot.headersAndFooters.flatMap((paragraph) =>
    wordings.flatMap(([name, pattern]) =>
      [...paragraph.text.matchAll(pattern)].flatMap((match): FieldPlace[] => {
        const [whole, text = whole] = match;
        const start = match.index + whole.lastIndexOf(text);
        const end = start + text.length;
        if (paragraph.inlineControls.some((control) => overlap(control, { start, end }))) return [];
        return [{ name, place: outline.place(paragraph, start, end), text, control: null }];
      }),
    ),
  );
}
