import type { ContentsLine, Leavings } from '../../document/reading/leavings';
import { plain, type Paragraph } from '../../document/reading/snapshot';
import type { Reading } from '../../document/recognise/recognise';
import { isSearchable } from '../../model/edit';
import { replaceAt } from '../fix';
import { rule, type Found } from '../rule';
import { inWords, plural } from '../wording';
import { leavingsOf, placeOf, quoted } from './found';

interface Says {
  other: { line: string; heading: string };
  gone: { line: string };
  missing: { heading: string };
  order: { line: string; above: string };
  pages: { line: string; page: number; before: number };
  /** A list of contents that has little to do with the headings: one message for all of it. */
  stale: { differences: number };
}

export const contents = rule<Says>({
  id: 'publication/contents',
  severity: 'error',
  since: '0.2.0',
  title: 'The contents do not match the headings',
  why: 'Readers look a section up in the contents, and do not find it, or find another.',
  source:
    'Word works the contents out when it is told to, and not by itself. Where pages end only Word knows: page numbers are only told of where they run backwards.',
  messages: {
    other: ({ line, heading }) =>
      `The contents say “${quoted(line)}”, and the heading is “${quoted(heading)}”. Readers look for the one and find the other. ` +
      'Update the table of contents (References › Update Table).',
    gone: ({ line }) =>
      `The contents list “${quoted(line)}”, and there is no such heading. Readers look for it in vain. Update the table of contents (References › Update Table).`,
    missing: ({ heading }) =>
      `The contents do not list the heading “${quoted(heading)}”. Readers will not find the section. Update the table of contents (References › Update Table).`,
    order: ({ line, above }) =>
      `The contents list “${quoted(line)}” below “${quoted(above)}”, and the document has it above. Update the table of contents (References › Update Table).`,
    pages: ({ line, page, before }) =>
      `In the contents “${quoted(line)}” is on page ${String(page)}, below a line for page ${String(before)}. The page numbers are not up to date. ` +
      'Update the table of contents (References › Update Table).',
    stale: ({ differences }) =>
      `The contents differ from the headings in ${inWords(differences)} ${plural(differences, 'line')}: they were not updated for long. ` +
      'Readers cannot find their way by them. Update the table of contents (References › Update Table).',
  },
  *find({ reading, publication }) {
    const leavings = leavingsOf(publication);
    if (!leavings || leavings.contents.length === 0) return;
    const found = [...compare(reading, leavings)];
    const [first] = found;
    if (first && found.length > mostSingle) {
      const place = placeOf(reading, leavings.contents[0] ?? { paragraph: -1, words: '' });
      yield { message: 'stale', place, differences: found.length };
    } else yield* found;
  },
  fixIsSafe: true,
  fix(found, { reading }) {
    if (found.message !== 'other' || !isSearchable(found.place.text)) return null;
    return {
      title: `Change “${quoted(found.line)}” in the contents to “${quoted(found.heading)}”`,
      edits: [replaceAt(reading, found.place, found.heading)],
    };
  },
});

/** More differences have one cause. */
const mostSingle = 4;

function* compare(reading: Reading, leavings: Leavings): Iterable<Found<Says>> {
  const { snapshot, outline } = reading;
  const { contents: lines } = leavings;
  const matched = new Map<ContentsLine, Paragraph>();
  const taken = new Set<Paragraph>();
  const headings = snapshot.paragraphs.filter(({ heading, text }) => heading !== null && text.trim() !== '');
  const match = (line: ContentsLine, heading: Paragraph | undefined): void => {
    if (!heading || matched.has(line) || taken.has(heading)) return;
    matched.set(line, heading);
    taken.add(heading);
  };
  for (const line of lines)
    match(
      line,
      headings.find(({ index }) => index === leavings.bookmarks.get(line.anchor)?.paragraph),
    );
  // Without its bookmark a line is known by its words.
  for (const line of lines)
    match(
      line,
      headings.find((one) => !taken.has(one) && isSame(line.words, one.text)),
    );
  let above: ContentsLine | null = null;
  let before = 0;
  for (const line of lines) {
    const heading = matched.get(line);
    const place = placeOf(reading, line);
    if (!heading) yield { message: 'gone', place, about: line.words, line: line.words };
    else if (!isSame(line.words, heading.text)) {
      const own = numberOf(line.words);
      const words =
        place.text.startsWith(own) && own !== ''
          ? { ...place, start: place.start + own.length, text: place.text.slice(own.length) }
          : place;
      yield { message: 'other', place: words, line: line.words, heading: plain(heading.text).trim() };
    } else if (above && (matched.get(above)?.index ?? -1) > heading.index) {
      yield { message: 'order', place, line: line.words, above: above.words };
    } else if (line.page !== null && line.page < before) {
      yield { message: 'pages', place, line: line.words, page: line.page, before };
    }
    if (heading) above = above && (matched.get(above)?.index ?? -1) > heading.index ? above : line;
    before = Math.max(before, line.page ?? 0);
  }
  const last = lines.at(-1)?.paragraph ?? 0;
  const levels = leavings.contentsLevels;
  for (const heading of headings) {
    // What stands above the contents, and their own title, are none of theirs.
    if (taken.has(heading) || heading.index <= last || levels === null || heading.cell !== null) continue;
    const level = heading.heading ?? 0;
    if (level < levels[0] || level > levels[1]) continue;
    yield { message: 'missing', place: outline.place(heading), heading: heading.text.trim() };
  }
}

/** A number that Word counts stands in the contents, and in no heading's words. */
function isSame(line: string, heading: string): boolean {
  const [one, other] = [bare(line), bare(heading)];
  return one === other || bare(line.slice(numberOf(line).length)) === other;
}

const bare = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

function numberOf(line: string): string {
  return /^(?:\d+(?:\.\d+)*\.?|[A-Z]\.?|Appendix \w+:?)\s+/.exec(line)?.[0] ?? '';
}
