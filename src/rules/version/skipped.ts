import { readVersion } from '../../document/language/versions';
import { cellText } from '../../document/reading/snapshot';
import { rule } from '../rule';
import { historyOrder } from './historyOrder';

interface Says {
  gap: { version: string; before: string; missing: string };
}

export const skipped = rule<Says>({
  id: 'version/skipped',
  severity: 'info',
  since: '0.2.0',
  title: 'A number missing from the document history',
  why: 'Readers ask what became of the version between, and whether they have missed it.',
  source: 'Drafts count upwards by a tenth; what the Panel baselines is the next whole number.',
  messages: {
    gap: ({ version, before, missing }) =>
      `The history goes from version ${before} to ${version}: ${missing} is missing. ` +
      'Readers ask what became of it. Add its row, or correct the number.',
  },
  *find({ reading }) {
    // A number that is out of order is told of by version/history-ascending.
    const misplaced = new Set(historyOrder(reading).versions.misplaced.map(({ paragraph }) => paragraph));
    const rows = (reading.tables.get('history')?.rows ?? []).flatMap((row) => {
      const written = cellText(row.cell('version'));
      const [major, minor, third] = readVersion(written) ?? [];
      const paragraph = row.cell('version')?.paragraphs[0];
      return major !== undefined && minor !== undefined && third === undefined && paragraph && !misplaced.has(paragraph)
        ? [{ major, minor, paragraph }]
        : [];
    });
    for (const [at, { major, minor, paragraph }] of rows.entries()) {
      const before = rows[at - 1];
      if (!before) continue;
      const isDraftMissing = major === before.major && minor > before.minor + 1;
      const isBaselineMissing = major > before.major + 1 || (major === before.major + 1 && minor > 0);
      if (!isDraftMissing && !isBaselineMissing) continue;
      yield {
        message: 'gap',
        place: reading.outline.place(paragraph),
        version: `${String(major)}.${String(minor)}`,
        before: `${String(before.major)}.${String(before.minor)}`,
        missing: isDraftMissing ? `${String(major)}.${String(before.minor + 1)}` : `${String(before.major + 1)}.0`,
      };
    }
  },
});
