import { leftovers } from '../../document/recognise/leftovers';
import { groupBy } from '../../document/reading/groupBy';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  placeholder: { words: string; more: number };
  note: { words: string };
  'spreadsheet-error': { words: string; more: number };
}

export const leftover = rule<Says>({
  id: 'style/leftover',
  severity: 'warning',
  since: '0.2.0',
  title: 'A placeholder or a drafting note is left in the text',
  why: 'The document goes out as it stands: what was meant for its authors is then read by everybody.',
  source: 'What is baselined is complete. In a version with a whole number this is an error.',
  messages: {
    placeholder: ({ words, more }) =>
      `“${words}” is a placeholder${elsewhere(more)}. ` +
      'Readers would take the document for unfinished. Put in what it stands for, or take it out.',
    note: ({ words }) =>
      `“${words}” is a note for the document’s authors. Readers would take the document for unfinished. Settle it, and take it out.`,
    'spreadsheet-error': ({ words, more }) =>
      `“${words}” is what a spreadsheet shows for a value that it could not work out${elsewhere(more)}. ` +
      'Readers miss the value. Put it in.',
  },
  *find({ reading }) {
    const { outline, release } = reading;
    const severity = /^[1-9]\d*\.0$/.test(release.version?.value ?? '') ? 'error' : 'warning';
    for (const [first, ...others] of groupBy(leftovers(reading), ({ kind, words }) => `${kind} ${words}`).values()) {
      const { kind, words, paragraph, start, end } = first;
      const place = outline.place(paragraph, start, end);
      if (kind === 'note') yield { message: kind, severity, place, words };
      else {
        const message = kind === 'placeholder' ? kind : 'spreadsheet-error';
        yield { message, severity, place, words, more: others.length };
      }
    }
  },
});

function elsewhere(more: number): string {
  return more > 0 ? `, here and in ${inWords(more)} more ${plural(more, 'place')}` : '';
}
