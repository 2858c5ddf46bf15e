/** What loads when the pane is idle. The views share one file, because all are loaded in any case and pack better together. */
export const loadRelease = () => import(/* webpackChunkName: "views" */ './release');
export const loadSettings = () => import(/* webpackChunkName: "views" */ './settings');
export const loadNewRid = () => import(/* webpackChunkName: "views" */ './newRid');
export const loadTables = () => import(/* webpackChunkName: "views" */ './tables');
export const loadOpenProblem = () => import(/* webpackChunkName: "views" */ './check/OpenProblem');
export const loadIgnored = () => import(/* webpackChunkName: "views" */ './check/IgnoredList');
export const loadIgnoreForm = () => import(/* webpackChunkName: "views" */ './check/IgnoreForm');
export const loadWorkBar = () => import(/* webpackChunkName: "views" */ './frame/WorkBar');
export const loadDiagnostics = () => import(/* webpackChunkName: "views" */ './frame/Report');
export const loadReport = () => import(/* webpackChunkName: "report" */ './report');
