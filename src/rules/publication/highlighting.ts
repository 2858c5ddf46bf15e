import type { Edit } from '../../model/edit';
import { isSearchable } from '../../model/edit';
import { textAt } from '../fix';
import { rule } from '../rule';
import { leavingsOf, placeOf, quoted } from './found';

interface Says {
  left: { words: string };
}

export const highlighting = rule<Says>({
  id: 'publication/highlighting',
  severity: 'warning',
  since: '0.2.0',
  title: 'Highlighted words are left',
  why: 'Authors mark what is still open with the marker pen; readers take the document for unfinished.',
  source: 'What is published has no open points.',
  messages: {
    left: ({ words }) =>
      `“${quoted(words)}” is highlighted, as what is still open is. Readers would take it for unfinished. ` +
      'Settle it, then take the highlighting off.',
  },
  *find({ reading, publication }) {
    for (const spot of leavingsOf(publication)?.highlights ?? []) {
      yield { message: 'left', place: placeOf(reading, spot), about: spot.words, words: spot.words };
    }
  },
  fixIsSafe: false,
  fix({ place, words }, { reading }) {
    if (place.paragraph < 0) return null;
    const at = textAt(reading, place);
    if (!isSearchable(at.found)) return null;
    const edit: Edit = { kind: 'clearHighlight', paragraph: place.paragraph, ...at };
    return { title: `Take the highlighting off “${quoted(words)}”`, edits: [edit] };
  },
});
