import { monthAndYear } from '../../model/date';
import type { CriteriaSetName, StandardCriteria } from '../../reference/criteria';
import { rule } from '../rule';
import { matchSets } from './match';
import { setTitles } from './sets';

interface Says {
  'not-standard': { set: CriteriaSetName; number: number; standard: StandardCriteria };
}

export const additional = rule<Says>({
  id: 'criteria/additional',
  severity: 'info',
  since: '0.1.0',
  title: 'An acceptance criterion that is not in the standard set',
  why: 'A release may have criteria of its own, but somebody must have asked for them: they can hold up go-live.',
  source: 'The standard acceptance criteria; a release may add its own.',
  messages: {
    'not-standard': ({ set, number, standard }) =>
      `${setTitles[set]} criterion ${String(number)} is not in the standard set ` +
      `(${standard.source}, ${monthAndYear(standard.since)}). It can hold up go-live: ` +
      'make sure that it is meant for this release and that the body which reviews it knows of it.',
  },
  *find(context) {
    for (const { set, standard, others } of matchSets(context)) {
      for (const { number, paragraph, start, text } of others) {
        const place = context.reading.outline.place(paragraph, start, start + text.length);
        yield { message: 'not-standard', place, set: set.name, number, standard };
      }
    }
  },
});
