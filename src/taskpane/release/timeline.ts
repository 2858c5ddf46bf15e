import { tableDate, type IsoDate } from '../../model/date';

/** A dated event in the picture. */
export interface Mark {
  /** As the list counts it, from 1. */
  readonly number: number;
  readonly day: IsoDate;
  readonly x: number;
  /** Marks that would cover each other stand above each other; 0 is the lowest. */
  readonly lane: number;
}

export interface MonthMark {
  readonly x: number;
  /** `Jun 20` */
  readonly label: string;
}

export interface Timeline {
  readonly marks: readonly Mark[];
  readonly months: readonly MonthMark[];
  readonly lanes: number;
  /** Where go-live is, whether or not an event is on it. */
  readonly goLive: number | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

interface Space {
  readonly width: number;
  /** What a mark takes, with a gap. */
  readonly mark: number;
  /** What the name of a month takes. */
  readonly label: number;
}

/** Where everything stands in the picture; null where there are not two days to draw a line between. */
export function timelineOf(days: readonly (IsoDate | null)[], goLive: IsoDate | null, space: Space): Timeline | null {
  const dated = days.flatMap((day, at) => (day ? [{ day, number: at + 1 }] : []));
  const all = [...dated.map(({ day }) => day), ...(goLive ? [goLive] : [])].toSorted();
  const [from, to] = [all[0], all.at(-1)];
  if (dated.length === 0 || from === undefined || to === undefined || from === to) return null;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const margin = space.mark / 2;
  const xOf = (time: number): number => margin + ((time - start) / (end - start)) * (space.width - 2 * margin);

  const lastOfLane: number[] = [];
  const marks = dated
    .toSorted((one, other) => Date.parse(one.day) - Date.parse(other.day))
    .map(({ day, number }) => {
      const x = xOf(Date.parse(day));
      const free = lastOfLane.findIndex((last) => x - last >= space.mark);
      const lane = free === -1 ? lastOfLane.length : free;
      lastOfLane[lane] = x;
      return { number, day, x, lane };
    });
  return {
    marks,
    months: monthsBetween(from, to)
      .map((first) => ({ x: xOf(Date.parse(first)), label: tableDate(first).slice(3) }))
      .reduce<MonthMark[]>((kept, month) => {
        const last = kept.at(-1);
        const fits = month.x + space.label <= space.width && (!last || month.x - last.x >= space.label);
        return fits ? [...kept, month] : kept;
      }, []),
    lanes: lastOfLane.length,
    goLive: goLive ? xOf(Date.parse(goLive)) : null,
    from,
    to,
  };
}

/** The first days of the months that begin between two days. */
function monthsBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const months: IsoDate[] = [];
  const [year = 0, month = 0] = from.split('-').map(Number);
  for (let count = 0; ; count += 1) {
    const first = new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
    if (first > to) return months;
    if (first >= from) months.push(first);
  }
}
