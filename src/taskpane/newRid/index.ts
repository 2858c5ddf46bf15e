/** All that the pane takes from here, by a lazy import. */
export { NewRidView } from './NewRidView';
export { NextReleaseView } from './NextReleaseView';
