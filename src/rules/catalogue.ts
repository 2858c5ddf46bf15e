import { breakdownTotal } from './costs/breakdown-total';
import { missingAcronym } from './glossary/missing-acronym';
import { unusedAcronym } from './glossary/unused-acronym';
import { participantMatrixCoversScope } from './impacts/participant-matrix-covers-scope';
import type { Rule } from './rule';
import { chronological } from './timetable/chronological';
import { dateFormat } from './timetable/date-format';
import { goLiveAgrees } from './timetable/go-live-agrees';
import { leadTimeDocuments } from './timetable/lead-time-documents';
import { leadTimeSystems } from './timetable/lead-time-systems';
import { papersLeadTime } from './timetable/papers-lead-time';
import { promisedEvents } from './timetable/promised-events';
import { relativeDate } from './timetable/relative-date';
import { requiredEvents } from './timetable/required-events';
import { staleStatement } from './timetable/stale-statement';
import { undatedEvent } from './timetable/undated-event';
import { validDate } from './timetable/valid-date';
import { workingDay } from './timetable/working-day';
import { titleMatchesHistory } from './version/title-matches-history';

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
