import { stories } from '../../document/reading/stories';
import { rule } from '../rule';

interface Says {
  here: { words: string; address: string };
}

export const linkText = rule<Says>({
  id: 'publication/link-text',
  severity: 'warning',
  since: '0.2.0',
  title: 'A link does not say where it leads',
  why: 'Screen readers list the links of a document by their words, and paper keeps nothing else of them.',
  source: 'Public bodies publish accessible documents (WCAG 2, 2.4.4).',
  messages: {
    here: ({ words, address }) =>
      `The link “${words}” does not say where it leads (${address}). In a list of links, and on paper, nobody can tell. Link the words that name the page instead.`,
  },
  *find({ reading, publication }) {
    if (!publication) return;
    for (const paragraph of stories(reading.snapshot)) {
      for (const { start, end, address } of paragraph.links) {
        const words = paragraph.text.slice(start, end).trim();
        if (!sayNothing.test(words)) continue;
        yield { message: 'here', place: reading.outline.place(paragraph, start, end), words, address };
      }
    }
  },
});

const sayNothing =
  /^(?:(?:click |tap |see |read |available |found )?here|(?:this|the) (?:link|page|document|website)|link|more|read more|click|this)[.:]?$/i;
