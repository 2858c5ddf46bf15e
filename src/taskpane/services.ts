import type { CheckResult, Environment, Readiness, RefreshedPart, RefreshOptions, TableStatus } from '../app';
import type { Diagnostic } from '../model/diagnostic';
import type { Place } from '../model/place';

/** What the pane asks of the world around it; `wiring.ts` has the real ones. */
export interface PaneServices {
  whenReady(): Promise<Readiness>;
  /** Undefined where Word does not say. */
  isDarkTheme(): boolean | undefined;
  check(): Promise<CheckResult>;
  refresh(request: RefreshRequest): Promise<readonly RefreshedPart[]>;
  fix(problem: Diagnostic, result: CheckResult): Promise<void>;
  /** False when the words are gone. */
  goTo(place: Place, result: CheckResult): Promise<boolean>;
  /** False when the document has not got the table. */
  goToTable(table: TableStatus, result: CheckResult): Promise<boolean>;
  environment(): Promise<HostReport>;
  /** Loads what the first view does without, so that the pane works offline from then on. */
  preload(): Promise<unknown>;
}

/** Which tables, where a missing one goes, and how the conflicts of earlier refreshes are settled. */
export type RefreshRequest = Pick<RefreshOptions, 'only' | 'at' | 'decisions'>;

export interface HostReport extends Environment {
  readonly version: string;
  readonly host: string;
  readonly platform: string;
}
