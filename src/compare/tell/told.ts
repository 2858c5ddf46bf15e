import type { TableName } from '../../model/tags';
import { sectionOf, type SectionKey } from '../../reference/template';
import { tableDefinition } from '../../document/tables';

/** As an author thinks of a release, in the order in which changes are told. */
export const changeGroups = [
  'Release',
  'Scope',
  'Order',
  'Annexes',
  'Impacts',
  'SEC documents',
  'Other Codes',
  'Dates',
  'Test strategy',
  'Costs',
  'Acceptance criteria',
  'Wording',
  'Version control',
  'Glossary',
] as const;
export type ChangeGroup = (typeof changeGroups)[number];

/** Where a RID says it, by the headings and captions of the template. */
export interface ChangePlace {
  readonly section: string;
  readonly table?: string;
  /** What its row is called. */
  readonly row?: string;
}

/** A change as a person would tell it. */
export interface ToldChange {
  readonly group: ChangeGroup;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What it is about: `modification`, `date`, `cost` and so on. */
  readonly about: string;
  /** Which one: `MP079`, `Release go-live`. */
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The change as a sentence. */
  readonly text: string;
  readonly place: ChangePlace;
}

export const inSection = (key: SectionKey): ChangePlace => ({ section: sectionOf(key).heading });

export function inTable(key: SectionKey, table: TableName, row: string): ChangePlace {
  return { section: sectionOf(key).heading, table: tableDefinition(table).caption, row };
}

export const titlePage: ChangePlace = { section: 'Title page' };

/** What changed, and in which words: the rest of a told change. */
type Change = Pick<ToldChange, 'about' | 'subject' | 'text'> & {
  readonly before?: string | null;
  readonly after?: string | null;
  readonly kind?: ToldChange['kind'];
};

export function told(group: ChangeGroup, place: ChangePlace, change: Change): ToldChange {
  const { before = null, after = null } = change;
  const kind = change.kind ?? (before === null ? 'added' : after === null ? 'removed' : 'changed');
  return { group, kind, about: change.about, subject: change.subject, before, after, text: change.text, place };
}
