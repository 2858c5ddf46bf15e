import { breakdownTotal } from './costs/breakdownTotal';
import { missingAcronym } from './glossary/missingAcronym';
import { unusedAcronym } from './glossary/unusedAcronym';
import { participantMatrixCoversScope } from './impacts/participantMatrixCoversScope';
import type { Rule } from './rule';
import { chronological } from './timetable/chronological';
import { dateFormat } from './timetable/dateFormat';
import { goLiveAgrees } from './timetable/goLiveAgrees';
import { leadTimeDocuments } from './timetable/leadTimeDocuments';
import { leadTimeSystems } from './timetable/leadTimeSystems';
import { papersLeadTime } from './timetable/papersLeadTime';
import { promisedEvents } from './timetable/promisedEvents';
import { relativeDate } from './timetable/relativeDate';
import { requiredEvents } from './timetable/requiredEvents';
import { staleStatement } from './timetable/staleStatement';
import { undatedEvent } from './timetable/undatedEvent';
import { validDate } from './timetable/validDate';
import { workingDay } from './timetable/workingDay';
import { titleMatchesHistory } from './version/titleMatchesHistory';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  participantMatrixCoversScope,
  validDate,
  dateFormat,
  chronological,
  workingDay,
  goLiveAgrees,
  leadTimeSystems,
  leadTimeDocuments,
  undatedEvent,
  relativeDate,
  requiredEvents,
  promisedEvents,
  staleStatement,
  papersLeadTime,
  breakdownTotal,
  titleMatchesHistory,
  missingAcronym,
  unusedAcronym,
];
