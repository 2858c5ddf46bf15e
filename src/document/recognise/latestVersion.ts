import { compareVersions, readVersion } from '../language/versions';
import { cellText } from '../reading/snapshot';
import type { TableReadings } from '../tables/read';

/** The version of the last row of the history; of the first, where it is written from the latest version to the first. */
export function latestVersion(tables: TableReadings): string | undefined {
  const rows = (tables.get('history')?.rows ?? []).map((row) => cellText(row.cell('version')));
  return latestOf(rows.filter((written) => written !== ''));
}

function latestOf(rows: readonly string[]): string | undefined {
  const versions = rows.map(readVersion);
  const isReversed =
    rows.length > 1 &&
    versions.every((version, at) => {
      const before = versions[at - 1];
      return at === 0 || (version !== null && before != null && compareVersions(version, before) < 0);
    });
  return isReversed ? rows[0] : rows.at(-1);
}
