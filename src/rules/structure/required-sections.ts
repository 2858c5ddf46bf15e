import type { Place } from '../../model/place';
import type { Part } from '../../document/outline';
import type { Reading } from '../../document/recognise/recognise';
import { tableDefinition } from '../../document/tables/index';
import { sections, type SectionKey } from '../../reference/template';
import type { Rule } from '../rule';
import { neededTables } from './neededTables';

/** The numbered sections and the appendices, and words of other headings that may stand for them. */
const required: readonly { readonly key: SectionKey; readonly alike: RegExp }[] = [
  { key: 'scope', alike: /\bscope\b/i },
  { key: 'impacts', alike: /\bimpacts?\b/i },
  { key: 'timeline', alike: /\b(?:timeline|timetable|timescales?|implementation plan)\b/i },
  { key: 'testStrategy', alike: /\btest(?:ing)?\b/i },
  { key: 'costs', alike: /\bcosts?\b/i },
  { key: 'criteria', alike: /\bcriteria\b/i },
  { key: 'history', alike: /\b(?:version|history|document control)\b/i },
  { key: 'glossary', alike: /\b(?:glossary|acronyms|abbreviations|definitions)\b/i },
];

export const requiredSections: Rule = {
  id: 'structure/required-sections',
  severity: 'error',
  title: 'A section, appendix or table of the template is missing',
  why: 'The Panel baselines all of it: what a reader does not find, a Party cannot plan for.',
  source: 'The template: six numbered sections, two appendices, and the tables that the release needs.',
  *check({ reading }) {
    const { outline, tables } = reading;
    const level = Math.min(...outline.parts.flatMap((part) => sectionLevel(part)));
    for (const { key, alike } of required) {
      if (outline.part(key) || outline.parts.some((part) => isOtherHeading(part, level, alike))) continue;
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

/** A heading that the template does not know, at the level of a section. */
function isOtherHeading({ key, heading }: Part, level: number, alike: RegExp): boolean {
  return key === null && (heading?.heading ?? Infinity) <= level && alike.test(heading?.text ?? '');
}

/** The heading level that a section of the template has in this document. */
function sectionLevel({ key, heading }: Part): number[] {
  const isSection = sections.some((section) => section.key === key && section.level === 1);
  return isSection && heading?.heading != null ? [heading.heading] : [];
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
