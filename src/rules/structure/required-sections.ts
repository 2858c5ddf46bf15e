import type { Place } from '../../model/place';
import type { OutlineSection } from '../../document/reading/outline';
import type { Paragraph } from '../../document/reading/snapshot';
import { missingSections } from '../../document/recognise/missingSections';
import type { Reading } from '../../document/recognise/recognise';
import { tableDefinition } from '../../document/tables/index';
import { sections, type SectionKey } from '../../reference/template';
import { rule } from '../rule';
import { neededTables } from './neededTables';

interface Says {
  section: { heading: string };
  /** A subsection; its section has others. */
  subsection: { heading: string; section: string };
  table: { caption: string; section: string; because: string };
}

export const requiredSections = rule<Says>({
  id: 'structure/required-sections',
  aliases: ['structure/required-subsections'],
  severity: 'error',
  since: '0.1.0',
  title: 'A section, appendix or table of the template is missing',
  why: 'The Panel baselines all of it: what a reader does not find, a Party cannot plan for.',
  source: 'The template: six numbered sections, two appendices, and the tables that the release needs.',
  messages: {
    section: ({ heading }) =>
      `The section “${heading}” is missing. Every RID has it, and readers look for it. ` +
      'Add it; where this release has nothing to say in it, say so there.',
    subsection: ({ heading, section }) =>
      `“${section}” has no part “${heading}”. Every RID has it, and readers look for it there. ` +
      'Add it; where this release has nothing to say in it, say so there.',
    table: ({ caption, section, because }) =>
      `The table “${caption}” is missing from “${section}”. ${because} Add the table.`,
  },
  *find({ reading }) {
    const { outline, tables } = reading;
    for (const key of missingSections(reading)) {
      yield { message: 'section', place: placeBefore(reading, key), about: key, heading: headingOf(key) };
    }
    for (const { key, home } of missingSubsections(reading)) {
      const section = home.heading.text.trim();
      const place = outline.place(home.heading);
      yield { message: 'subsection', severity: 'warning', place, about: key, heading: headingOf(key), section };
    }
    for (const { table, section, because } of neededTables(reading)) {
      const part = outline.section(section);
      if (tables.has(table) || !part?.heading || hasUnknownTable(reading, part)) continue;
      const { caption } = tableDefinition(table);
      const place = outline.place(part.heading);
      yield { message: 'table', place, about: table, caption, section: part.heading.text.trim(), because };
    }
  },
});

/** The subsections that every release has something to say in, and words that say it elsewhere in their section. */
const subsections: readonly { readonly key: SectionKey; readonly home: SectionKey; readonly words: RegExp | null }[] = [
  { key: 'participantImpacts', home: 'impacts', words: /\bpart(?:y|ies|icipants?)\b/i },
  { key: 'documentImpacts', home: 'impacts', words: /\bSEC documents?\b/i },
  // A sentence on other Codes below a heading of something else is not found by those who look for it.
  { key: 'otherCodes', home: 'impacts', words: null },
  { key: 'dccCosts', home: 'costs', words: /\bDCC\b/ },
  { key: 'secasCosts', home: 'costs', words: /\bSECAS\b/ },
];

interface MissingSubsection {
  readonly key: SectionKey;
  readonly home: { readonly heading: Paragraph };
}

/** Subsections that stand nowhere, of a section that has others. */
function missingSubsections({ outline, snapshot }: Reading): MissingSubsection[] {
  return subsections.flatMap(({ key, home, words }): MissingSubsection[] => {
    const heading = outline.section(home)?.heading;
    const siblings = subsections.filter((other) => other.home === home && outline.section(other.key));
    if (!heading || outline.section(key) || siblings.length === 0) return [];
    const at = outline.sections.findIndex((part) => part.heading === heading);
    const next = outline.sections.slice(at + 1).find(({ level }) => level === 1)?.heading?.index ?? Infinity;
    const within = snapshot.paragraphs.filter(({ index }) => index > heading.index && index < next);
    // What another heading, or a sentence, tells of is not missing.
    const isTold = ({ cell, text, heading: level }: Paragraph): boolean =>
      cell === null && (words?.test(text) ?? (level !== null && /\bCodes?\b/.test(text)));
    return within.some(isTold) ? [] : [{ key, home: { heading } }];
  });
}

function headingOf(key: SectionKey): string {
  return sections.find((section) => section.key === key)?.heading ?? key;
}

/** The heading that the missing one should follow. */
function placeBefore({ outline, snapshot }: Reading, key: SectionKey): Place {
  const above = sections.slice(
    0,
    sections.findIndex((section) => section.key === key),
  );
  const heading =
    above.flatMap((section) => outline.section(section.key)?.heading ?? []).at(-1) ??
    outline.sections.find((part) => part.heading !== null)?.heading ??
    snapshot.paragraphs[0];
  return heading ? outline.place(heading) : { section: '', text: '', paragraph: 0, start: 0, end: 0 };
}

/** A table that could not be recognised may be the one. */
function hasUnknownTable({ tables }: Reading, { blocks }: OutlineSection): boolean {
  const known = new Set([...tables.values()].map(({ table }) => table));
  return blocks.some((block) => block.kind === 'table' && !known.has(block));
}
