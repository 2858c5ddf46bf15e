/** Menus load when the pane is idle, or when the first is opened. */
export const loadMenu = () => import(/* webpackChunkName: "menu" */ './OpenMenu');
