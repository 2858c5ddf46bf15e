import { placeOfTable } from '../tablePlace';
import type { Rule } from '../rule';
import { plural } from '../wording';

export const outOfDate: Rule = {
  id: 'tables/out-of-date',
  severity: 'warning',
  title: 'A table differs from the data model',
  why: 'A change that reached some tables and not others is one that readers of the others plan without.',
  source: 'Every table follows from the one data model that the document keeps.',
  *check({ reading, tables }) {
    for (const status of tables) {
      const place = placeOfTable(reading, status);
      if (status.state !== 'out of date' || !place) continue;
      const { length } = status.changes;
      const changes = `${String(length)} ${plural(length, 'change', 'changes')}`;
      const problem = {
        message:
          `“${status.caption}” is out of date: the data model has ${changes} that it does not show. ` +
          `Readers would plan by what it says now. ${status.locked ?? 'Refresh the table.'}`,
        place,
      };
      if (status.locked !== undefined) {
        yield problem;
        continue;
      }
      yield {
        ...problem,
        fix: {
          title: `Refresh the table (${changes})`,
          safe: true,
          // Planned when it is asked for: a check would plan every table anew.
          get edits() {
            return status.plan();
          },
        },
      };
    }
  },
};
