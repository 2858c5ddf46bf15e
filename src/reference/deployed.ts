import type { ReferenceAdditions } from '../model/settings';

/** What a team gave a deployment when it was built (`RID_AUTHOR_TEAM=team.json npm run build`): see scripts/team.cjs. */
declare const RID_AUTHOR_TEAM: ReferenceAdditions | undefined;

/** Reference data, decisions on rules and meetings that every author of this deployment has; null where there are none. */
export const deployed: ReferenceAdditions | null = typeof RID_AUTHOR_TEAM === 'undefined' ? null : RID_AUTHOR_TEAM;
