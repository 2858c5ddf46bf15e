/** What can be asked of Office without a document: apart from the rest, which is far larger and loads meanwhile. */
export { environment, type Environment } from '../word/environment';
export { isDarkTheme, whenReady, type Readiness } from '../word/ready';
