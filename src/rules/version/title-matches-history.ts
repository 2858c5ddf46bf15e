import { compareVersions, isSameVersion, readVersion } from '../../document/language/versions';
import { cellText } from '../../document/reading/snapshot';
import { replaceAt } from '../fix';
import { rule } from '../rule';

interface Says {
  differs: { onTitle: string; latest: string };
}

export const titleMatchesHistory = rule<Says>({
  id: 'version/title-matches-history',
  severity: 'error',
  since: '0.1.0',
  title: 'The title page and the document history disagree on the version',
  why: 'The Panel baselines a version by its number: readers must know which one they hold.',
  source: 'The document history lists every version; its last row is the document in hand.',
  messages: {
    differs: ({ onTitle, latest }) =>
      `The title page says Version ${onTitle}, but the last row of the document history is ${latest}. ` +
      'A reader cannot tell which version this is. Correct the title page, or add the missing row to the history.',
  },
  *find({ reading }) {
    const { version } = reading.release;
    const rows = (reading.tables.get('history')?.rows ?? []).map((row) => cellText(row.cell('version')));
    const latest = latestOf(rows.filter((written) => written !== ''));
    if (!version || latest === undefined || isSameVersion(latest, version.value)) return;
    yield { message: 'differs', place: version.place, onTitle: version.value, latest };
  },
  fixIsSafe: false,
  fix: ({ place, latest }, { reading }) => ({
    title: `Change the title page to Version ${latest}`,
    edits: [replaceAt(reading, place, latest)],
  }),
});

/** The last row; the first of a history that is written from the latest version to the first. */
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
