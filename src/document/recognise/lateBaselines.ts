import type { IsoDate } from '../../model/date';
import { leadTimes } from '../../reference/timetable';
import { monthsBetween } from '../../reference/workingDays';
import type { Reading } from './recognise';
import { settledKind } from './releaseKind';
import { readSchedule } from './schedule';

/** Which baseline each scope has. */
export const baselineOf = { systems: 'baselineSystems', documents: 'baselineDocuments' } as const;

/** A baselining that comes later than its lead time asks for. */
export interface LateBaseline {
  readonly date: IsoDate;
  readonly goLive: IsoDate;
  /** Calendar months between the two. */
  readonly months: number;
}

/** Whether a scope is baselined late; null where it is not, or where that cannot be told. */
export function lateBaseline(reading: Reading, scope: keyof typeof baselineOf): LateBaseline | null {
  const schedule = readSchedule(reading);
  const date = schedule?.first(baselineOf[scope])?.date ?? null;
  const goLive = schedule?.first('goLive')?.date ?? reading.release.goLive[0]?.value ?? null;
  if (date === null || goLive === null) return null;
  const months = monthsBetween(date, goLive);
  return months < leadTimes[scope] ? { date, goLive, months } : null;
}

/** The days of baselinings that came late, as far as a release of this kind has them. */
export function lateBaselines(reading: Reading): IsoDate[] {
  const { impactsSystems, disputed } = settledKind(reading);
  const systems = impactsSystems === false || disputed ? null : lateBaseline(reading, 'systems');
  return [systems, lateBaseline(reading, 'documents')].flatMap((late) => (late ? [late.date] : []));
}
