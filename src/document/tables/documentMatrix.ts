import { isTick, tick } from '../reading/ticks';
import type { Rid } from '../../model/rid';
import { documentIn, modificationIn } from './keys';
import { records, type Column, type TableDefinition } from './table';

const documentColumn: Column = {
  key: 'document',
  head: 'Document',
  otherHeads: [
    'Documents',
    'SEC document',
    'SEC documents',
    'SEC document impacted',
    'SEC documents impacted',
    'Document impacted',
    'Documents impacted',
    'Impacted document',
    'Impacted SEC document',
    'SEC Section',
    'SEC Section or document',
    'Section',
    'SEC Section / Appendix',
    'Section or Appendix',
    'Document name',
    'Document title',
  ],
  kind: 'text',
  width: 3,
};

const modificationColumn = (id: string): Column => ({ key: id, head: id, kind: 'tick', width: 2 });

/** Which modification changes which SEC document. */
export const documentMatrix: TableDefinition = {
  name: 'document-matrix',
  caption: 'SEC document impact matrix',
  otherCaptions: [
    'SEC document impacts',
    'SEC documents impacted',
    'Impacted SEC documents',
    'Impacts on SEC documents',
    'Document impact matrix',
    'Document impacts',
    'Document matrix',
    'SEC document matrix',
    'SEC documents changed by each modification',
  ],
  rows: 'its own',
  keyColumn: 'document',
  keyOf: documentIn,
  columns: (model: Rid) => [documentColumn, ...model.modifications.map(({ id }) => modificationColumn(id))],
  columnOf: (head) => {
    const id = modificationIn(head);
    return id === null ? null : modificationColumn(id);
  },
  render: (model) => ({
    columns: ['document', ...model.modifications.map(({ id }) => id)],
    rows: model.documents.map(({ reference }) => [
      reference,
      ...model.modifications.map(({ documents }) => (documents.includes(reference) ? tick : '')),
    ]),
  }),
  absorb: (grid, model) => {
    const rows = records(grid).map((row) => ({ reference: row.get('document') ?? '', row }));
    const titles = new Map(model.documents.map(({ reference, title }) => [reference, title]));
    return {
      ...model,
      documents: rows.map(({ reference }) => ({ reference, title: titles.get(reference) ?? '' })),
      modifications: model.modifications.map((modification) => {
        if (!grid.columns.includes(modification.id)) return modification;
        const ticked = rows.filter(({ row }) => isTick(row.get(modification.id) ?? ''));
        return { ...modification, documents: [...new Set(ticked.map(({ reference }) => reference))] };
      }),
    };
  },
};
