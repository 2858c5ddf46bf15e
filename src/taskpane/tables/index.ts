/** All that the pane takes from here, by a lazy import. */
export { TablesView } from './TablesView';
