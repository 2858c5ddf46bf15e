import type { IsoDate } from '../model/date';
import { usualPanelMeeting } from '../draft/timetable';
import { addWorkingDays, isKnown, notWorking, workingDaysBetween } from '../reference/workingDays';

/** Working Day arithmetic; each answer is null for a year whose bank holidays are not known. */
export const calendar = {
  isWorkingDay: (date: IsoDate): boolean | null => (isKnown(date) ? notWorking(date) === null : null),
  /** Why a day is no Working Day, in words that follow “is”; null for one that is. */
  notWorking: (date: IsoDate): string | null => (isKnown(date) ? notWorking(date) : null),
  /** Who meets on a day as usual, in words; null for nobody. */
  meeting: (date: IsoDate): string | null =>
    isKnown(date) && usualPanelMeeting(date) === date ? 'the Panel’s usual meeting' : null,
  addWorkingDays: (date: IsoDate, days: number): IsoDate | null => {
    const day = isKnown(date) ? addWorkingDays(date, days) : null;
    return day !== null && isKnown(day) ? day : null;
  },
  /** The first day is not counted and the last is; negative when `to` lies before. */
  workingDaysBetween: (from: IsoDate, to: IsoDate): number | null =>
    isKnown(from) && isKnown(to) ? workingDaysBetween(from, to) : null,
} as const;
