import type { Part } from '../../document/reading/outline';
import { sections, type SectionKey } from '../../reference/template';
import { outOfOrder } from '../ascending';
import type { Rule } from '../rule';

interface Placed {
  readonly part: Part & { readonly heading: NonNullable<Part['heading']> };
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

export const sectionOrder: Rule = {
  id: 'structure/section-order',
  severity: 'warning',
  title: 'Sections that are not in the order of the template',
  why: 'Every RID has the same sections in the same place: that is where readers of many releases look for them.',
  source: 'The order of headings in the template.',
  *check({ reading: { outline } }) {
    const placed = placedSections(outline.parts);
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
    const moved = groups.flatMap((group) =>
      outOfOrder(group, (before, after) => rank(before) < rank(after)).flatMap((at) => group[at] ?? []),
    );
    for (const { part, key } of [...moved, ...strays]) {
      const stray = strays.some((one) => one.key === key);
      const siblings = stray ? [] : (groups.find((group) => group.some((one) => one.key === key)) ?? []);
      yield {
        message:
          `“${part.heading.text.trim()}” stands ${stray ? `under “${part.section}”` : 'in another place than in the template'}; ` +
          `it belongs ${belongs(key, siblings, placed)}. Readers look for each section where every RID has it. Move it there.`,
        place: outline.place(part.heading),
      };
    }
  },
};

/** The headings that the template knows, each where it stands first. */
function placedSections(parts: readonly Part[]): Placed[] {
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
function isCaption({ key, heading }: Part, parts: readonly Part[]): boolean {
  return heading?.heading === null && parts.some((other) => other.key === key && other.heading?.heading != null);
}

function rank({ key }: Placed): number {
  return rankOf.get(key) ?? -1;
}

function belongs(key: SectionKey, siblings: readonly Placed[], placed: readonly Placed[]): string {
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
