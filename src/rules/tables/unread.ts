import { uncheckedTables } from '../../document/tables/unread';
import { tableDefinition } from '../../document/tables/index';
import { quotedBriefly } from '../../document/language/phrases';
import { rule } from '../rule';

interface Says {
  heads: { caption: string; lack: string; heads: readonly string[] };
  second: { caption: string };
}

export const unread = rule<Says>({
  id: 'tables/unread',
  severity: 'info',
  since: '0.2.0',
  title: 'A table that looks like one of the RID’s and cannot be read',
  why: 'What is not read is not checked: an error in it stays unseen.',
  source: 'The heads that the template gives its tables, and other words for them.',
  messages: {
    heads: ({ caption, lack, heads }) =>
      `This looks like the table “${caption}”, but ${lack}: ` +
      `its heads are ${quotedBriefly(heads)}. So nothing in it is checked. ` +
      'Give its columns the heads of the template.',
    second: ({ caption }) =>
      `This is a second table of the kind of “${caption}”, and names again what the first one names. ` +
      'So nothing in it is checked. Make one table of the two, or take out the one that is not meant.',
  },
  *find({ reading }) {
    for (const one of uncheckedTables(reading)) {
      const first = one.table.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))[0];
      if (!first) continue;
      const place = reading.outline.place(first);
      const { caption } = tableDefinition(one.name);
      if (one.why === 'second') yield { message: 'second', place, about: one.name, caption };
      else yield { message: 'heads', place, about: one.name, caption, lack: one.lack, heads: one.heads };
    }
  },
});
