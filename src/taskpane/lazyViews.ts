/** The views that load when the pane is idle, each a bundle of its own. */
export const loadRelease = () => import('./release');
export const loadSettings = () => import('./settings');
export const loadNewRid = () => import('./newRid');
