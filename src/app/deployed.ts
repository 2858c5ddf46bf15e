import type { ReferenceAdditions } from '../model/settings';
import { deployed } from '../reference/deployed';
import { deployedTemplate } from '../template/deployed';

/** What the team of this deployment has decided for all of its documents, to be shown with its source. */
export interface DeployedDefaults {
  /** What the team calls it. */
  readonly source: string;
  readonly reference: ReferenceAdditions;
  /** The name of its template; null where it has none. */
  readonly template: string | null;
}

/** Null where the deployment was built without a team’s file. What a document keeps counts first. */
export function deployedDefaults(): DeployedDefaults | null {
  if (!deployed) return null;
  return { source: deployed.name, reference: deployed, template: deployedTemplate()?.name ?? null };
}
