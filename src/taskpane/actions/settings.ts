import type { IgnoredProblem } from '../../app';
import type { Settings } from '../../model/settings';
import type { Pane } from '../core/pane';
import type { App } from '../core/world';
import { actionTexts } from './actionTexts';
import { checkNow } from './check';
import { work } from './work';

type Ignore = IgnoredProblem['ignore'];

export function stopIgnoring(pane: Pane, ignore: Ignore): Promise<void> {
  return setting(pane, (app) => app.stopIgnoring(ignore));
}

export function ignoreAgain(pane: Pane, ignore: Ignore): Promise<void> {
  return setting(pane, (app) => app.ignoreAgain(ignore));
}

export function setImpactsSystems(pane: Pane, impacts: boolean | null): Promise<void> {
  return setting(pane, (app) => app.setImpactsSystems(impacts));
}

export function setReference(pane: Pane, reference: Settings['reference']): Promise<void> {
  return setting(pane, (app) => app.setReference(reference));
}

/** Changes what the document keeps, then checks: the rules go by it. */
function setting(pane: Pane, change: (app: App) => Promise<void>): Promise<void> {
  return work(pane, 'settings', async () => {
    await change(await pane.world.app());
    await checkNow(pane, actionTexts.settings);
  });
}
