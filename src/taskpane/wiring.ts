import { isDarkTheme, whenReady } from '../app/office';
import type { PaneServices } from './services';

/** Today where the author is, as `2020-06-25`: the one place where the pane looks at a clock. */
function today(): string {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** All that needs a document: far larger than the pane itself, which is drawn without it. */
const loadApp = () => import('../app');
const loadReport = () => import('./report');

/** Begins to load it while Word gets ready. What fails now is asked for again when it is needed, and says so then. */
export function loadAhead(): void {
  void loadApp().catch(() => undefined);
}

export const services: PaneServices = {
  whenReady,
  isDarkTheme,
  check: async () => (await loadApp()).checkDocument({ today: today() }),
  refresh: async (request) => (await (await loadApp()).refreshTables(request)).parts,
  fix: async (problem, result) => (await loadApp()).applyFix(problem, result),
  goTo: async (place, result) => (await loadApp()).goToPlace(place, result),
  goToTable: async (table, result) => (await loadApp()).goToTable(table, result),
  environment: async () => (await loadReport()).hostReport(),
  preload: loadReport,
};
