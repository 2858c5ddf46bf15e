import type * as Application from '../../app';
import type { Environment, Readiness } from '../../app/office';
import type { IsoDate } from '../../model/date';
import type { Later } from './later';

/** The application's use cases: one module, of which the pane calls what it needs. */
export type App = typeof Application;

/** What the pane asks of the world around it; `wiring.ts` has the real one. */
export interface World {
  /** Loads the application; it is far larger than the pane, which is drawn without it. */
  readonly app: () => Promise<App>;
  readonly whenReady: () => Promise<Readiness>;
  /** Undefined where Word does not say. */
  readonly isDarkTheme: () => boolean | undefined;
  readonly today: () => IsoDate;
  readonly later: Later;
  /** Waits where work has lasted, so that typing does not; see `breathing`. */
  readonly breathe?: () => Promise<void> | null;
  /** The button of the ribbon that the pane was opened by, where that asks for more than the pane. */
  readonly from?: string | null;
  /** Where the add-in runs. */
  readonly report: () => Promise<HostReport>;
  /** Loads what the first view does without, so that the pane works offline from then on. */
  readonly preload: () => Promise<unknown>;
}

export interface HostReport extends Environment {
  readonly version: string;
  readonly host: string;
  readonly platform: string;
  /** What the page's content security policy has refused. */
  readonly violations: readonly string[];
}
