import { expansions } from '../../reference/acronyms';
import { expansionOf } from '../expansions';
import { findIds } from '../identifiers';
import type { Rid } from '../../model/rid';

/** Which acronyms a paper has written out so far: each is where it is first used, and stands alone from then on. */
export class Introductions {
  private readonly known = new Set<string>();

  /** An acronym for the next words of the paper: with its full term the first time. */
  use(acronym: string): string {
    const [term] = expansions.get(acronym) ?? [];
    if (term === undefined || this.known.has(acronym)) return acronym;
    this.known.add(acronym);
    return `${term} (${acronym})`;
  }

  /** Takes note of what an author's words write out themselves. */
  said(text: string): string {
    for (const { acronym, expanded } of acronymsIn(text)) if (expanded) this.known.add(acronym);
    return text;
  }

  /** Acronyms of the reference list that the author's words use and neither they nor the paper so far write out. */
  unexplained(texts: readonly string[]): string[] {
    const explained = new Set(this.known);
    const missing = new Set<string>();
    for (const { acronym, expanded } of texts.flatMap(acronymsIn)) {
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

function acronymsIn(text: string): { acronym: string; expanded: boolean }[] {
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
