import { rule } from '../rule';
import { capitalised, inWords, plural } from '../wording';
import { leavingsOf, placeOf } from './found';

interface Says {
  left: { count: number };
}

export const ownComments = rule<Says>({
  id: 'publication/own-comments',
  severity: 'error',
  since: '0.2.0',
  title: 'Comments of RID Author’s own are left',
  why: 'They tell reviewers what was found, and are nothing for readers.',
  source: 'RID Author writes them, so it takes them out again.',
  messages: {
    left: ({ count }) =>
      `${capitalised(inWords(count))} ${plural(count, 'comment')} that RID Author wrote for reviewers ${plural(count, 'is', 'are')} left, the first here. ` +
      'Readers of the file would read them. Let RID Author remove its comments: those that somebody has answered stay.',
  },
  *find({ reading, publication }) {
    const own = (leavingsOf(publication)?.comments ?? []).filter(({ isOwn }) => isOwn);
    const [first] = own;
    if (first) yield { message: 'left', place: placeOf(reading, first), count: own.length };
  },
});
