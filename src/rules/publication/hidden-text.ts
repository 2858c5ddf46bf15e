import { rule } from '../rule';
import { leavingsOf, placeOf, quoted } from './found';

interface Says {
  left: { words: string };
}

export const hiddenText = rule<Says>({
  id: 'publication/hidden-text',
  severity: 'error',
  since: '0.2.0',
  title: 'Hidden text is left',
  why: 'It is not printed, and everybody who shows hidden text in Word can read it.',
  source: 'What is published says what it shows.',
  messages: {
    left: ({ words }) =>
      `“${quoted(words)}” is hidden text. Whoever gets the file can show it. Delete it, or take “Hidden” off it (Home › Font).`,
  },
  *find({ reading, publication }) {
    for (const spot of leavingsOf(publication)?.hidden ?? []) {
      yield { message: 'left', place: placeOf(reading, spot), about: spot.words, words: spot.words };
    }
  },
});
