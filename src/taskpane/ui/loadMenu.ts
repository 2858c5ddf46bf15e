/** Menus load with the views. Not said in `lazyViews.ts`, because the views that it loads have menus. */
export const loadMenu = () => import(/* webpackChunkName: "views" */ './OpenMenu');
