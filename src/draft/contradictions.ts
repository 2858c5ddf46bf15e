import type { IsoDate } from '../model/date';
import { costPhases, hasCosts } from '../model/rid';
import type { ScopeModification } from './modification';

/** What a draft says against itself: the pane and the command line tell it, each in words of its own. */

/** The modifications whose costs, or whose impact on DCC Systems, a release without such impact would lose. */
export function lostWithoutSystems(
  modifications: readonly Pick<ScopeModification, 'id' | 'costs' | 'impactsSystems'>[],
): string[] {
  return modifications
    .filter(({ costs, impactsSystems }) => {
      // A row of noughts says of any modification that it costs nothing.
      const isOpen = costPhases.some((phase) => costs?.[phase] !== 0);
      return hasCosts(costs) || (impactsSystems === true && isOpen);
    })
    .map(({ id }) => id);
}

/** Whether a step is too late: all of them lead up to go-live. */
export function isAfterGoLive(step: IsoDate, goLive: IsoDate): boolean {
  return step > goLive;
}
