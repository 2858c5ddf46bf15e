/** A template that a team gave a deployment when it was built, its bytes in base64: see scripts/team.cjs. */
declare const RID_AUTHOR_TEAM_TEMPLATE: { readonly name: string; readonly base64: string } | undefined;

export interface DeployedTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The template of this deployment; null where it has none. */
export function deployedTemplate(): DeployedTemplate | null {
  if (typeof RID_AUTHOR_TEAM_TEMPLATE === 'undefined') return null;
  const { name, base64 } = RID_AUTHOR_TEAM_TEMPLATE;
  return { name, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) };
}
