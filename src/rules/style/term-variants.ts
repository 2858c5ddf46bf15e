import { quotedSpans } from '../../document/language/quotes';
import type { Paragraph } from '../../document/reading/snapshot';
import { termSpellings, type TermSpelling } from '../../reference/terms';
import { inWords, listed } from '../wording';
import { rule } from '../rule';

interface Use {
  readonly spelling: string;
  readonly paragraph: Paragraph;
  readonly start: number;
}

interface Says {
  variants: { counts: ReadonlyMap<string, number>; preferred: string };
}

export const termVariants = rule<Says>({
  id: 'style/term-variants',
  severity: 'info',
  since: '0.1.0',
  title: 'One term is written in several ways',
  why: 'A reader who searches for one spelling misses the others, and may take them for different terms.',
  source: 'Terms as the SEC and most RIDs write them.',
  messages: {
    variants: ({ counts, preferred }) =>
      `One term is written as ${listed([...counts].map(([spelling, count]) => `“${spelling}” (${times(count)})`))}. ` +
      `A reader who searches for one misses the other. Write “${preferred}” throughout.`,
  },
  *find({ reading }) {
    const paragraphs = reading.snapshot.paragraphs.filter(({ style }) => !/^TOC/i.test(style));
    const all = paragraphs.map(({ text }) => text).join('\n');
    for (const term of termSpellings) {
      if (new Set(all.match(term.spellings)).size < 2) continue;
      const uses = paragraphs.flatMap((paragraph) => usesIn(term, paragraph));
      const counts = new Map<string, number>();
      for (const { spelling } of uses) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      const other = uses.find(({ spelling }) => spelling !== term.preferred);
      if (counts.size < 2 || !other) continue;
      const place = reading.outline.place(other.paragraph, other.start, other.start + other.spelling.length);
      yield { message: 'variants', place, counts, preferred: term.preferred };
    }
  },
});

/** A quoted title is somebody else's wording. */
function usesIn({ preferred, spellings, capitals = false }: TermSpelling, paragraph: Paragraph): Use[] {
  const matches = [...paragraph.text.matchAll(spellings)];
  if (matches.length === 0) return [];
  const quoted = quotedSpans(paragraph.text);
  return matches
    .filter(({ index }) => !quoted.some(({ start, end }) => index >= start && index < end))
    .map((match) => {
      const [found] = match;
      // Words all in capitals are a heading or an emphasis.
      const same = found.toLowerCase() === preferred.toLowerCase() && (!capitals || found === found.toUpperCase());
      return { spelling: same ? preferred : capitals ? found : found.toLowerCase(), paragraph, start: match.index };
    });
}

function times(count: number): string {
  return ['once', 'twice'][count - 1] ?? `${inWords(count)} times`;
}
