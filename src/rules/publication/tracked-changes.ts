import type { TrackedChange } from '../../document/reading/leavings';
import type { Place } from '../../model/place';
import { rule } from '../rule';
import { capitalised, inWords, listed, plural } from '../wording';
import { leavingsOf, placeOf } from './found';

interface Says {
  left: { changes: readonly TrackedChange[]; authors: readonly string[]; place: Place };
}

export const trackedChanges = rule<Says>({
  id: 'publication/tracked-changes',
  severity: 'error',
  since: '0.2.0',
  title: 'Tracked changes are left',
  why: 'Readers see who wanted which words in and out, and cannot tell which of them hold.',
  source: 'What is published says one thing.',
  messages: {
    left: ({ changes, authors }) =>
      `${capitalised(inWords(changes.length))} tracked ${plural(changes.length, 'change')}${authors.length === 0 ? '' : ` by ${listed(authors)}`} ` +
      `${plural(changes.length, 'is', 'are')} in this document, the first of them here. Readers would see what was taken out and put in. ` +
      'Accept or reject each in Word (Review › Changes).',
  },
  *find({ reading, publication }) {
    const changes = leavingsOf(publication)?.changes ?? [];
    const [first] = changes;
    if (!first) return;
    const authors = [...new Set(changes.map(({ author }) => author).filter((author) => author !== ''))];
    yield { message: 'left', place: placeOf(reading, first), changes, authors };
  },
});
