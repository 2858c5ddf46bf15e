import { rule } from '../rule';
import { leavingsOf, placeOf, quoted } from './found';

interface Says {
  prompt: { words: string };
}

export const placeholders = rule<Says>({
  id: 'publication/placeholders',
  severity: 'error',
  since: '0.2.0',
  title: 'A content control is empty and shows what to enter',
  why: 'It is printed as it stands: readers see what an author was to enter, and nothing entered.',
  source: 'What is published is complete. Placeholders that were typed are told of by style/leftover.',
  messages: {
    prompt: ({ words }) =>
      `A content control here is empty and shows “${quoted(words)}”. It will be printed so. Enter what belongs there, or delete the control.`,
  },
  *find({ reading, publication }) {
    for (const spot of leavingsOf(publication)?.prompts ?? []) {
      yield { message: 'prompt', place: placeOf(reading, spot), about: spot.words, words: spot.words };
    }
  },
});
