import { checkDocument, columnHead, goToPlace, isDarkTheme, whenReady } from '../app';
import type { PaneServices } from './services';

/** Today where the author is, as `2020-06-25`: the one place where the pane looks at a clock. */
function today(): string {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const loadRefresh = () => import('../app/refresh');
const loadFix = () => import('../app/fix');
const loadReport = () => import('./report');

export const services: PaneServices = {
  whenReady,
  isDarkTheme,
  check: () => checkDocument(today()),
  refresh: async () => (await (await loadRefresh()).refreshTables()).tables,
  fix: async (problem, result) => (await loadFix()).applyFix(problem, result),
  goTo: goToPlace,
  columnHead,
  environment: async () => (await loadReport()).hostReport(),
  preload: () => Promise.all([loadRefresh(), loadFix(), loadReport()]),
};
