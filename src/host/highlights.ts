import type { Element } from '@xmldom/xmldom';
import type { WordDocument } from './docx/document';
import { isAttached } from './docx/dom';
import type { TextExtent } from './docx/extent';

/** A stretch of one paragraph's text. */
export interface Stretch {
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
}

/** What `Range.highlight()` shows for a while: it follows its words and never gets into the file. */
export class Highlights {
  /** Counts what has come and gone. */
  changes = 0;
  private readonly extents = new Set<TextExtent>();

  constructor(private readonly document: WordDocument) {}

  add({ paragraph, start, end }: Stretch): void {
    if (end <= start) return;
    const extent: TextExtent = { kind: 'text', paragraph, start, end };
    this.extents.add(extent);
    this.document.live.add(extent);
    this.changes += 1;
  }

  /** Takes away what lies wholly or partly in a stretch. */
  remove({ paragraph, start, end }: Stretch): void {
    for (const extent of this.extents) {
      if (extent.paragraph === paragraph && extent.start < end && start < extent.end) this.drop(extent);
    }
  }

  clear(): void {
    for (const extent of this.extents) this.drop(extent);
  }

  /** Those whose words are still there. */
  all(): readonly TextExtent[] {
    return [...this.extents].filter(({ paragraph, start, end }) => end > start && isAttached(paragraph));
  }

  private drop(extent: TextExtent): void {
    this.extents.delete(extent);
    this.document.live.delete(extent);
    this.changes += 1;
  }
}
