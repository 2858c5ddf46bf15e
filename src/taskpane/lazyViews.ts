/** What loads when the pane is idle. The views share one file, because all are loaded in any case and pack better together. */
export const loadRelease = () => import(/* webpackChunkName: "views" */ './release');
export const loadSettings = () => import(/* webpackChunkName: "views" */ './settings');
export const loadNewRid = () => import(/* webpackChunkName: "views" */ './newRid');
export const loadChanges = () => import(/* webpackChunkName: "views" */ './changes');
export const loadTables = () => import(/* webpackChunkName: "views" */ './tables');
export const loadOpenProblem = () => import(/* webpackChunkName: "views" */ './check/OpenProblem');
export const loadIgnored = () => import(/* webpackChunkName: "views" */ './check/IgnoredList');
export const loadIgnoreForm = () => import(/* webpackChunkName: "views" */ './check/IgnoreForm');
export const loadComments = () => import(/* webpackChunkName: "views" */ './actions/comments');
export const loadDiagnostics = () => import(/* webpackChunkName: "views" */ './frame/Report');
export const loadReport = () => import(/* webpackChunkName: "report" */ './report');
/** Needed as soon as something is done, which is before the pane is idle: small, and in a file of their own. */
export const loadWorkBar = () => import(/* webpackChunkName: "bars" */ './frame/WorkBar');
export const loadAnswerBar = () => import(/* webpackChunkName: "bars" */ './frame/AnswerBar');
