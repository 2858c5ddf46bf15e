import { isSameVersion } from '../../document/language/versions';
import { latestVersion } from '../../document/recognise/latestVersion';
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
    const latest = latestVersion(reading.tables);
    if (!version || latest === undefined || isSameVersion(version.value, latest)) return;
    yield { message: 'differs', place: version.place, onTitle: version.value, latest };
  },
  fixIsSafe: false,
  fix: ({ place, latest }, { reading }) => ({
    title: `Change the title page to Version ${latest}`,
    edits: [replaceAt(reading, place, latest)],
  }),
});
