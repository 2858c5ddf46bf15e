import type { Place } from '../../model/place';
import type { Part } from '../../document/reading/outline';
import { missingSections } from '../../document/recognise/missingSections';
import type { Reading } from '../../document/recognise/recognise';
import { tableDefinition } from '../../document/tables/index';
import { sections, type SectionKey } from '../../reference/template';
import { rule } from '../rule';
import { neededTables } from './neededTables';

interface Says {
  section: { heading: string };
  table: { caption: string; section: string; because: string };
}

export const requiredSections = rule<Says>({
  id: 'structure/required-sections',
  severity: 'error',
  since: '0.1.0',
  title: 'A section, appendix or table of the template is missing',
  why: 'The Panel baselines all of it: what a reader does not find, a Party cannot plan for.',
  source: 'The template: six numbered sections, two appendices, and the tables that the release needs.',
  messages: {
    section: ({ heading }) =>
      `The section “${heading}” is missing. Every RID has it, and readers look for it. ` +
      'Add it; where this release has nothing to say in it, say so there.',
    table: ({ caption, section, because }) =>
      `The table “${caption}” is missing from “${section}”. ${because} Add the table.`,
  },
  *find({ reading }) {
    const { outline, tables } = reading;
    for (const key of missingSections(reading)) {
      yield { message: 'section', place: placeBefore(reading, key), about: key, heading: headingOf(key) };
    }
    for (const { table, section, because } of neededTables(reading)) {
      const part = outline.part(section);
      if (tables.has(table) || !part?.heading || hasUnknownTable(reading, part)) continue;
      const { caption } = tableDefinition(table);
      const place = outline.place(part.heading);
      yield { message: 'table', place, about: table, caption, section: part.heading.text.trim(), because };
    }
  },
});

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
    above.flatMap((section) => outline.part(section.key)?.heading ?? []).at(-1) ??
    outline.parts.find((part) => part.heading !== null)?.heading ??
    snapshot.paragraphs[0];
  return heading ? outline.place(heading) : { section: '', text: '', paragraph: 0, start: 0, end: 0 };
}

/** A table that could not be recognised may be the one. */
function hasUnknownTable({ tables }: Reading, { blocks }: Part): boolean {
  const known = new Set([...tables.values()].map(({ table }) => table));
  return blocks.some((block) => block.kind === 'table' && !known.has(block));
}
