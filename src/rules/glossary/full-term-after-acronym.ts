import type { FullTerm } from '../../document/recognise/fullTerms';
import type { Reading } from '../../document/recognise/recognise';
import { groupBy } from '../../document/reading/groupBy';
import { expandingUses, termsAlone, type Expanding } from '../statedTerms';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  'written-out': { term: string; acronym: string; more: number; section: string };
}

export const fullTermAfterAcronym = rule<Says>({
  id: 'glossary/full-term-after-acronym',
  severity: 'info',
  since: '0.1.0',
  title: 'A full term is used after its acronym was introduced',
  why: 'A reader who has learnt the acronym wonders whether the full term means something else.',
  source: 'From its introduction on, an acronym stands for its term.',
  messages: {
    'written-out': ({ term, acronym, more, section }) =>
      `“${term}” is written out here${more > 0 ? ` and in ${inWords(more)} more ${plural(more, 'place')}` : ''}, although “${section}” has introduced ${acronym} for it. ` +
      `Readers may look for a difference. Write ${acronym}.`,
  },
  *find({ reading }) {
    const uses = groupBy(expandingUses(reading), ({ acronym }) => acronym);
    const later = termsAlone(reading).filter((found) => {
      const introduced = uses.get(found.acronym)?.[0];
      return introduced !== undefined && isLater(found, introduced) && mayBeShort(reading, found);
    });
    for (const [acronym, [first, ...more]] of groupBy(later, (found) => found.acronym)) {
      const introduced = uses.get(acronym)?.[0];
      if (!introduced) continue;
      const place = reading.outline.place(first.paragraph, first.start, first.end);
      const { section } = reading.outline.place(introduced.paragraph);
      yield { message: 'written-out', place, term: first.text, acronym, more: more.length, section };
    }
  },
});

function isLater({ paragraph, start }: FullTerm, introduced: Expanding): boolean {
  const { index } = introduced.paragraph;
  return paragraph.index > index || (paragraph.index === index && start > introduced.end);
}

/** The standard criteria keep their words, and the first cell of a row is a name. */
function mayBeShort({ outline }: Reading, { paragraph }: FullTerm): boolean {
  return paragraph.cell?.cell !== 0 && outline.sectionAt(paragraph.index)?.key?.endsWith('Criteria') !== true;
}
