import type { Element } from '@xmldom/xmldom';
import type { Annotations } from './annotations';
import { ControlEvents } from './controlEvents';
import { allControls, controlId } from './docx/controls';
import type { WordDocument } from './docx/document';
import { isAttached } from './docx/dom';
import type { TextExtent } from './docx/extent';
import { itemNotFound } from './errors';
import { numberOf } from './extend/events';
import type { WordEventType } from './extend/events';
import type { WordObject } from './objects/type';

/** One event as it goes over the wire: a number that stands for its kind, and its arguments as JSON. */
export interface WordEvent {
  readonly number: number;
  /** The object that it is about, by what the add-in knows it by; empty for the document. */
  readonly target: string;
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
  private readonly ofControls: ControlEvents;
  private knownControls: { paragraphs: readonly Element[]; controls: ReadonlySet<Element> } | undefined;

  constructor(
    private readonly document: WordDocument,
    private readonly annotations: Annotations,
    /** The object that the add-in knows by an id. */
    private readonly find: (target: string) => WordObject,
  ) {
    this.ofControls = new ControlEvents(document, ({ type, target, args }) => {
      this.post(type, args, target);
    });
  }

  register(type: string, target: string): void {
    if (target === '') this.wanted.add(type);
    else {
      const id = this.find(target).get('id');
      const control = allControls(this.document).find((each) => controlId(this.document, each) === id);
      if (!control) throw itemNotFound();
      this.ofControls.register(target, control, type);
    }
  }

  unregister(type: string, target: string): void {
    if (target === '') this.wanted.delete(type);
    else this.ofControls.unregister(target, type);
  }

  /** Something else is selected now. */
  selected(selection: TextExtent | null): void {
    this.ofControls.selected(selection);
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
      this.ofControls.changed(source);
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
    if (this.wanted.has(type)) this.post(type, args, '');
  }

  private post(type: WordEventType, args: object, target: string): void {
    const event = { number: numberOf(type), target, message: JSON.stringify(args) };
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
