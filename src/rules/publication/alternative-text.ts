import { rule } from '../rule';
import { leavingsOf, placeOf } from './found';

interface Says {
  none: { name: string };
  file: { name: string; description: string };
}

export const alternativeText = rule<Says>({
  id: 'publication/alternative-text',
  severity: 'warning',
  since: '0.2.0',
  title: 'A picture without alternative text',
  why: 'Who cannot see a picture hears its alternative text, and nothing where there is none.',
  source: 'Public bodies publish accessible documents (WCAG 2, 1.1.1).',
  messages: {
    none: ({ name }) =>
      `${nameOf(name)} has no alternative text. Readers who cannot see it learn nothing of it. Say what it shows, or mark it as decorative (right-click › View Alt Text).`,
    file: ({ name, description }) =>
      `The alternative text of ${nameOf(name, 'the')} is a file’s name, “${description}”. Readers who cannot see it learn nothing of it. Say what it shows (right-click › View Alt Text).`,
  },
  *find({ reading, publication }) {
    for (const picture of leavingsOf(publication)?.pictures ?? []) {
      const { name, description } = picture;
      const place = placeOf(reading, picture);
      if (description === '') yield { message: 'none', place, about: name, name };
      else if (/^\S+\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf)$/i.test(description)) {
        yield { message: 'file', place, about: name, name, description };
      }
    }
  },
});

function nameOf(name: string, article = 'The'): string {
  return name === '' ? `${article} picture here` : `${article} picture here (“${name}”)`;
}
