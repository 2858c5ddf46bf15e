import type { CheckResult, Environment, Readiness, RefreshedPart, RefreshOptions } from '../app';
import type { Diagnostic } from '../model/diagnostic';
import type { Place } from '../model/place';

/** What the pane asks of the world around it; `wiring.ts` has the real ones. */
export interface PaneServices {
  whenReady(): Promise<Readiness>;
  /** Undefined where Word does not say. */
  isDarkTheme(): boolean | undefined;
  check(): Promise<CheckResult>;
  /** Decisions settle the conflicts of earlier refreshes. */
  refresh(decisions: Decisions): Promise<readonly RefreshedPart[]>;
  fix(problem: Diagnostic, result: CheckResult): Promise<void>;
  /** False when the words are gone. */
  goTo(place: Place, result: CheckResult): Promise<boolean>;
  environment(): Promise<HostReport>;
  /** Loads what the first view does without, so that the pane works offline from then on. */
  preload(): Promise<unknown>;
}

export type Decisions = NonNullable<RefreshOptions['decisions']>;

export interface HostReport extends Environment {
  readonly version: string;
  readonly host: string;
  readonly platform: string;
}
