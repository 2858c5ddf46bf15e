import { memoise } from '../reading/memoise';
import { firstOfEach } from '../reading/firstOfEach';
import { findIds } from '../language/identifiers';
import type { Reading } from './recognise';
import type { ScopeItem } from './scope';
import { cellText, type Cell, type Paragraph } from '../reading/snapshot';
import { modificationIn } from '../tables/keys';
import type { TableReading } from '../tables/read';

/** A row or a column of a matrix that stands for a modification. */
export interface Entry {
  /** Identifiers that it names; several where one row stands for several modifications. */
  readonly ids: readonly string[];
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Index of the row in the table, or of the column among the heads. */
  readonly at: number;
}

/** The modifications in scope, approved ones first, each once. DCC Change Requests are no part of a release. */
export function inScope({ scope }: Reading): ScopeItem[] {
  return firstOfEach([...scope.approved, ...scope.targeted], ({ id }) => id);
}

export function rowEntries(table: TableReading): Entry[] {
  return table.rows.flatMap((row) => entryOf(row.cell('modification'), row.index));
}

/** The columns that a modification heads; the others are the document's name, or an author's own. */
export function columnEntries({ table, headRow }: TableReading): Entry[] {
  const heads = table.rows[headRow]?.cells ?? [];
  return heads
    .flatMap((head, at) => entryOf(head, at))
    .filter(({ ids, text }) => ids.length > 0 || looseId(text) !== null);
}

function entryOf(cell: Cell | undefined, at: number): Entry[] {
  const paragraph = cell?.paragraphs[0];
  const text = cellText(cell);
  if (!paragraph) return [];
  const exact = findIds(text).map(({ id }) => id);
  // A loose identifier beside other words stands for its modification; one that stands alone is misnamed.
  const loose = exact.length > 0 || looseId(text) !== null ? null : modificationIn(text);
  return [{ ids: loose === null ? exact : [loose], text, paragraph, at }];
}

/**
 * What a bullet of the scope may be about that has the identifier of another, with a title of its own: the modifications
 * that the matrices have and the scope has not, where there are no more of them than of such bullets.
 */
export const twiceForAnother = memoise((reading: Reading): readonly string[] => {
  const { scope, tables } = reading;
  const items = [...scope.approved, ...scope.targeted];
  const known = new Map(inScope(reading).map((item) => [item.id, item]));
  const twice = items.filter((item) => {
    const first = known.get(item.id);
    return first !== undefined && first !== item && first.title !== item.title;
  });
  if (twice.length === 0) return [];
  const [rows, columns] = [tables.get('participant-matrix'), tables.get('document-matrix')];
  const named = [...(rows ? rowEntries(rows) : []), ...(columns ? columnEntries(columns) : [])].flatMap(
    ({ ids }) => ids,
  );
  const strangers = new Set(named.filter((id) => !known.has(id)));
  return strangers.size <= twice.length ? [...strangers] : [];
});

export interface ScopeComparison {
  readonly missing: readonly ScopeItem[];
  /** Those that mean a modification in scope but write its identifier otherwise: `MP 079`, or `DP079` from its days as a draft. */
  readonly misnamed: readonly { readonly entry: Entry; readonly item: ScopeItem }[];
  readonly extra: readonly Entry[];
  /** A second entry for a modification. */
  readonly repeated: readonly { readonly entry: Entry; readonly first: Entry; readonly id: string }[];
}

export function compareWithScope(reading: Reading, entries: readonly Entry[]): ScopeComparison {
  const items = inScope(reading);
  const known = new Set(items.map(({ id }) => id));
  const listed = new Set(entries.flatMap(({ ids }) => ids));
  const absent = items.filter(({ id }) => !listed.has(id));
  const misread = new Set(twiceForAnother(reading));
  const strangers = entries.filter(({ ids }) => !ids.some((id) => known.has(id) || misread.has(id)));
  const misnamed = strangers.flatMap((entry) => {
    const item = absent.find(({ id }) => looseId(id) === looseId(entry.text));
    return item ? [{ entry, item }] : [];
  });
  const meant = new Set(misnamed.map(({ item }) => item));
  const taken = new Set(misnamed.map(({ entry }) => entry));
  const notes = reading.model.modifications.filter(({ underInvestigation }) => underInvestigation).map(({ id }) => id);
  return {
    // A note may explain that the impacts of one are not known yet.
    missing: absent.filter((item) => !meant.has(item) && !notes.includes(item.id)),
    misnamed,
    extra: strangers.filter((entry) => !taken.has(entry) && entry.ids.length > 0),
    repeated: entries.flatMap((entry, index) => {
      const [id, ...others] = entry.ids;
      const first = entries.slice(0, index).find(({ ids }) => id !== undefined && ids.includes(id));
      return id !== undefined && others.length === 0 && first && known.has(id) ? [{ entry, first, id }] : [];
    }),
  };
}

/** The entry that the one for this modification belongs behind: that of the modification in front of it in the scope. */
export function entryBefore(reading: Reading, id: string, entries: readonly Entry[]): Entry | null {
  const items = inScope(reading);
  const before = items.slice(
    0,
    items.findIndex((item) => item.id === id),
  );
  for (const item of before.reverse()) {
    const entry = entries.filter(({ ids }) => ids.includes(item.id)).at(-1);
    if (entry) return entry;
  }
  return null;
}

/** An identifier as one that is written loosely is compared; a draft keeps its number when it becomes a modification. */
function looseId(text: string): string | null {
  const match = /^\s*(SECMP|MP|DP)[\s-]*0*(\d{1,4})([A-Z]?)\s*$/i.exec(text);
  if (!match) return null;
  const [, prefix = '', number = '', letter = ''] = match;
  return `${prefix.toUpperCase().replace('DP', 'MP')} ${number}${letter.toUpperCase()}`;
}
