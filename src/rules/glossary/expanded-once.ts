import { groupBy } from '../groupBy';
import { expandingUses } from '../statedTerms';
import { inWords, plural } from '../wording';
import type { Rule } from '../rule';

export const expandedOnce: Rule = {
  id: 'glossary/expanded-once',
  severity: 'info',
  title: 'An acronym is expanded again',
  why: 'A second expansion looks as though something else were meant.',
  source:
    'An acronym is written out where it is first used; the document history and the glossary stand for themselves.',
  *check({ reading: { outline }, reading }) {
    const isStandard = (paragraph: number): boolean => outline.partAt(paragraph)?.key?.endsWith('Criteria') === true;
    for (const [acronym, [first, ...others]] of groupBy(expandingUses(reading), (use) => use.acronym)) {
      // The standard acceptance criteria expand what they use, wherever they stand.
      const [again, ...more] = others.filter(({ paragraph }) => !isStandard(paragraph.index));
      if (!again) continue;
      const places =
        more.length > 0 ? `here and in ${inWords(more.length)} more ${plural(more.length, 'place')}` : 'here';
      const { section } = outline.place(first.paragraph);
      yield {
        message:
          `${acronym} is written out again ${places}, although “${section}” has introduced it. ` +
          `Readers may look for a difference. Write ${acronym} alone.`,
        place: outline.place(again.paragraph, again.expansion.start, again.expansion.end),
      };
    }
  },
};
