import type { TableName } from '../../../src/model/tags';
import { tick } from '../../../src/document/reading/ticks';
import { expansions } from '../../../src/reference/acronyms';
import { criteriaSetNames, standardCriteria, type CriteriaSetName } from '../../../src/reference/criteria';
import { eventNotes, events, type EventKey } from '../../../src/reference/timetable';
import { modificationPages, slugOf } from '../../../src/reference/webpages';
import type { PaperModification, PaperTable } from '../ridPaper';
import type { Cell } from '../table';

/** What every RID has from SECAS's template: captions, column heads, steps and criteria. */

interface PaperRows {
  /** By modification: `✓···✓` has a tick in the first and the last column. */
  readonly participants: Readonly<Record<string, string>>;
  readonly parties: readonly (readonly [participant: string, impacts: readonly string[]])[];
  readonly dcc: readonly (readonly [area: string, impacts: readonly string[]])[];
  /** By document, a mark for each modification in the order of the participants. */
  readonly documents: Readonly<Record<string, string>>;
  readonly timetable: readonly (readonly [date: string, event: string, notes: string])[];
  readonly costs?: Readonly<Record<string, readonly string[]>>;
  readonly history: readonly (readonly [version: string, date: string, changes: string])[];
  readonly glossary: readonly (readonly [acronym: string, term: string])[];
}

export function tablesOf(rows: PaperRows): Record<TableName, PaperTable> {
  const table = (caption: string, heads: string[], cells: readonly (readonly Cell[])[]): PaperTable => ({
    caption,
    heads,
    rows: cells.map((row) => [...row]),
  });
  const ids = Object.keys(rows.participants);
  return {
    'participant-matrix': table(
      'Participant impact matrix',
      ['Modification', 'Suppliers', 'Electricity Networks', 'Gas Networks', 'Other SEC Parties', 'DCC'],
      ticks(rows.participants),
    ),
    'party-impacts': table('SEC Party impacts', ['Participant', 'Summary of impacts'], rows.parties),
    'dcc-impacts': table('DCC impacts', ['Area impacted', 'Summary of impacts'], rows.dcc),
    'document-matrix': table('SEC document impact matrix', ['Document', ...ids], ticks(rows.documents)),
    timetable: table('Release implementation timetable', ['Date', 'Event', 'Notes'], rows.timetable),
    'dcc-costs': table(
      'Breakdown of DCC implementation costs',
      ['Modification', 'Design, Build & PIT', 'SIT', 'UIT', 'Implement to live'],
      Object.entries(rows.costs ?? {}).map(([id, amounts]) => [id, ...amounts]),
    ),
    history: table('Document history', ['Version', 'Date', 'Changes'], rows.history),
    glossary: table('Glossary', ['Acronym', 'Full term'], rows.glossary),
  };
}

function ticks(marks: Readonly<Record<string, string>>): string[][] {
  return Object.entries(marks).map(([head, row]) => [
    head,
    ...Array.from(row).map((mark) => (mark === tick ? tick : '')),
  ]);
}

/** A step in the words of the template, with its usual note unless it has another. */
export function step(date: string, key: EventKey, notes = eventNotes[key] ?? ''): [string, string, string] {
  return [date, events.filter((template) => template.key === key).at(-1)?.event ?? '', notes];
}

/** Rows of a glossary, in the words that the SEC's own papers prefer. */
export function terms(...acronyms: readonly string[]): [acronym: string, term: string][] {
  return acronyms.map((acronym) => [acronym, expansions.get(acronym)?.[0] ?? '']);
}

export function standard(set: CriteriaSetName): string[] {
  return [...standardCriteria[0].sets[set]];
}

/** All sets as the template has them. */
export function standardSets(): Record<CriteriaSetName, string[]> {
  const sets = Object.fromEntries(criteriaSetNames.map((set) => [set, standard(set)]));
  return sets as Record<CriteriaSetName, string[]>;
}

/** A modification whose title links to its page. */
export function modification(id: string, title: string, summary: string, ...points: string[]): PaperModification {
  return { id, title, address: `${modificationPages}${slugOf(title)}/`, summary, points };
}

/** The page of each heading, as a drawing of the paper showed it. */
export function pagesOf(pages: readonly (readonly [page: number, ...headings: string[]])[]): Record<string, number> {
  return Object.fromEntries(pages.flatMap(([page, ...headings]) => headings.map((heading) => [heading, page])));
}
