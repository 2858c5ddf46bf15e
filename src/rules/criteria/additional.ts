import { monthAndYear } from '../../model/date';
import type { Rule } from '../rule';
import { matchSets } from './match';
import { setTitles } from './sets';

export const additional: Rule = {
  id: 'criteria/additional',
  severity: 'info',
  title: 'An acceptance criterion that is not in the standard set',
  why: 'A release may have criteria of its own, but somebody must have asked for them: they can hold up go-live.',
  source: 'The standard acceptance criteria; a release may add its own.',
  *check(context) {
    for (const { set, standard, others } of matchSets(context)) {
      for (const { number, paragraph, start, text } of others) {
        yield {
          message:
            `${setTitles[set.name]} criterion ${String(number)} is not in the standard set ` +
            `(${standard.source}, ${monthAndYear(standard.since)}). It can hold up go-live: ` +
            'make sure that it is meant for this release and that the body which reviews it knows of it.',
          place: context.reading.outline.place(paragraph, start, start + text.length),
        };
      }
    }
  },
};
