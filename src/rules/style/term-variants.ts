import { quotedSpans } from '../../document/acronyms';
import type { Paragraph } from '../../document/snapshot';
import { termSpellings, type TermSpelling } from '../../reference/terms';
import { inWords, listed } from '../wording';
import type { Rule } from '../rule';

interface Use {
  readonly spelling: string;
  readonly paragraph: Paragraph;
  readonly start: number;
}

export const termVariants: Rule = {
  id: 'style/term-variants',
  severity: 'info',
  title: 'One term is written in several ways',
  why: 'A reader who searches for one spelling misses the others, and may take them for different terms.',
  source: 'Terms as the SEC and most RIDs write them.',
  *check({ reading }) {
    const paragraphs = reading.snapshot.paragraphs
      .filter(({ style }) => !/^TOC/i.test(style))
      .map((paragraph) => ({ paragraph, quoted: quotedSpans(paragraph.text) }));
    for (const term of termSpellings) {
      const uses = paragraphs.flatMap(({ paragraph, quoted }) =>
        usesIn(term, paragraph).filter(({ start }) => !quoted.some((span) => start >= span.start && start < span.end)),
      );
      const counts = new Map<string, number>();
      for (const { spelling } of uses) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      const other = uses.find(({ spelling }) => spelling !== term.preferred);
      if (counts.size < 2 || !other) continue;
      const ways = [...counts].map(([spelling, count]) => `“${spelling}” (${times(count)})`);
      yield {
        message:
          `One term is written as ${listed(ways)}. A reader who searches for one misses the other. ` +
          `Write “${term.preferred}” throughout.`,
        place: reading.outline.place(other.paragraph, other.start, other.start + other.spelling.length),
      };
    }
  },
};

function usesIn({ preferred, spellings, capitals = false }: TermSpelling, paragraph: Paragraph): Use[] {
  return [...paragraph.text.matchAll(spellings)].map((match) => {
    const [found] = match;
    // Words all in capitals are a heading or an emphasis.
    const same = found.toLowerCase() === preferred.toLowerCase() && (!capitals || found === found.toUpperCase());
    return { spelling: same ? preferred : capitals ? found : found.toLowerCase(), paragraph, start: match.index };
  });
}

function times(count: number): string {
  return ['once', 'twice'][count - 1] ?? `${inWords(count)} times`;
}
