import type { Layout } from './layout';
import { make } from './make';

/** The place of the add-in's pane: an unmodified page of the add-in in a frame, as wide as Word makes it. */
export class PaneFrame {
  private url: string | undefined;
  private frame: HTMLIFrameElement | undefined;

  /** `ended` is called whenever the add-in's page in the pane comes to its end. */
  constructor(
    private readonly layout: Layout,
    private readonly ended: () => void,
  ) {
    layout.paneClose.addEventListener('click', () => this.close());
  }

  /** Whether frames can run Office.js in this browser. */
  get isAllowed(): boolean {
    return this.url !== undefined;
  }

  allow(url: string): void {
    this.url = url;
    this.load();
  }

  /** Says in place of the pane why there is none. */
  refuse(message: string): void {
    this.layout.paneBody.replaceChildren(make('p', { class: 'refusal', role: 'alert' }, message));
  }

  /** Opens the pane if it is closed and puts the focus into it. */
  show(url: string): void {
    if (!this.isAllowed) return;
    const closed = this.layout.pane.hidden;
    this.layout.pane.hidden = false;
    if (closed || url !== this.url) {
      this.url = url;
      this.load();
    }
    this.frame?.focus();
  }

  /** Starts the pane afresh, as Word does for another document. */
  reload(): void {
    if (this.isAllowed && !this.layout.pane.hidden) this.load();
  }

  private load(): void {
    if (!this.url) return;
    // Office.js keeps the document's settings here between pages of one add-in; another document has its own.
    sessionStorage.clear();
    this.ended();
    this.frame = make('iframe', { src: this.url, title: this.layout.paneTitle.textContent });
    this.layout.paneBody.replaceChildren(this.frame);
  }

  private close(): void {
    this.layout.pane.hidden = true;
    this.layout.paneBody.replaceChildren();
    this.frame = undefined;
    this.ended();
    this.layout.document.focus();
  }
}
