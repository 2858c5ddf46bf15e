import type { OutlineSection } from '../../document/reading/outline';
import { sections, type SectionKey } from '../../reference/template';
import { outOfOrder } from '../ascending';
import { rule } from '../rule';

interface Placed {
  readonly part: OutlineSection & { readonly heading: NonNullable<OutlineSection['heading']> };
  readonly key: SectionKey;
  /** The numbered section that it stands in; itself for one. */
  readonly under: SectionKey | null;
}

const rankOf = new Map(sections.map(({ key }, rank) => [key, rank]));
const levelOf = new Map(sections.map(({ key, level }) => [key, level]));
const headingOf = new Map(sections.map(({ key, heading }) => [key, heading]));
/** The numbered section that the template has each sub-section in. */
const homeOf = new Map(
  sections.map(({ key, level }, rank) => [
    key,
    level === 1
      ? key
      : (sections
          .slice(0, rank)
          .filter((above) => above.level === 1)
          .at(-1)?.key ?? key),
  ]),
);

interface Says {
  moved: { heading: string; belongs: string };
  /** Stands in another numbered section. */
  stray: { heading: string; under: string; belongs: string };
}

export const sectionOrder = rule<Says>({
  id: 'structure/section-order',
  severity: 'warning',
  since: '0.1.0',
  title: 'Sections that are not in the order of the template',
  why: 'Every RID has the same sections in the same place: that is where readers of many releases look for them.',
  source: 'The order of headings in the template.',
  messages: {
    moved: ({ heading, belongs }) =>
      `“${heading}” stands in another place than in the template; it belongs ${belongs}. ${moveIt}`,
    stray: ({ heading, under, belongs }) => `“${heading}” stands under “${under}”; it belongs ${belongs}. ${moveIt}`,
  },
  *find({ reading: { outline } }) {
    const placed = placedSections(outline.sections);
    const present = new Set(placed.map(({ key }) => key));
    const top = placed.filter(({ key }) => levelOf.get(key) === 1);
    const strays = placed.filter(({ key, under }) => {
      const home = homeOf.get(key) ?? key;
      return levelOf.get(key) === 2 && present.has(home) && under !== home;
    });
    const groups = [
      top,
      ...top.map(({ key }) => placed.filter((one) => one.under === key && one.key !== key && !strays.includes(one))),
    ];
    for (const group of groups) {
      for (const at of outOfOrder(group, (before, after) => rank(before) < rank(after))) {
        const moved = group[at];
        if (!moved) continue;
        const { heading } = moved.part;
        const belongs = belongsWhere(moved.key, group, placed);
        yield { message: 'moved', place: outline.place(heading), heading: heading.text.trim(), belongs };
      }
    }
    for (const { part, key } of strays) {
      const belongs = belongsWhere(key, [], placed);
      const place = outline.place(part.heading);
      yield { message: 'stray', place, heading: part.heading.text.trim(), under: part.section, belongs };
    }
  },
});

const moveIt = 'Readers look for each section where every RID has it. Move it there.';

/** The headings that the template knows, each where it stands first. */
function placedSections(parts: readonly OutlineSection[]): Placed[] {
  const placed: Placed[] = [];
  let under: SectionKey | null = null;
  for (const part of parts) {
    const { key, heading } = part;
    if (key === null || heading === null) {
      if (heading !== null && part.level === 1) under = null;
      continue;
    }
    if (placed.some((one) => one.key === key) || isCaption(part, parts)) continue;
    if (levelOf.get(key) === 1) under = key;
    placed.push({ part: { ...part, heading }, key, under });
  }
  return placed;
}

/** A line in bold that has the words of a section which has a heading of its own. */
function isCaption({ key, heading }: OutlineSection, parts: readonly OutlineSection[]): boolean {
  return heading?.heading === null && parts.some((other) => other.key === key && other.heading?.heading != null);
}

function rank({ key }: Placed): number {
  return rankOf.get(key) ?? -1;
}

function belongsWhere(key: SectionKey, siblings: readonly Placed[], placed: readonly Placed[]): string {
  const own = rankOf.get(key) ?? -1;
  const before = siblings
    .filter((one) => rank(one) < own)
    .sort((one, other) => rank(one) - rank(other))
    .at(-1);
  const home = placed.find((one) => one.key === homeOf.get(key));
  if (before) return `after “${before.part.heading.text.trim()}”`;
  if (home && home.key !== key) return `in “${home.part.heading.text.trim()}”`;
  return `in front, where the template has “${headingOf.get(key) ?? ''}”`;
}
