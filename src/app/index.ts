/** What the pane, the ribbon and the command line can ask for. */
export { applyFix } from './fix';
export { checkDocument, type CheckResult } from './check';
export { readModel } from './document';
export { goToPlace } from './goTo';
export {
  partNames,
  refreshTables,
  RefreshError,
  type PartName,
  type RefreshedPart,
  type RefreshOptions,
  type RefreshPlan,
  type Outcome,
} from './refresh';
export { associateCommand, closeMessage, type Command } from '../word/commands';
export { environment, isDarkTheme, whenReady, type Environment, type Readiness } from './office';
export type { Conflict, Decision } from '../document/merge';
export { WordError } from '../word/run';
