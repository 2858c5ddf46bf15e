import type { Edit } from '../../model/edit';
import { bareTitle, sectionOf, type SectionKey } from '../../reference/template';
import { sectionTag, type Part } from '../outline';
import type { Reading } from '../recognise/recognise';
import type { Paragraph } from '../snapshot';
import { cutReason, cutsControl, paragraphsOf, type Extent } from './extent';
import type { Candidate, Candidates, Doubt, Unsure } from './part';

/** The sections from the outermost in: each from its heading to the end of what stands below it. */
export function findSections(reading: Reading): Candidates {
  const { parts } = reading.outline;
  const candidates: (Candidate & { readonly level: number })[] = [];
  const remarks: Unsure[] = [];
  const seen = new Set<SectionKey>();
  parts.forEach((part, at) => {
    const { key, heading } = part;
    if (key === null || heading === null) return;
    if (seen.has(key)) {
      remarks.push(secondHeading(key, heading));
      return;
    }
    seen.add(key);
    candidates.push({ ...candidate(reading, { ...part, key, heading }, at), level: part.level });
  });
  return { candidates: candidates.sort((one, other) => one.level - other.level), remarks };
}

interface Section extends Part {
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
  const next = outline.parts.slice(at + 1).find((part) => part.heading !== null && part.level <= level);
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
