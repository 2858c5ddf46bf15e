import type { Edit } from '../model/edit';
import { storeNamespace } from '../model/store';
import type { Row, Snapshot } from '../document/reading/snapshot';
import { rowBeside, type Locator } from './locate';

/**
 * What Word said of places whose words it gives otherwise than the document's text does, such as around tracked
 * deletions, fields and symbols. A place that says the same to Word twice, and the same in a fresh reading, has not
 * changed: it cannot be compared, and is no reason to refuse for ever.
 */
export type SeenWords = Map<string, string>;

/** Looks at all that some edits will touch. The answer is there once the batch is synchronised. */
export interface Verification {
  /** Whether the document is no longer what the edits were planned on. */
  isChanged(): boolean;
}

/**
 * Loads what is to be compared before anything is written: the data model, with its revision, the words of each
 * paragraph, and the rows and the size of each table. Word offers no condition that a batch could be tied to, so that
 * what others do between this round trip and the next is written over all the same: the window is one batch.
 */
export function verify(
  context: Word.RequestContext,
  edits: readonly Edit[],
  snapshot: Snapshot,
  locator: Locator,
  seen: SeenWords,
): Verification {
  const stored = storeCheck(context, snapshot);
  const paragraphs = touchedParagraphs(edits).map((index) => {
    const paragraph = locator.paragraph(index);
    paragraph.load('text');
    return { paragraph, expected: wordsOf(snapshot.paragraphs[index]) };
  });
  const tables = [...touchedRows(edits, snapshot)].map(([index, rows]) => {
    const table = locator.table(index);
    table.load('values,rowCount');
    return { table, rows, expected: snapshot.tables[index]?.rows ?? [] };
  });
  const differs = (expected: string, now: string): boolean => {
    if (solid(expected) === solid(now) || seen.get(expected) === now) return false;
    seen.set(expected, now);
    return true;
  };
  return {
    isChanged: () => {
      const changes = [
        stored(),
        ...paragraphs.map(({ paragraph, expected }) => differs(expected, paragraph.text)),
        ...tables.flatMap(({ table, rows, expected }) => [
          table.rowCount !== expected.length,
          ...[...rows].map((row) => differs(rowWords(expected[row]), (table.values[row] ?? []).join('\n'))),
        ]),
      ];
      return changes.includes(true);
    },
  };
}

function storeCheck(context: Word.RequestContext, { store, copies = [] }: Snapshot): () => boolean {
  const { customXmlParts } = context.document;
  const parts = customXmlParts.getByNamespace(storeNamespace);
  parts.load('items/id');
  const xml = store && customXmlParts.getItem(store.id).getXml();
  const expected = [store, ...copies].flatMap((part) => part?.id ?? []);
  return () => {
    return idsOf(parts).sort().join() !== expected.sort().join() || xml?.value !== store?.xml;
  };
}

function idsOf({ items }: Word.CustomXmlPartScopedCollection): string[] {
  // Word on the web has left `items` undefined for an empty collection.
  return ((items as Word.CustomXmlPart[] | undefined) ?? []).map(({ id }) => id);
}

function touchedParagraphs(edits: readonly Edit[]): number[] {
  const touched = edits.flatMap((edit): number[] => {
    if ('paragraph' in edit) return [edit.paragraph];
    if (edit.kind === 'wrapBlocks') return [edit.from, edit.to];
    const isBelow = edit.kind === 'insertParagraph' || edit.kind === 'insertTable';
    return isBelow && typeof edit.after === 'number' ? [edit.after] : [];
  });
  return [...new Set(touched)];
}

/** The rows of each table that are taken out or put something beside. Edits count rows as the snapshot does. */
function touchedRows(edits: readonly Edit[], { tables }: Snapshot): Map<number, Set<number>> {
  const touched = new Map<number, Set<number>>();
  for (const edit of edits) {
    if (!('table' in edit) || typeof edit.table !== 'number') continue;
    const of = touched.get(edit.table) ?? new Set();
    touched.set(edit.table, of);
    if (edit.kind === 'insertRows') of.add(edit.below).add(rowBeside(edit));
    else if (edit.kind === 'deleteRow') of.add(edit.row);
    else for (const row of tables[edit.table]?.rows.keys() ?? []) of.add(row);
  }
  return touched;
}

const wordsOf = (paragraph: Snapshot['paragraphs'][number] | undefined): string =>
  paragraph?.raw ?? paragraph?.text ?? '';

const rowWords = (row: Row | undefined): string =>
  (row?.cells ?? []).map(({ paragraphs }) => paragraphs.map(wordsOf).join('\n')).join('\n');

/** Word's text and that of a snapshot differ in spaces, in signs that are not seen and in the marks of notes. */
const solid = (text: string): string => text.replace(/[\u001E\u2011]/g, '-').replace(/[\s\p{C}]/gu, '');
