import { isTick } from '../reading/ticks';
import { memoise } from '../reading/memoise';
import { cellText } from '../reading/snapshot';
import { findIds } from '../language/identifiers';
import { costCells, sumOf } from './costCells';
import { costsInProse } from './costsInProse';
import type { Reading } from './recognise';
import { settledKind } from './releaseKind';
import { inScope } from './scopeEntries';
import { identifierSlips } from './slips';
import { statedImpacts, type StatedImpact } from './statedImpacts';

/** A modification that impacts DCC Systems and has no row in the breakdown, and where its impact is said. */
export interface MissingCost extends StatedImpact {
  readonly id: string;
}

/** The modifications that the breakdown lacks, by what the text says of them. */
export const missingCosts = memoise((reading: Reading): readonly MissingCost[] => {
  const breakdown = reading.tables.get('dcc-costs');
  // What contradicts a release without impact on DCC Systems is told of by impacts/dcc-systems-consistent.
  const { impactsSystems, disputed } = settledKind(reading);
  if (!breakdown || impactsSystems === false || disputed) return [];
  const names = breakdown.rows.map((row) => `${row.key} ${cellText(row.cell('modification'))}`);
  // A note across the table may say what becomes of one.
  const notes = breakdown.ownRows.map(({ name }) => name);
  const tables = new Set<number>(breakdown.pieces.map(({ index }) => index));
  const mistyped = identifierSlips(reading).filter(({ paragraph }) => tables.has(paragraph.cell?.table ?? -1));
  const costed = new Set([
    ...[...names, ...notes].flatMap((text) => findIds(text).map(({ id }) => id)),
    ...mistyped.flatMap(({ meant }) => meant),
  ]);
  const stated = statedImpacts(reading);
  const prose = costsInProse(reading);
  return inScope(reading).flatMap((item): MissingCost[] => {
    const { id, paragraph, summary } = item;
    if (costed.has(id) || prose.costed.has(id) || prose.explained.has(id)) return [];
    const told = stated.get(id);
    if (told) return [{ id, ...told }];
    // A total that is too high for the rows that stand makes what only hints at it certain enough.
    const isHinted = hint.test(summary) && !denied.test(summary) && isTickedForDcc(reading, id) && lacksSome(reading);
    return isHinted ? [{ id, paragraph, start: 0, end: paragraph.text.length }] : [];
  });
});

/** “will let the DCC Systems …”, “proposes to retry … in the DCC Systems” */
const hint =
  /\b(?:in|to|of|by|let|lets|allow|allows|enable|enables|make|makes|within|through) (?:the )?DCC(?:[’']s)? Systems?\b/i;
const denied = /\b(?:not|no|without|may|might|could|how|nor|neither)\b/i;

/** Whether the total that a sentence states is more than the breakdown has. */
function lacksSome(reading: Reading): boolean {
  const stated = reading.costs.statedTotal?.value;
  const sum = sumOf(costCells(reading).map(({ cost }) => cost));
  return stated !== undefined && sum !== null && stated.least > sum.most;
}

function isTickedForDcc({ tables }: Reading, id: string): boolean {
  const row = tables.get('participant-matrix')?.rows.find(({ key }) => key === id);
  return row !== undefined && isTick(cellText(row.cell('dcc')));
}
