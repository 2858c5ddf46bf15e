import type { Element } from '@xmldom/xmldom';
import type { Critique } from './critique';
import type { WordDocument } from './docx/document';
import { isAttached } from './docx/dom';
import { replaceText } from './docx/edit';
import type { TextExtent } from './docx/extent';
import { paragraphText } from './docx/inline';
import type { WordEventType } from './extend/events';

/** More suggestions than these are not shown (Microsoft's documentation of `Word.CritiquePopupOptions`). */
const shownSuggestions = 3;

export type AnnotationState = 'Created' | 'Accepted' | 'Rejected';

/** A critique in the document, for as long as the document is open and its words are what they were. */
export interface Annotation {
  readonly id: string;
  readonly critique: Critique;
  readonly extent: TextExtent;
  /** Whether Word shows it: in a pane that the ribbon has just opened it may not (#6595). */
  readonly isDrawn: boolean;
  state: AnnotationState;
}

/** Something that the add-in is told once what was done is over. */
export interface AnnotationNews {
  readonly type: WordEventType;
  readonly args: Readonly<Record<string, string | string[]>>;
}

interface Kept extends Annotation {
  words: string;
}

/** The annotations of one session: they follow their words and never get into the file. */
export class Annotations {
  /** Counts what has come, gone or changed its look. */
  changes = 0;
  private readonly kept = new Map<string, Kept>();
  private news: AnnotationNews[] = [];
  private made = 0;

  constructor(private readonly document: WordDocument) {}

  insert(paragraph: Element, critiques: readonly Critique[], isDrawn = true): string[] {
    const text = paragraphText(paragraph);
    return critiques.map((critique) => {
      this.made += 1;
      const id = `00000000-0000-4000-9000-${this.made.toString(16).padStart(12, '0')}`.toUpperCase();
      const end = critique.start + critique.length;
      const extent: TextExtent = { kind: 'text', paragraph, start: critique.start, end };
      this.document.live.add(extent);
      this.kept.set(id, { id, critique, extent, isDrawn, state: 'Created', words: text.slice(extent.start, end) });
      this.tell('AnnotationInserted', id);
      return id;
    });
  }

  /** Those that are there by now, oldest first. */
  all(): readonly Annotation[] {
    this.settle();
    return [...this.kept.values()];
  }

  find(id: string): Annotation | undefined {
    this.settle();
    return this.kept.get(id);
  }

  delete({ id }: Annotation): void {
    const annotation = this.kept.get(id);
    if (!annotation) return;
    this.kept.delete(id);
    this.document.live.delete(annotation.extent);
    this.tell('AnnotationRemoved', id);
  }

  setState(annotation: Annotation, state: AnnotationState): void {
    annotation.state = state;
    this.changes += 1;
  }

  /** The person has clicked an annotation, or pointed at it. */
  touched(id: string, how: 'AnnotationClicked' | 'AnnotationHovered'): void {
    this.news.push({ type: how, args: { id: this.shown(id).id } });
  }

  /**
   * The person has chosen a suggestion of the pop-up. Word itself puts it in the place of the words (OfficeDev/office-js
   * #6358) and then tells the add-in; with `onlyTell` it leaves them alone.
   */
  acceptSuggestion(id: string, index: number, onlyTell: boolean): void {
    const annotation = this.shown(id);
    const suggestion = annotation.critique.popupOptions?.suggestions.slice(0, shownSuggestions)[index];
    if (suggestion === undefined) throw new RangeError(`The annotation ${id} shows no suggestion ${index}`);
    const { paragraph, start, end } = annotation.extent;
    if (!onlyTell) {
      replaceText(this.document, paragraph, start, end, suggestion);
      annotation.words = paragraphText(paragraph).slice(annotation.extent.start, annotation.extent.end);
    }
    this.setState(annotation, 'Accepted');
    this.news.push({ type: 'AnnotationPopupAction', args: { action: 'Accept', critiqueSuggestion: suggestion, id } });
  }

  reject(id: string): void {
    this.setState(this.shown(id), 'Rejected');
    this.news.push({ type: 'AnnotationPopupAction', args: { action: 'Reject', critiqueSuggestion: '', id } });
  }

  /** Forgets them all without a word: the pane has closed, and nobody listens. */
  clear(): void {
    if (this.kept.size > 0) this.changes += 1;
    for (const { extent } of this.kept.values()) this.document.live.delete(extent);
    this.kept.clear();
  }

  /** Takes away those whose words have changed or gone. Only paragraphs that have changed are read. */
  settle(): void {
    for (const annotation of this.kept.values()) {
      const { extent, words } = annotation;
      const isChanged = this.document.changedParagraphs.has(extent.paragraph);
      if (isAttached(extent.paragraph) && (!isChanged || standsStill(extent, words))) continue;
      this.delete(annotation);
    }
  }

  /** What has happened since somebody last asked. */
  takeNews(): readonly AnnotationNews[] {
    const { news } = this;
    this.news = [];
    return news;
  }

  private shown(id: string): Kept {
    const annotation = this.kept.get(id);
    if (annotation?.state !== 'Created') throw new RangeError(`The document shows no annotation ${id}`);
    return annotation;
  }

  /** What comes or goes together is told together. */
  private tell(type: 'AnnotationInserted' | 'AnnotationRemoved', id: string): void {
    this.changes += 1;
    const last = this.news.at(-1);
    const ids = last?.type === type ? last.args['ids'] : undefined;
    if (Array.isArray(ids)) ids.push(id);
    else this.news.push({ type, args: { ids: [id] } });
  }
}

/** Whether the words are still there. What was put right in front of them is not part of them. */
function standsStill(extent: TextExtent, words: string): boolean {
  const now = paragraphText(extent.paragraph).slice(extent.start, extent.end);
  if (!now.endsWith(words)) return false;
  extent.start = extent.end - words.length;
  return true;
}
