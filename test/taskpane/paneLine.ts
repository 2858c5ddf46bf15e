import * as app from '../../src/app';
import type { HostOptions } from '../../src/host';
import { start } from '../../src/taskpane/actions/start';
import { createPane, type Pane } from '../../src/taskpane/core/pane';
import type { PaneState } from '../../src/taskpane/core/state';
import type { App, World } from '../../src/taskpane/core/world';
import { openLine, today, type Line } from '../line';

/** The pane without its drawing, on the real line: document, host, Office.js, application. */
export interface PaneLine {
  readonly line: Line;
  readonly pane: Pane;
  readonly state: () => PaneState;
}

export interface PaneLineOptions {
  readonly host?: HostOptions;
  /** Functions of the application that a test looks into. */
  readonly app?: Partial<App>;
  readonly later?: World['later'];
}

/** Nothing happens by itself later, unless a test says so. */
export async function openPaneLine(bytes: Uint8Array, options: PaneLineOptions = {}): Promise<PaneLine> {
  const line = openLine(bytes, options.host);
  const pane = createPane({
    app: () => Promise.resolve({ ...app, ...options.app }),
    whenReady: () => Promise.resolve({ ready: true }),
    isDarkTheme: () => undefined,
    today: () => today,
    later: options.later ?? (() => () => undefined),
    report: () => Promise.reject(new Error('Not on this line.')),
    preload: () => Promise.resolve(),
  });
  await start(pane);
  return { line, pane, state: pane.store.get };
}
