import type { WordHost } from '../host';

/** What the page offers to the frames it makes and to tests: the one thing it puts on `window`. */
export interface WordPage {
  /** The host of the open document; undefined until one is open, replaced when another is opened. */
  readonly host: WordHost | undefined;
  /** Resolves when the pane's frame is there and the drawing shows what the open document holds by now. */
  readonly ready: Promise<void>;
  /** Called in a frame, in front of Office.js: joins the frame to the host. */
  connect(frame: Window): void;
}

declare global {
  interface Window {
    wordPage?: WordPage;
  }
}
