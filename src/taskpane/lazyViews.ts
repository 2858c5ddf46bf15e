/** What loads when the pane is idle: one file, because it is all loaded in any case, and packs better together. */
export const loadRelease = () => import(/* webpackChunkName: "views" */ './release');
export const loadSettings = () => import(/* webpackChunkName: "views" */ './settings');
export const loadNewRid = () => import(/* webpackChunkName: "views" */ './newRid');
export const loadReport = () => import(/* webpackChunkName: "views" */ './report');
