import type { Place } from '../../model/place';
import type { Part } from '../../document/reading/outline';
import { missingSections } from '../../document/recognise/missingSections';
import type { Reading } from '../../document/recognise/recognise';
import { tableDefinition } from '../../document/tables/index';
import { sections, type SectionKey } from '../../reference/template';
import type { Rule } from '../rule';
import { neededTables } from './neededTables';

export const requiredSections: Rule = {
  id: 'structure/required-sections',
  severity: 'error',
  title: 'A section, appendix or table of the template is missing',
  why: 'The Panel baselines all of it: what a reader does not find, a Party cannot plan for.',
  source: 'The template: six numbered sections, two appendices, and the tables that the release needs.',
  *check({ reading }) {
    const { outline, tables } = reading;
    for (const key of missingSections(reading)) {
      yield {
        message:
          `The section “${headingOf(key)}” is missing. Every RID has it, and readers look for it. ` +
          'Add it; where this release has nothing to say in it, say so there.',
        place: placeBefore(reading, key),
      };
    }
    for (const { table, section, because } of neededTables(reading)) {
      const part = outline.part(section);
      if (tables.has(table) || !part?.heading || hasUnknownTable(reading, part)) continue;
      yield {
        message:
          `The table “${tableDefinition(table).caption}” is missing from “${part.heading.text.trim()}”. ` +
          `${because} Add the table.`,
        place: outline.place(part.heading),
      };
    }
  },
};

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
