import type { Element } from '@xmldom/xmldom';
import type { Annotations } from './annotations';
import { allControls, controlId } from './docx/controls';
import type { WordDocument } from './docx/document';
import { isAttached } from './docx/dom';
import { numberOf } from './extend/events';
import type { WordEventType } from './extend/events';

/** One event as it goes over the wire: a number that stands for its kind, and its arguments as JSON. */
export interface WordEvent {
  readonly number: number;
  readonly message: string;
}

/** `Word.EventSource`: done here, or by somebody else who has the document open. */
export type EventSource = 'Local' | 'Remote';

/** What of the document was there before something was done. */
interface Picture {
  readonly paragraphs: readonly Element[];
  readonly controls: ReadonlySet<Element>;
}

/** Finds out what has come, gone or changed, for the events that somebody has asked for. */
export class Events {
  private readonly wanted = new Set<string>();
  private readonly listeners = new Set<(event: WordEvent) => void>();
  private knownControls: { paragraphs: readonly Element[]; controls: ReadonlySet<Element> } | undefined;

  constructor(
    private readonly document: WordDocument,
    private readonly annotations: Annotations,
  ) {}

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
  during<T>(source: EventSource, work: () => T): T {
    this.document.changedParagraphs.clear();
    const before = this.wanted.size > 0 ? this.picture() : undefined;
    try {
      return work();
    } finally {
      if (before) this.compare(source, before);
      this.annotations.settle();
      for (const { type, args } of this.annotations.takeNews()) this.send(type, args);
    }
  }

  private compare(source: EventSource, before: Picture): void {
    const now = this.picture();
    const added = without(now.paragraphs, before.paragraphs);
    const deleted = without(before.paragraphs, now.paragraphs);
    const isNew = new Set(added);
    const changed = [...this.document.changedParagraphs].filter(
      (paragraph) => isAttached(paragraph) && !isNew.has(paragraph) && this.document.indexOf(paragraph) >= 0,
    );
    this.raise('ParagraphAdded', source, added);
    this.raise('ParagraphDeleted', source, deleted);
    this.raise('ParagraphChanged', source, changed);
    const controls = [...now.controls].filter((control) => !before.controls.has(control));
    const ids = controls.map((control) => controlId(this.document, control));
    if (ids.length > 0) this.send('ContentControlAdded', { eventType: 'ContentControlAdded', source, ids });
  }

  private picture(): Picture {
    const paragraphs = this.document.paragraphs();
    return { paragraphs, controls: this.controls(paragraphs) };
  }

  /** Looked for anew only when the list of paragraphs is another one: typing must not read the whole document. */
  private controls(paragraphs: readonly Element[]): ReadonlySet<Element> {
    if (!this.wanted.has('ContentControlAdded')) return new Set();
    if (this.knownControls?.paragraphs !== paragraphs)
      this.knownControls = { paragraphs, controls: new Set(allControls(this.document)) };
    return this.knownControls.controls;
  }

  private raise(type: WordEventType, source: EventSource, paragraphs: readonly Element[]): void {
    if (paragraphs.length === 0) return;
    const uniqueLocalIds = paragraphs.map((paragraph) => this.document.uniqueLocalId(paragraph));
    this.send(type, { type, source, uniqueLocalIds });
  }

  private send(type: WordEventType, args: object): void {
    if (!this.wanted.has(type)) return;
    const event = { number: numberOf(type), message: JSON.stringify(args) };
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
