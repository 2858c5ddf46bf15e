/** What the pane, the ribbon and the command line can ask for. */
export { applyFix } from './fix';
export { checkDocument, type CheckResult } from './check';
export { columnHead } from './columnHead';
export { readModel } from './document';
export { goToPlace } from './goTo';
export { refreshTables, RefreshError, type RefreshedTable, type RefreshPlan, type TableOutcome } from './refresh';
export { associateCommand, closeMessage, type Command } from '../word/commands';
export { environment, type Environment } from '../word/environment';
export { isDarkTheme, whenReady, type Readiness } from '../word/ready';
export { WordError } from '../word/run';
