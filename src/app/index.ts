/** What the pane, the ribbon and the command line can ask for. */
export { applyFix } from './fix';
export { checkDocument, type CheckResult } from './check';
export { readModel } from './document';
export { goToPlace } from './goTo';
export { refreshTables, RefreshError, type RefreshedTable, type RefreshPlan } from './refresh';
export { isDarkTheme, whenReady, type Readiness } from '../word/ready';
export { WordError } from '../word/run';
