import { stories } from '../../document/reading/stories';
import type { Reading } from '../../document/recognise/recognise';
import type { Paragraph } from '../../document/reading/snapshot';
import { groupBy } from '../../document/reading/groupBy';
import { listed } from '../wording';
import { rule, type Found } from '../rule';

interface Says {
  broken: { words: string };
  /** An annex, section or appendix of this document that there is none of. */
  missing: { reference: string; there: readonly string[] };
  'number-twice': { number: string; first: string; heading: string };
}

export const reference = rule<Says>({
  id: 'structure/reference',
  severity: 'warning',
  since: '0.2.0',
  title: 'A reference to what is not there',
  why: 'A reader who is sent to another place of the document finds nothing, and trusts the rest less.',
  source: 'Word’s own messages; the annexes that About lists, and the numbers of the headings.',
  messages: {
    broken: ({ words }) =>
      `“${words}” is Word’s message for a cross-reference whose target is gone. It will be printed as it stands. Insert the reference anew, or write it out.`,
    missing: ({ reference: named, there }) =>
      `“${named}” is named here, but this document has ${there.length === 0 ? 'none' : `only ${listed(there)}`}. ` +
      'Readers look for it in vain. Correct the reference, or add what it means.',
    'number-twice': ({ number, first, heading }) =>
      `Two headings have the number ${number}: “${first}” and “${heading}”. A reference to it leads to either. Number them anew.`,
  },
  *find({ reading }) {
    const { outline } = reading;
    for (const paragraph of stories(reading.snapshot)) {
      if (!paragraph.text.includes('Error!')) continue;
      for (const match of paragraph.text.matchAll(brokenReference)) {
        const place = outline.place(paragraph, match.index, match.index + match[0].length);
        yield { message: 'broken', severity: 'error', place, words: match[0] };
      }
    }
    const told = new Set<string>();
    for (const { name, paragraph, start, end, there } of danglingIn(reading)) {
      if (told.has(name)) continue;
      told.add(name);
      yield { message: 'missing', place: outline.place(paragraph, start, end), reference: name, there };
    }
    yield* numberedTwice(reading);
  },
});

/** A number that two of the main headings have; where several are so, their numbers are of another kind. */
function* numberedTwice({ outline }: Reading): Iterable<Found<Says>> {
  const numbered = outline.sections.flatMap(({ heading, level }) => {
    const number = /^(\d{1,2})[.)]?\s+[A-Z]/.exec(heading?.text ?? '')?.[1];
    return heading && level === 1 && number !== undefined ? [{ heading, number }] : [];
  });
  const twice = [...groupBy(numbered, (one) => one.number).values()].filter(({ length }) => length > 1);
  const [only, ...others] = twice;
  if (!only || others.length > 0) return;
  const [first, ...again] = only;
  for (const { heading, number } of again) {
    const titles = { first: first.heading.text.trim(), heading: heading.text.trim() };
    yield { message: 'number-twice', place: outline.place(heading), number, ...titles };
  }
}

const brokenReference =
  /Error! (?:Reference source not found|Bookmark not defined|No bookmark name given|Not a valid [a-z]+)\.?/g;

interface Dangling {
  readonly name: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly there: readonly string[];
}

/** `Annex B`, and not that of another paper; `Appendix 3` and `section 7`, which are of this document as the SEC’s have letters. */
const referenced =
  /\b(Annex ([A-Z])|Appendix (\d{1,2})|[Ss]ection (\d{1,2})(?:\.\d+)*)\b(?![\d.]*\d)(?!\s*(?:of|to|in|from)\s+(?:the\s+)?(?!this\b)[A-Z\d])/g;
/** In front of a section that is another document's: “Annex A, Section 7”, “GBCS Section 13”. */
const ofOther = /(?:\b(?:Annex|Appendix|Schedule|Part) [A-Z\d]{1,2},? |\b[A-Z][A-Z\d]+[’']?s? )$/;
const longestOther = 20;
/** “Annex B will be added later” */
const toCome = /^ (?:will|is to) (?:be )?(?:added|follow|come|provided|published|included|attached)\b/;
/** `Annexes A and B` */
const several = /\bAnnexes ([A-Z])(?:, ([A-Z]))* and ([A-Z])\b(?!\s*(?:of|to|in|from)\s+(?:the\s+)?(?!this\b)[A-Z\d])/g;

function* danglingIn({ outline, snapshot, release, tables }: Reading): Iterable<Dangling> {
  const annexes = release.annexes.map(({ letter }) => `Annex ${letter}`);
  const headings = outline.sections.flatMap(({ heading }) => heading?.text.trim() ?? []);
  const appendices = headings.flatMap((text) => /^(Appendix \d{1,2})\b/.exec(text)?.[1] ?? []);
  const sections = headings.flatMap((text) => {
    const number = /^(\d{1,2})[.)]?\s+\S/.exec(text)?.[1];
    return number === undefined ? [] : [`section ${number}`];
  });
  const history = tables.get('history')?.pieces.map(({ index }) => index) ?? [];
  for (const paragraph of stories(snapshot)) {
    if (!/Annex|Appendix|ection/.test(paragraph.text)) continue;
    if (/^TOC/i.test(paragraph.style) || paragraph.heading !== null) continue;
    if (paragraph.cell !== null && history.includes(paragraph.cell.table)) continue;
    for (const match of annexes.length > 0 ? paragraph.text.matchAll(several) : []) {
      const wanted = match.slice(1).flatMap((letter?: string) => (letter === undefined ? [] : [`Annex ${letter}`]));
      const name = wanted.find((one) => !annexes.includes(one));
      if (name === undefined) continue;
      yield { name, paragraph, start: match.index, end: match.index + match[0].length, there: annexes };
    }
    for (const match of paragraph.text.matchAll(referenced)) {
      const [, name = '', annex, appendix, section] = match;
      const there = annex !== undefined ? annexes : appendix !== undefined ? appendices : sections;
      // Where none has such a name, they go by other names.
      if (there.length === 0) continue;
      const wanted = section === undefined ? name : `section ${section}`;
      const [before, after] = [
        paragraph.text.slice(Math.max(0, match.index - longestOther), match.index),
        paragraph.text.slice(match.index + name.length),
      ];
      if (there.includes(wanted) || ofOther.test(before) || toCome.test(after)) continue;
      yield { name, paragraph, start: match.index, end: match.index + name.length, there: [...new Set(there)] };
    }
  }
}
