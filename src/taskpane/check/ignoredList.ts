import type { CheckResult, IgnoredProblem } from '../../app';
import { storedSettings } from '../core/storedSettings';

/** A decision to ignore, and what it keeps out of the list now. */
export interface IgnoredEntry {
  readonly ignore: IgnoredProblem['ignore'];
  readonly problems: readonly IgnoredProblem['diagnostic'][];
}

/**
 * What is ignored in a document, in its order. A rule that finds nothing now is listed all the same: it would stay quiet
 * about what is written next.
 */
export function ignoredEntries({ ignored, document }: CheckResult): IgnoredEntry[] {
  const kept = storedSettings(document)?.ignored ?? [];
  const entries = new Map(ignored.map(({ ignore }) => [ignore, [] as IgnoredProblem['diagnostic'][]]));
  for (const { ignore, diagnostic } of ignored) entries.get(ignore)?.push(diagnostic);
  for (const ignore of kept) if (ignore.problem === null && !entries.has(ignore)) entries.set(ignore, []);
  return [...entries].map(([ignore, problems]) => ({ ignore, problems }));
}

/** The name that was given with the latest decision; empty where none was. */
export function lastName(entries: readonly IgnoredEntry[]): string {
  const named = entries.map(({ ignore }) => ignore).filter(({ by }) => by !== '');
  return named.reduce((latest, ignore) => (!latest || ignore.on >= latest.on ? ignore : latest), named[0])?.by ?? '';
}
