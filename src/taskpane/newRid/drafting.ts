import type { App } from '../core/world';
import type { IsoDate } from '../../model/date';

/** What a release is drafted with. */
export type Drafting = Pick<App, 'draftRid' | 'draftSteps' | 'nextRelease' | 'parseModel' | 'parseScope'> & {
  readonly today: IsoDate;
};
