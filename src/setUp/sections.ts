import { sectionTag } from '../model/tags';
import type { Edit } from '../model/edit';
import { bareTitle, sectionOf, type SectionKey } from '../reference/template';
import { startingId } from '../document/language/identifiers';
import { missingSections, unknownHeadings } from '../document/recognise/missingSections';
import { type OutlineSection } from '../document/reading/outline';
import type { Reading } from '../document/recognise/recognise';
import type { Paragraph } from '../document/reading/snapshot';
import { cutReason, cutsControl, paragraphsOf, type Extent } from '../document/reading/extent';
import type { Candidate, Candidates, Doubt, Unsure } from './region';

/** The sections from the outermost in: each from its heading to the end of what stands below it. */
export function findSections(reading: Reading): Candidates {
  const { sections } = reading.outline;
  const candidates: (Candidate & { readonly level: number })[] = [];
  const remarks: Unsure[] = [];
  const seen = new Set<SectionKey>();
  sections.forEach((part, at) => {
    const { key, heading } = part;
    if (key === null || heading === null) return;
    if (seen.has(key)) {
      remarks.push(secondHeading(key, heading));
      return;
    }
    seen.add(key);
    candidates.push({ ...candidate(reading, { ...part, key, heading }, at), level: part.level });
  });
  return {
    candidates: candidates.sort((one, other) => one.level - other.level),
    remarks: [...remarks, ...notFound(reading)],
  };
}

/** The template's sections that no heading stands for, and headings that are none of the template's. */
function notFound(reading: Reading): Unsure[] {
  const { sections } = reading.outline;
  const first = sections.findIndex(({ key }) => key !== null);
  if (first < 0) {
    const reason =
      'None of the template’s headings was found. A section is known by its heading, in bold or in a heading style.';
    return [{ kind: 'document', name: '', title: 'Sections', reason, canInclude: false }];
  }
  // What stands in front of all of them, such as the title, is none.
  const below = sections.slice(first);
  const sectionsOfAuthor = unknownHeadings(below);
  const unknown = below.filter((part) => sectionsOfAuthor.includes(part) || hidesScope(part));
  return [...missingSections(reading).map(missing), ...unknown.flatMap(unknownHeading)];
}

/** Whether it lists what only a section of the scope should. */
function hidesScope({ key, paragraphs }: OutlineSection): boolean {
  return key === null && paragraphs.some(({ list, text }) => list !== null && startingId(text.trim()) !== null);
}

function missing(key: SectionKey): Unsure {
  const { heading } = sectionOf(key);
  const reason = `No heading of it was found, so nothing is read from it. Name its heading “${heading}”, or add it.`;
  return { kind: 'section', name: key, title: bareTitle(heading), reason, canInclude: false };
}

function unknownHeading(part: OutlineSection): Unsure[] {
  const { heading } = part;
  if (!heading) return [];
  const lists = hidesScope(part) ? ' The modifications below it are not read.' : '';
  const reason = `This heading is none of the template’s: what stands below it is left as it is.${lists}`;
  return [{ kind: 'section', name: '', title: heading.text.trim(), reason, canInclude: false }];
}

interface Section extends OutlineSection {
  readonly key: SectionKey;
  readonly heading: Paragraph;
}

function candidate(reading: Reading, section: Section, at: number): Candidate {
  const { key, heading } = section;
  const tag = sectionTag(key);
  const title = bareTitle(sectionOf(key).heading);
  const alreadySetUp = heading.controls.includes(tag);
  const found = {
    kind: 'section',
    name: key,
    title,
    how: alreadySetUp ? 'control' : heading.heading === null ? 'wording' : 'heading',
    place: reading.outline.place(heading),
    alreadySetUp,
  } as const;
  if (alreadySetUp) return { found, edits: [], doubt: null };
  const extent = extentOfSection(reading, section, at);
  const range = paragraphsOf(reading.snapshot, extent);
  const edits: Edit[] = range ? [{ kind: 'wrapBlocks', ...range, tag, title }] : [];
  return { found, edits, doubt: doubtOf(reading, extent) };
}

function doubtOf({ snapshot }: Reading, extent: Extent): Doubt | null {
  return cutsControl(snapshot, extent) ? { reason: cutReason, canInclude: false } : null;
}

/** To the next heading that is no lower. */
function extentOfSection({ outline, snapshot }: Reading, { heading, level }: Section, at: number): Extent {
  const next = outline.sections.slice(at + 1).find((part) => part.heading !== null && part.level <= level);
  const { blocks } = snapshot;
  const end = next?.heading ? blocks.indexOf(next.heading) : blocks.length;
  return { first: blocks.indexOf(heading), last: end - 1 };
}

function secondHeading(key: SectionKey, heading: Paragraph): Unsure {
  return {
    kind: 'section',
    name: key,
    title: bareTitle(sectionOf(key).heading),
    reason: `“${heading.text.trim()}” is a second heading of this section. Only the first is set up; rename the second, or delete it.`,
    canInclude: false,
  };
}
