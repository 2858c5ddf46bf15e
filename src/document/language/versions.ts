/** `2.1`, and 2.1.1 as some count their drafts: the figures, the first weighing the most. */
export type Version = readonly number[];

/** With all that may stand beside the figures. */
const longestVersion = 100;

/** In front of the figures: `Version`, `Document version no.`, `Issue:`, `v`. */
export const versionWords = String.raw`(?:(?:document|baseline|RID|draft|final|status)(?:\s+(?::\s+)?|:\s+))*(?:(?:version|issue|revision|edition|ver|rev|v)\b|v(?=\d))\.?\s*(?:(?:no\b\.?|number)\s*)?(?::\s*)?(?:v\.?\s*|\.\s*)?`;
const written = new RegExp(String.raw`^\s*(?:${versionWords}|v\.?)?(\d+(?:\.\d+){0,2})(?![\w.]\w)\b[^\d]*$`, 'i');

/** `Version 2.1`, `v2.1`, `Issue 2.1`, `2.1 (draft)`, `2.1.1`, and `2` for 2.0; null for what is no version. */
export function readVersion(text: string): Version | null {
  if (text.length > longestVersion) return null;
  const [figures, ...others] = written.exec(text)?.[1]?.split('.').map(Number) ?? [];
  return figures === undefined ? null : [figures, ...(others.length > 0 ? others : [0])];
}

/** Below zero where the first comes before the second: `0.9` before `0.10`, `2.1` before `2.1.1`. */
export function compareVersions(one: Version, other: Version): number {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether two are written for one version: the one on the title page, and the latest of the history. A title page that says
 * 2.1 may be that of draft 2.1.1, as the third figure counts drafts of what is to be 2.1; it adds no figure of its own.
 */
export function isSameVersion(onTitle: string, latest: string): boolean {
  const [title, last] = [readVersion(onTitle), readVersion(latest)];
  if (!title || !last) return onTitle.trim() === latest.trim();
  return title.length <= last.length && compareVersions(title, last.slice(0, title.length)) === 0;
}
