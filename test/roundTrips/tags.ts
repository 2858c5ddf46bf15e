import type { OpenDocument } from '../../src/document/sync/openDocument';

/** The tags of RID Author's own content controls in a document. */
export function allTags({ reading }: OpenDocument): readonly string[] {
  const { paragraphs } = reading.snapshot;
  const tags = paragraphs.flatMap(({ controls, inlineControls }) => [
    ...controls,
    ...inlineControls.map(({ tag }) => tag),
  ]);
  return [...new Set(tags)].filter((tag) => tag.startsWith('rid:'));
}
