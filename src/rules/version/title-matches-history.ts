import { cellText } from '../../document/reading/snapshot';
import { replaceAt } from '../fix';
import type { Rule } from '../rule';

export const titleMatchesHistory: Rule = {
  id: 'version/title-matches-history',
  severity: 'error',
  title: 'The title page and the document history disagree on the version',
  why: 'The Panel baselines a version by its number: readers must know which one they hold.',
  source: 'The document history lists every version; its last row is the document in hand.',
  *check({ reading }) {
    const { version } = reading.release;
    const last = reading.tables.get('history')?.rows.at(-1);
    const latest = cellText(last?.cell('version'));
    if (!version || latest === '' || latest === version.value) return;
    yield {
      message:
        `The title page says Version ${version.value}, but the last row of the document history is ${latest}. ` +
        'A reader cannot tell which version this is. Correct the title page, or add the missing row to the history.',
      place: version.place,
      fix: {
        title: `Change the title page to Version ${latest}`,
        safe: false,
        edits: [replaceAt(reading, version.place, latest)],
      },
    };
  },
};
