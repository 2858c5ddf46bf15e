import type { TableName } from '../../model/tags';
import { sectionOfHeading, type SectionKey } from '../../reference/template';
import { memoise } from '../reading/memoise';
import type { Snapshot, Table } from '../reading/snapshot';

/** Where a table belongs: its section, and whether the words of the section come before or after it. */
interface Home {
  readonly section: SectionKey;
  readonly at: 'start' | 'end';
}

const homes: Record<TableName, Home> = {
  'participant-matrix': { section: 'participantImpacts', at: 'start' },
  'party-impacts': { section: 'participantImpacts', at: 'end' },
  'dcc-impacts': { section: 'participantImpacts', at: 'end' },
  'document-matrix': { section: 'documentImpacts', at: 'end' },
  timetable: { section: 'timeline', at: 'end' },
  'dcc-costs': { section: 'dccCosts', at: 'end' },
  history: { section: 'history', at: 'start' },
  glossary: { section: 'glossary', at: 'end' },
};

export const homeOf = (name: TableName): Home => homes[name];

/** The sections around a home: whoever writes no subsections puts the table into the section. */
const around: Partial<Record<SectionKey, SectionKey>> = {
  participantImpacts: 'impacts',
  documentImpacts: 'impacts',
  dccCosts: 'costs',
};

/** The sections of the template that a table stands in, the innermost last. */
const sectionsOf = memoise(({ blocks }: Snapshot): ReadonlyMap<Table, readonly SectionKey[]> => {
  const found = new Map<Table, readonly SectionKey[]>();
  let path: readonly SectionKey[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') found.set(block, path);
    else if (block.heading !== null || block.bold) {
      const section = sectionOfHeading(block.text);
      if (section) path = section.level === 1 ? [section.key] : [...path.slice(0, 1), section.key];
    }
  }
  return found;
});

/** Whether a table stands in the section that one of the RID belongs to, or the document has no such section. */
export function isAtHome(snapshot: Snapshot, table: Table, name: TableName): boolean {
  const { section } = homes[name];
  const possible = [section, around[section]];
  const all = sectionsOf(snapshot);
  const outer = table.within ? snapshot.tables[table.within.table] : table;
  const isHome = (path: readonly SectionKey[] = []): boolean => possible.includes(path.at(-1));
  return isHome(outer && all.get(outer)) || ![...all.values()].some(isHome);
}
