import type { IsoDate } from '../model/date';
import { usualPanelMeeting } from '../draft/timetable';
import { addWorkingDays, isKnown, notWorking, workingDaysBetween } from '../reference/workingDays';

/** Working Day arithmetic, with the bank holidays that are expected in years for which none are announced yet. */
export const calendar = {
  isWorkingDay: (date: IsoDate): boolean => notWorking(date) === null,
  /** Whether that is only expected: the bank holidays of its year are not announced. */
  isExpected: (date: IsoDate): boolean => !isKnown(date),
  /** Why a day is no Working Day, in words that follow “is”; null for one that is. */
  notWorking,
  /** Who meets on a day as usual, in words; null for nobody. */
  meeting: (date: IsoDate): string | null => (usualPanelMeeting(date) === date ? 'the Panel’s usual meeting' : null),
  addWorkingDays,
  /** The first day is not counted and the last is; negative when `to` lies before. */
  workingDaysBetween,
} as const;
