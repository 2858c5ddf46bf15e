import type { Rid } from '../model/rid';
import { shipped, type ReferenceData } from '../reference/reference';
import { eventOf } from '../reference/eventOf';
import { events, leadTimes } from '../reference/timetable';
import { isIsoDate, type IsoDate } from '../model/date';
import { Introductions } from './introductions';
import { monthsBefore, workingDaysBefore } from './timetable';

export interface PaperOptions {
  /** The width of the text, in points; that of A4 with margins of an inch without. */
  readonly textWidth?: number;
  /** By when a targeted modification must be approved; worked out from the lead times without. */
  readonly cutOffs?: { readonly systems: IsoDate; readonly documents: IsoDate };
  /** What acronyms stand for and who reviews what; what RID Author ships without. */
  readonly known?: ReferenceData;
}

/** What each section of the paper needs to know. */
export interface Paper {
  readonly model: Rid;
  readonly impactsSystems: boolean;
  readonly textWidth: number;
  /** Null where the go-live date is not known. */
  readonly cutOffs: { readonly systems: IsoDate; readonly documents: IsoDate } | null;
  readonly terms: Introductions;
  readonly known: ReferenceData;
}

/** A4 less an inch on either side, in points. */
export const usualTextWidth = 451.3;

/** What the sections of a RID are written from. */
export function paperOf(model: Rid, { known = shipped, ...options }: PaperOptions = {}): Paper {
  return {
    model,
    impactsSystems: impactsSystems(model),
    textWidth: options.textWidth ?? usualTextWidth,
    cutOffs: options.cutOffs ?? cutOffsOf(model.release.goLive),
    terms: new Introductions(known.expansions),
    known,
  };
}

/** Whether a release impacts DCC Systems, by what only such a release has. */
function impactsSystems({ modifications, criteria: { testing, security }, timetable }: Rid): boolean {
  const systemsOnly = new Set(events.filter((step) => step.systemsOnly).map(({ key }) => key));
  return (
    testing.length + security.length > 0 ||
    modifications.some((modification) => modification.impactsSystems) ||
    timetable.some(({ event }) => systemsOnly.has(eventOf(event) ?? 'goLive'))
  );
}

/** The days on which the lead times begin: as many calendar months before go-live, or the last Working Day before. */
function cutOffsOf(goLive: string | null): Paper['cutOffs'] {
  if (goLive === null || !isIsoDate(goLive)) return null;
  const before = (months: number): IsoDate => workingDaysBefore(monthsBefore(goLive, months), 0);
  return { systems: before(leadTimes.systems), documents: before(leadTimes.documents) };
}
