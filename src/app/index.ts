/** What the pane, the ribbon and the command line can ask for. */
export { applyFix } from './fix';
export { checkDocument, type CheckResult } from './check';
export { readModel } from './document';
export { goToPlace, goToTable } from './goTo';
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
export { tableStatuses, type TableStatus } from './tables';
export { associateCommand, closeMessage, type Command } from '../word/commands';
export { environment, isDarkTheme, whenReady, type Environment, type Readiness } from './office';
export type { TableChange } from '../document/changes';
export type { Conflict, Decision } from '../document/merge';
export type { Column } from '../document/tables/table';
export { WordError } from '../word/run';
