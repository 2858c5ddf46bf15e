import { sections, type SectionKey } from '../../reference/template';
import type { OutlineSection } from '../reading/outline';
import type { Reading } from './recognise';

/** The numbered sections and the appendices, and words of other headings that may stand for them. */
const required: readonly { readonly key: SectionKey; readonly alike: RegExp }[] = [
  { key: 'scope', alike: /\bscope\b/i },
  { key: 'impacts', alike: /\bimpacts?\b/i },
  { key: 'timeline', alike: /\b(?:timeline|timetable|timescales?|plan|milestones|dates|schedule)\b/i },
  { key: 'testStrategy', alike: /\btest(?:ing)?\b/i },
  { key: 'costs', alike: /\bcosts?\b/i },
  { key: 'criteria', alike: /\bcriteria\b/i },
  { key: 'history', alike: /\b(?:versions?|history|document control|change log|revisions?|amendments?)\b/i },
  { key: 'glossary', alike: /\b(?:glossary|acronyms|abbreviations|definitions)\b/i },
];

/** The sections and appendices that every RID has, and that this one has under no heading that may be theirs. */
export function missingSections({ outline }: Reading): SectionKey[] {
  const unknown = unknownHeadings(outline.sections);
  return required.flatMap(({ key, alike }) =>
    outline.section(key) || unknown.some(({ heading }) => alike.test(heading?.text ?? '')) ? [] : [key],
  );
}

/** What stands under headings that the template does not know, at the level of a section. */
export function unknownHeadings(parts: readonly OutlineSection[]): OutlineSection[] {
  const level = Math.min(...parts.flatMap((part) => sectionLevel(part)));
  return parts.filter(({ key, heading }) => key === null && (heading?.heading ?? Infinity) <= level);
}

/** The heading level that a section of the template has in this document. */
function sectionLevel({ key, heading }: OutlineSection): number[] {
  const isSection = sections.some((section) => section.key === key && section.level === 1);
  return isSection && heading?.heading != null ? [heading.heading] : [];
}
