import { firstOfEach } from '../../document/reading/firstOfEach';
import type { Reading } from '../../document/recognise/recognise';
import { cellText, type Paragraph } from '../../document/reading/snapshot';
import type { TableReading } from '../../document/tables/read';
import { documentReference, documentReferences } from '../../document/language/documentReferences';
import { newRow } from '../tableRows';
import { rule } from '../rule';

interface Says {
  'no-row': { reference: string; table: TableReading; above: number };
  /** One row too many where one is missing. */
  instead: { listed: string; row: string; caption: string };
  'not-listed': { reference: string; caption: string; item: string; after: Paragraph | undefined };
}

export const documentsMatchList = rule<Says>({
  id: 'impacts/documents-match-list',
  severity: 'error',
  since: '0.1.0',
  title: 'The list of SEC documents and the rows of the matrix differ',
  why: 'A reader who trusts the one misses a document that the other has.',
  source: 'The SEC document impact matrix has a row for each document that the bullets above it list.',
  messages: {
    'no-row': ({ reference, table }) =>
      `${reference} is in the list of documents but has no row in “${table.definition.caption}”, so readers cannot see which ` +
      'modification changes it. Add a row, then tick the modification.',
    instead: ({ listed, row, caption }) =>
      `The list of documents has ${listed}, but “${caption}” has ${row} in its place. ` +
      'Readers cannot tell which of the two changes. Correct the one or the other.',
    'not-listed': ({ reference, caption }) =>
      `${reference} has a row in “${caption}” but is not in the list of documents above it. ` +
      'Readers of the list will not know that it changes. Add it to the list, or delete the row.',
  },
  *find({ reading }) {
    const table = reading.tables.get('document-matrix');
    if (!table || reading.documents.length === 0) return;
    const { caption } = table.definition;
    const listed = listOf(reading);
    const rows = rowsOf(table);
    const alone = {
      listed: listed.filter(({ reference }) => !rows.some((row) => row.reference === reference)),
      rows: rows.filter(({ reference }) => !listed.some((item) => item.reference === reference)),
    };
    const [item, row] = [alone.listed[0], alone.rows[0]];
    if (item && row && alone.listed.length === 1 && alone.rows.length === 1) {
      const place = reading.outline.place(row.paragraph);
      yield { message: 'instead', place, about: item.reference, listed: item.reference, row: row.reference, caption };
      return;
    }
    for (const { reference, paragraph } of alone.listed) {
      const before = listed
        .slice(
          0,
          listed.findIndex((one) => one.reference === reference),
        )
        .reverse();
      const above = before.flatMap((one) => rows.find((other) => other.reference === one.reference) ?? [])[0];
      const place = reading.outline.place(paragraph);
      yield { message: 'no-row', place, about: reference, reference, table, above: above?.index ?? table.headRow };
    }
    for (const one of alone.rows) {
      const { reference, paragraph } = one;
      const before = rows.slice(0, rows.indexOf(one)).reverse();
      const above = before.flatMap(
        (other) => listed.filter(({ reference: name }) => name === other.reference).at(-1) ?? [],
      )[0];
      const title = reading.given.reference.documents.get(reference)?.[0];
      yield {
        message: 'not-listed',
        place: reading.outline.place(paragraph),
        reference,
        caption,
        item: title === undefined ? reference : `${reference} ‘${title}’`,
        after: above?.paragraph ?? listed.at(-1)?.paragraph,
      };
    }
  },
  fixIsSafe: false,
  fix(found) {
    if (found.message === 'instead') return null;
    if (found.message === 'no-row') {
      const { reference, table, above } = found;
      return {
        title: `Add a row for ${reference} to “${table.definition.caption}”`,
        edits: [newRow(table, above, { document: reference })],
      };
    }
    const { item, after } = found;
    return after === undefined
      ? null
      : {
          title: `Add “${item}” to the list of documents`,
          edits: [{ kind: 'insertParagraph', after: after.index, text: item }],
        };
  },
});

interface Listed {
  readonly reference: string;
  readonly paragraph: Paragraph;
}

/** What the bullets list, those that name several documents at once included. */
function listOf({ outline, documents, snapshot }: Reading): Listed[] {
  const bullets = (outline.section('documentImpacts')?.paragraphs ?? []).filter(({ list }) => list !== null);
  const named = documents.flatMap(({ place }) => snapshot.paragraphs[place.paragraph] ?? []);
  const paragraphs = [...new Set([...bullets, ...named])].sort((one, other) => one.index - other.index);
  const items = paragraphs.flatMap((paragraph) =>
    documentReferences(paragraph.text).map((reference) => ({ reference, paragraph })),
  );
  return firstOfEach(items, ({ reference }) => reference);
}

/** Rows that name no section, appendix or schedule are compared with nothing. */
function rowsOf(table: TableReading): (Listed & { readonly index: number })[] {
  return table.rows.flatMap((row) => {
    const cell = row.cell('document');
    const reference = documentReference(cellText(cell));
    const paragraph = cell?.paragraphs[0];
    return reference !== null && paragraph ? [{ reference, paragraph, index: row.index }] : [];
  });
}
