import type { Element } from '@xmldom/xmldom';
import { allControls, controlId } from './docx/controls';
import type { WordDocument } from './docx/document';
import { isAttached } from './docx/dom';
import { wordEvents } from './extend/events';
import type { WordEventType } from './extend/events';

/** One event as it goes over the wire: a number that stands for its kind, and its arguments as JSON. */
export interface WordEvent {
  readonly number: number;
  readonly message: string;
}

/** Finds out what has come, gone or changed, for the events that somebody has asked for. */
export class Events {
  private readonly wanted = new Set<string>();
  private readonly listeners = new Set<(event: WordEvent) => void>();

  constructor(private readonly document: WordDocument) {}

  register(type: string): void {
    this.wanted.add(type);
  }

  unregister(type: string): void {
    this.wanted.delete(type);
  }

  listen(listener: (event: WordEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does something and raises the events of it afterwards, when what was done is over, as Word does. */
  during<T>(work: () => T): T {
    const { changedParagraphs } = this.document;
    changedParagraphs.clear();
    if (this.wanted.size === 0) return work();
    const paragraphs = this.document.paragraphs();
    const controls = new Set(this.controls());
    try {
      return work();
    } finally {
      const now = this.document.paragraphs();
      const added = without(now, paragraphs);
      const deleted = without(paragraphs, now);
      const changed = [...changedParagraphs].filter(
        (paragraph) => isAttached(paragraph) && !added.includes(paragraph) && this.document.indexOf(paragraph) >= 0,
      );
      this.raise('ParagraphAdded', added);
      this.raise('ParagraphDeleted', deleted);
      this.raise('ParagraphChanged', changed);
      const newControls = this.controls().filter((control) => !controls.has(control));
      const ids = newControls.map((control) => controlId(this.document, control));
      if (ids.length > 0) this.send('ContentControlAdded', { eventType: 'ContentControlAdded', source: 'Local', ids });
    }
  }

  private controls(): Element[] {
    return this.wanted.has('ContentControlAdded') ? allControls(this.document) : [];
  }

  private raise(type: WordEventType, paragraphs: readonly Element[]): void {
    if (paragraphs.length === 0) return;
    this.send(type, {
      type,
      source: 'Local',
      uniqueLocalIds: paragraphs.map((paragraph) => this.document.uniqueLocalId(paragraph)),
    });
  }

  private send(type: WordEventType, args: object): void {
    if (!this.wanted.has(type)) return;
    const { number } = Object.values(wordEvents).find((event) => event.type === type) ?? { number: 0 };
    const event = { number, message: JSON.stringify(args) };
    setTimeout(() => {
      for (const listener of this.listeners) listener(event);
    }, 0);
  }
}

function without(all: readonly Element[], others: readonly Element[]): Element[] {
  if (all === others) return [];
  const known = new Set(others);
  return all.filter((element) => !known.has(element));
}
