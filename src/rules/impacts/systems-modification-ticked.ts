import { costCells } from '../../document/recognise/costCells';
import { inScope } from '../../document/recognise/scopeEntries';
import { statedImpacts } from '../../document/recognise/statedImpacts';
import { findIds } from '../../document/language/identifiers';
import { settledKind } from '../../document/recognise/releaseKind';
import { marksIn } from '../marks';
import { rule } from '../rule';

interface Says {
  'no-tick': { id: string; because: string; caption: string };
}

export const systemsModificationTicked = rule<Says>({
  id: 'impacts/systems-modification-ticked',
  severity: 'warning',
  since: '0.2.0',
  title: 'A modification that changes DCC Systems without a tick for the DCC',
  why: 'The DCC looks itself up in the matrix: what is not ticked for it, it does not plan.',
  source: 'The DCC is impacted by a modification that changes its Systems.',
  messages: {
    'no-tick': ({ id, because, caption }) =>
      `${id} is not ticked for the DCC in “${caption}”, but ${because}. ` +
      'Readers rely on both. Tick it for the DCC, or correct what is said there.',
  },
  *find({ reading }) {
    const matrix = reading.tables.get('participant-matrix');
    const { impactsSystems, disputed } = settledKind(reading);
    if (!matrix || impactsSystems === false || disputed) return;
    const costed = new Set(
      costCells(reading)
        .filter(({ cost }) => cost?.kind === 'amount' && cost.pounds > 0)
        .flatMap(({ row }) => findIds(row).map(({ id }) => id)),
    );
    const stated = statedImpacts(reading);
    const marks = marksIn(reading, 'participant-matrix').filter(({ column }) => column === 'dcc');
    for (const { id } of inScope(reading)) {
      const mark = marks.find(({ row }) => row === id);
      if (!mark || (mark.mark !== 'blank' && mark.mark !== 'no') || isUnderInvestigation(id)) continue;
      const because = stated.has(id)
        ? 'the text says that it changes DCC Systems'
        : costed.has(id)
          ? 'it has a row with DCC implementation costs'
          : null;
      const row = matrix.rows.find(({ key }) => key === id)?.cell('modification')?.paragraphs[0];
      if (because === null || !row) continue;
      yield { message: 'no-tick', place: reading.outline.place(row), id, because, caption: matrix.definition.caption };
    }

    function isUnderInvestigation(id: string): boolean {
      return reading.model.modifications.some((one) => one.id === id && one.underInvestigation);
    }
  },
});
