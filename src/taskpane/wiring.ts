import { isDarkTheme, whenReady } from '../app/office';
import { localDay } from '../model/date';
import { breathing, later } from './core/later';
import { watchViolations } from './core/violations';
import type { World } from './core/world';
import { loadRelease, loadReport } from './lazyViews';

/** From the first moment: what is refused is mostly refused while the page loads. */
const violations = watchViolations(document);

export const world: World = {
  app: () => import('../app'),
  whenReady,
  isDarkTheme,
  /** The one place where the pane looks at a clock. */
  today: () => localDay(new Date()),
  later,
  breathe: breathing(later),
  from: new URLSearchParams(window.location.search).get('from'),
  report: async () => ({ ...(await loadReport()).hostReport(), violations: violations.all() }),
  preload: () => Promise.all([loadRelease(), loadReport()]),
};
