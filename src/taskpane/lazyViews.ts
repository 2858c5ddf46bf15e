/** The views that load when the pane is idle, each a bundle of its own, named after it. */
export const loadRelease = () => import(/* webpackChunkName: "release" */ './release');
export const loadSettings = () => import(/* webpackChunkName: "settings" */ './settings');
export const loadNewRid = () => import(/* webpackChunkName: "newRid" */ './newRid');
