import { rule } from '../rule';
import { groupBy } from '../../document/reading/groupBy';
import { inWords, plural } from '../wording';
import { leavingsOf, placeOf, quoted } from './found';

interface Says {
  left: { author: string; text: string | null; answers: number };
}

export const comments = rule<Says>({
  id: 'publication/comments',
  severity: 'error',
  since: '0.2.0',
  title: 'A comment is left',
  why: 'A comment is a talk between authors; whoever gets the file reads it.',
  source: 'What is published carries nothing but its own words.',
  messages: {
    left: ({ author, text, answers }) =>
      `A comment${author === '' ? '' : ` by ${author}`} is left here${text === null ? '' : `: “${quoted(text)}”`}` +
      `${answers === 0 ? '' : `, with ${inWords(answers)} ${plural(answers, 'answer')}`}. ` +
      'Readers of the file would read it. Settle it, and delete it in Word: one that is resolved stays in the file.',
  },
  *find({ reading, publication }) {
    const all = (leavingsOf(publication)?.comments ?? []).filter(({ isOwn }) => !isOwn);
    // Answers stand on the very words of what they answer.
    for (const [first, ...answers] of groupBy(
      all,
      ({ paragraph, words }) => `${String(paragraph)} ${words}`,
    ).values()) {
      const { author, text } = first;
      yield {
        message: 'left',
        place: placeOf(reading, first),
        about: text ?? '',
        author,
        text,
        answers: answers.length,
      };
    }
  },
});
