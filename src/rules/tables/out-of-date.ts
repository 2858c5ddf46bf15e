import type { OutdatedWords } from '../../document/sync/outdatedWords';
import { placeOfTable } from '../tablePlace';
import type { Finding, Rule } from '../rule';
import { plural } from '../wording';

export const outOfDate: Rule = {
  id: 'tables/out-of-date',
  severity: 'warning',
  title: 'A table, a list or a sentence differs from the data model',
  why: 'A change that reached some tables and not others is one that readers of the others plan without.',
  source: 'Tables, lists and what sentences state follow from the one data model that the document keeps.',
  *check({ reading, tables, outdated }) {
    for (const status of tables) {
      const place = placeOfTable(reading, status);
      if (status.state !== 'out of date' || !place) continue;
      const { length } = status.changes;
      const changes = `${String(length)} ${plural(length, 'change', 'changes')}`;
      yield finding(
        { ...status, place },
        `the data model has ${changes} that it does not show`,
        `Refresh the table (${changes})`,
      );
    }
    for (const words of outdated) {
      const { wanted, place } = words;
      yield finding(
        words,
        wanted === null
          ? 'the data model has changes that it does not show'
          : `it is “${wanted}” in the data model, and “${place.text}” here`,
        wanted === null ? 'Refresh the list' : 'Refresh the sentences',
      );
    }
  },
};

function finding(
  { caption, place, locked, plan }: Omit<OutdatedWords, 'wanted'>,
  difference: string,
  title: string,
): Finding {
  return {
    message: `“${caption}” is out of date: ${difference}. Readers would plan by what it says now. ${locked ?? 'Refresh it.'}`,
    place,
    ...(locked === undefined && {
      fix: {
        title,
        safe: true,
        // Planned when it is asked for: a check would plan everything anew.
        get edits() {
          return plan();
        },
      },
    }),
  };
}
