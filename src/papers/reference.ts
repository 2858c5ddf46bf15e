import { isoDate, type IsoDate } from '../model/date';

/** What the reference of a paper to the Panel says: `SECP_76_1701_23`, item 23 of meeting 76, on 17 January. */
export interface PaperReference {
  readonly meeting: number;
  readonly item: number;
  readonly day: number;
  readonly month: number;
}

export function readReference(text: string): PaperReference | null {
  const match = /^SECP[_ ](\d+)[_ ](\d{2})(\d{2})[_ ](\d+)\b/.exec(text.trim());
  if (!match) return null;
  const [meeting = 0, day = 0, month = 0, item = 0] = match.slice(1).map(Number);
  return isoDate(2020, month, day) === null ? null : { meeting, item, day, month };
}

/** The day of the meeting that follows the paper's date most closely: the reference has no year. */
export function meetingDay({ day, month }: PaperReference, paperDate: IsoDate): IsoDate | null {
  const year = Number(paperDate.slice(0, 4));
  const [sameYear, next] = [isoDate(year, month, day), isoDate(year + 1, month, day)];
  return sameYear !== null && sameYear >= paperDate ? sameYear : next;
}
