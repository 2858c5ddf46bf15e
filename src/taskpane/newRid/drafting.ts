import type { App } from '../core/world';
import type { IsoDate } from '../../model/date';

/** What a release is drafted with. */
export type Drafting = Pick<
  App,
  'deployedDefaults' | 'draftRid' | 'draftSteps' | 'lastReleaseOf' | 'nextGoLives' | 'parseScope'
> &
  NextDrafting;

/** Reference data, as a draft takes it. */
export type Known = NonNullable<Parameters<App['draftSteps']>[0]['known']>;

/** What the release after another is drafted with. */
export type NextDrafting = Pick<
  App,
  | 'carryOverOf'
  | 'deployedDefaults'
  | 'draftNext'
  | 'draftSteps'
  | 'inBothScopes'
  | 'nextGoLives'
  | 'nextImpacts'
  | 'scopeChoices'
> & {
  readonly today: IsoDate;
};
