import { findIds } from '../../document/language/identifiers';
import { settledKind } from '../../document/recognise/releaseKind';
import { cellText } from '../../document/reading/snapshot';
import { costsInProse } from '../../document/recognise/costsInProse';
import { inScope } from '../../document/recognise/scopeEntries';
import { statedImpacts } from '../../document/recognise/statedImpacts';
import { identifierSlips } from '../../document/recognise/slips';
import { rule } from '../rule';

interface Says {
  'no-row': { id: string; caption: string };
}

export const breakdownCoversModifications = rule<Says>({
  id: 'costs/breakdown-covers-modifications',
  severity: 'error',
  since: '0.1.0',
  title: 'A modification that impacts DCC Systems has no costs in the breakdown',
  why: 'The Panel approves what the breakdown shows: a modification without a row looks as though it cost nothing.',
  source:
    'The breakdown of DCC implementation costs has a row for each modification that impacts DCC Systems, unless a sentence beside it gives its costs or says why they are missing.',
  messages: {
    'no-row': ({ id, caption }) =>
      `${id} impacts DCC Systems, as is said here, but has no row in “${caption}”. ` +
      'It looks as though it cost nothing. Add its costs, or correct what is said here.',
  },
  *find({ reading }) {
    const breakdown = reading.tables.get('dcc-costs');
    // What contradicts a release without impact on DCC Systems is told of by impacts/dcc-systems-consistent.
    const { impactsSystems, disputed } = settledKind(reading);
    if (!breakdown || impactsSystems === false || disputed) return;
    const { caption } = breakdown.definition;
    const names = breakdown.rows.map((row) => `${row.key} ${cellText(row.cell('modification'))}`);
    // A note across the table may say what becomes of one.
    const notes = breakdown.ownRows.map(({ name }) => name);
    const mistyped = identifierSlips(reading).filter(
      ({ paragraph }) => paragraph.cell?.table === breakdown.table.index,
    );
    const costed = new Set([
      ...[...names, ...notes].flatMap((text) => findIds(text).map(({ id }) => id)),
      ...mistyped.flatMap(({ meant }) => meant),
    ]);
    const stated = statedImpacts(reading);
    const prose = costsInProse(reading);
    for (const { id } of inScope(reading)) {
      const statement = stated.get(id);
      if (!statement || costed.has(id) || prose.costed.has(id) || prose.explained.has(id)) continue;
      const { paragraph, start, end } = statement;
      yield { message: 'no-row', place: reading.outline.place(paragraph, start, end), about: id, id, caption };
    }
  },
});
