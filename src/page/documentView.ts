import type { WordHost } from '../host';
import { AnnotationView } from './annotationView';
import { draw, drawPlainly } from './drawing';
import type { Drawing } from './drawing';
import { Editing } from './editing';
import { clearSelected, showSelected } from './highlight';
import { texts } from './texts';

/** How long typing must rest before tracked changes are drawn as such. */
const rest = 600;
const retry = 100;

export interface DocumentViewEvents {
  /** The document has been changed, by the add-in or by the person. */
  changed(): void;
  /** The document has been drawn as it is now. */
  drawn(tracking: boolean): void;
  failed(message: string): void;
  /** A string of the add-in's manifest. */
  resource(id: string): string;
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The drawn document: it follows the host, and what is typed into it goes to the host. */
export class DocumentView {
  private host: WordHost | undefined;
  private drawing: Drawing | undefined;
  private readonly editing: Editing;
  private readonly annotations: AnnotationView;
  private stopListening: () => void = () => undefined;
  /** Whether what the host reports just now is this view's own doing. */
  private own = false;
  private selectedByAddIn = false;
  private version = 0;
  private wanted = false;
  private work: Promise<void> | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: DocumentViewEvents,
  ) {
    this.editing = new Editing(container, {
      type: (paragraph, text) => this.edit((host) => host.user.type(paragraph, text)),
      insertParagraphAfter: (paragraph) => this.edit((host) => host.user.insertParagraphAfter(paragraph, '')),
      select: (paragraph) => {
        this.selectedByAddIn = false;
        clearSelected();
        this.edit((host) => host.user.select(paragraph));
      },
      redraw: () => void this.redraw(),
    });
    this.annotations = new AnnotationView(container, this.editing, (id) => events.resource(id));
  }

  /** Shows another document; resolves when it is drawn. */
  async open(host: WordHost): Promise<void> {
    this.stopListening();
    const unsubscribe = [
      host.onChange(() => {
        this.version += 1;
        this.events.changed();
        if (!this.own) void this.redraw();
        this.showMarks();
      }),
      host.onMarks(() => this.showMarks()),
      host.onSelect(() => {
        if (this.own) return;
        this.selectedByAddIn = true;
        this.showSelected(true);
      }),
    ];
    this.stopListening = () => unsubscribe.forEach((stop) => stop());
    this.host = host;
    this.version += 1;
    this.selectedByAddIn = false;
    this.container.scrollTop = 0;
    await this.redraw();
  }

  /** Resolves when the drawing shows what the document holds. */
  get settled(): Promise<void> {
    return this.work ?? Promise.resolve();
  }

  /** Brings the drawing up to date; calls while one is in the making share it. */
  redraw(): Promise<void> {
    this.wanted = true;
    this.work ??= this.drawWhileWanted().finally(() => (this.work = undefined));
    return this.work;
  }

  private async drawWhileWanted(): Promise<void> {
    while (this.wanted) {
      // Changes come inside a batch, whose answer must not wait, and often several at once.
      await after(0);
      this.wanted = false;
      const { host, version } = this;
      if (!host) return;
      const drawing = await this.drawn(host);
      if (this.version !== version || this.editing.busy) {
        this.wanted = true;
        await after(retry);
      } else this.show(drawing);
    }
  }

  private async drawn(host: WordHost): Promise<Drawing> {
    const expected = host.user.paragraphs().map((paragraph) => paragraph.text);
    try {
      return await draw(host.save(), expected);
    } catch {
      this.events.failed(texts.errors.drawing);
      return drawPlainly(expected);
    }
  }

  private show(drawing: Drawing): void {
    const { scrollTop, scrollLeft } = this.container;
    const caret = this.editing.caret();
    this.drawing = drawing;
    this.container.replaceChildren(...drawing.nodes);
    this.editing.show(drawing);
    if (caret) this.asOwn(() => this.editing.placeCaret(caret));
    this.events.drawn(drawing.tracking);
    this.container.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
    if (this.selectedByAddIn) showSelected(drawing.paragraphs, this.host?.selection ?? null, false);
    if (this.host) this.annotations.show(this.host);
  }

  /** Once the drawing has caught up: marks know their paragraphs by number. */
  private showMarks(): void {
    void this.settled.then(() => {
      if (this.host && this.drawing) this.annotations.show(this.host);
    });
  }

  private showSelected(scroll: boolean): void {
    // The add-in often selects in the batch after a change: then the selection is drawn with the change.
    void this.settled.then(() => {
      if (this.host && this.drawing && this.selectedByAddIn)
        showSelected(this.drawing.paragraphs, this.host.selection, scroll);
    });
  }

  private edit(change: (host: WordHost) => void): void {
    const { host } = this;
    if (!host) return;
    try {
      const { version } = this;
      this.asOwn(() => change(host));
      if (this.version !== version && this.drawing?.tracking) this.redrawAtRest();
    } catch {
      this.events.failed(texts.errors.edit);
      void this.redraw();
    }
  }

  private redrawAtRest(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.redraw(), rest);
  }

  private asOwn(work: () => void): void {
    const before = this.own;
    this.own = true;
    try {
      work();
    } finally {
      this.own = before;
    }
  }
}
