/** All that the pane takes from here, by a lazy import. */
export { ReleaseView, type Calendar, type ReleaseViewProps } from './ReleaseView';
