import type { Reviewer } from '../reference/criteria';
import type { ReferenceData } from '../reference/reference';
import { expansionOf } from '../document/language/expansions';
import { findIds } from '../document/language/identifiers';
import type { Rid } from '../model/rid';

/** Which acronyms a paper has written out so far: each is where it is first used, and stands alone from then on. */
export class Introductions {
  private readonly known = new Set<string>();

  constructor(private readonly expansions: ReferenceData['expansions']) {}

  /** An acronym for the next words of the paper: with its full term the first time. */
  use(acronym: string): string {
    const [term] = this.expansions.get(acronym) ?? [];
    if (term === undefined || this.known.has(acronym)) return acronym;
    this.known.add(acronym);
    return `${term} (${acronym})`;
  }

  /** A body that reviews, which an author's own list may have without an acronym. */
  body({ name, acronym }: Reviewer): string {
    return acronym === '' ? name : this.use(acronym);
  }

  /** Takes note of what an author's words write out themselves. */
  said(text: string): string {
    for (const { acronym, expanded } of acronymsIn(text, this.expansions)) if (expanded) this.known.add(acronym);
    return text;
  }

  /** Acronyms of the reference list that the author's words use and neither they nor the paper so far write out. */
  unexplained(texts: readonly string[]): string[] {
    const explained = new Set(this.known);
    const missing = new Set<string>();
    for (const { acronym, expanded } of texts.flatMap((text) => acronymsIn(text, this.expansions))) {
      if (expanded) explained.add(acronym);
      else if (!explained.has(acronym)) missing.add(acronym);
    }
    return [...missing].sort();
  }
}

/** The words of a model that its author wrote, in the order of the paper; titles and the timetable apart. */
export function authorsWords(model: Rid): string[] {
  return [
    ...model.modifications.flatMap(({ summary, points }) => [summary, ...points]),
    ...model.changeRequests.map(({ summary }) => summary),
    ...[...model.partyImpacts, ...model.dccImpacts].flatMap(({ subject, impacts }) => [subject, ...impacts]),
    ...model.otherCodes,
  ];
}

function acronymsIn(text: string, expansions: ReferenceData['expansions']): { acronym: string; expanded: boolean }[] {
  const ids = findIds(text);
  return [...text.matchAll(/(?<![\w-])([A-Z][A-Z\d]*[A-Z])s?(?![\w-])/g)].flatMap(
    ({ 0: found, 1: acronym = '', index }) => {
      const known = expansions.get(acronym);
      if (!known || ids.some(({ start, end }) => index >= start && index < end)) return [];
      return [
        { acronym, expanded: expansionOf(text, { acronym, start: index, end: index + found.length }, known) !== null },
      ];
    },
  );
}
