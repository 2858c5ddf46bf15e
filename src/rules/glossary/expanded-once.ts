import { groupBy } from '../../document/reading/groupBy';
import { expandingUses } from '../statedTerms';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  again: { acronym: string; more: number; section: string };
}

export const expandedOnce = rule<Says>({
  id: 'glossary/expanded-once',
  severity: 'info',
  since: '0.1.0',
  title: 'An acronym is expanded again',
  why: 'A second expansion looks as though something else were meant.',
  source:
    'An acronym is written out where it is first used; the document history and the glossary stand for themselves.',
  messages: {
    again: ({ acronym, more, section }) =>
      `${acronym} is written out again ${more > 0 ? `here and in ${inWords(more)} more ${plural(more, 'place')}` : 'here'}, although “${section}” has introduced it. ` +
      `Readers may look for a difference. Write ${acronym} alone.`,
  },
  *find({ reading: { outline }, reading }) {
    const isStandard = (paragraph: number): boolean => outline.sectionAt(paragraph)?.key?.endsWith('Criteria') === true;
    for (const [acronym, [first, ...others]] of groupBy(expandingUses(reading), (use) => use.acronym)) {
      // The standard acceptance criteria expand what they use, wherever they stand.
      const [again, ...more] = others.filter(({ paragraph }) => !isStandard(paragraph.index));
      if (!again) continue;
      const place = outline.place(again.paragraph, again.expansion.start, again.expansion.end);
      yield { message: 'again', place, acronym, more: more.length, section: outline.place(first.paragraph).section };
    }
  },
});
