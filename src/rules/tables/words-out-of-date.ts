import type { Rule } from '../rule';

export const wordsOutOfDate: Rule = {
  id: 'tables/words-out-of-date',
  severity: 'warning',
  title: 'A list or a sentence differs from the data model',
  why: 'A RID says the same things in sentences, lists and tables: readers go by whichever they read.',
  source: 'Lists and what sentences state follow from the one data model that the document keeps, as tables do.',
  *check({ outdated }) {
    for (const { caption, place, wanted, locked, plan } of outdated) {
      const difference =
        wanted === null
          ? 'the data model has changes that the list does not show'
          : `the document says “${place.text}”, and the data model “${wanted}”`;
      const problem = {
        message:
          `“${caption}” is out of date: ${difference}. ` +
          `Readers would plan by what it says now. ${locked ?? 'Refresh it.'}`,
        place,
      };
      if (locked !== undefined) {
        yield problem;
        continue;
      }
      yield {
        ...problem,
        fix: {
          title: wanted === null ? 'Refresh the list' : 'Refresh what sentences state',
          safe: true,
          // Planned when it is asked for, like that of a table.
          get edits() {
            return plan();
          },
        },
      };
    }
  },
};
