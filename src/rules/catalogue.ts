import { proseMatchesRow } from './costs/prose-matches-row';
import { emptyTerm } from './glossary/empty-term';
import { narrativeDeniesTick } from './impacts/narrative-denies-tick';
import { systemsModificationTicked } from './impacts/systems-modification-ticked';
import { reference } from './structure/reference';
import { leftover } from './style/leftover';
import { dateInNote } from './timetable/date-in-note';
import { duplicateEvent } from './timetable/duplicate-event';
import { stepOrder } from './timetable/step-order';
import { weekday } from './timetable/weekday';
import { releaseNameAgrees } from './version/release-name-agrees';
import { skipped } from './version/skipped';
import { amount } from './costs/amount';
import { breakdownCoversModifications } from './costs/breakdown-covers-modifications';
import { breakdownTotal } from './costs/breakdown-total';
import { dayRate } from './costs/day-rate';
import { additional } from './criteria/additional';
import { requiredSets } from './criteria/required-sets';
import { reviewersAgree } from './criteria/reviewers';
import { standardText } from './criteria/standard-text';
import { alphabetical } from './glossary/alphabetical';
import { expandedAtFirstUse } from './glossary/expanded-at-first-use';
import { expandedOnce } from './glossary/expanded-once';
import { fullTermAfterAcronym } from './glossary/full-term-after-acronym';
import { missingAcronym } from './glossary/missing-acronym';
import { noDuplicate } from './glossary/no-duplicate';
import { referenceTerm } from './glossary/reference-term';
import { termMismatch } from './glossary/term-mismatch';
import { unusedAcronym } from './glossary/unused-acronym';
import { dccSystemsConsistent } from './impacts/dcc-systems-consistent';
import { documentMatrixCoversScope } from './impacts/document-matrix-covers-scope';
import { documentWithoutModification } from './impacts/document-without-modification';
import { documentsMatchList } from './impacts/documents-match-list';
import { knownDocumentTitle } from './impacts/known-document-title';
import { matrixOrder } from './impacts/matrix-order';
import { modificationWithoutImpact } from './impacts/modification-without-impact';
import { narrativeCoversParticipants } from './impacts/narrative-covers-participants';
import { participantMatrixCoversScope } from './impacts/participant-matrix-covers-scope';
import { tickMark } from './impacts/tick-mark';
import type { Rule } from './rule';
import { countMatchesList } from './scope/count-matches-list';
import { cutOffDates } from './scope/cut-off-dates';
import { linkMatchesTitle } from './scope/link-matches-title';
import { mistypedIdentifier } from './scope/mistyped-identifier';
import { noDuplicateModification } from './scope/no-duplicate-modification';
import { unknownIdentifier } from './scope/unknown-identifier';
import { verbMatchesStatus } from './scope/verb-matches-status';
import { requiredSections } from './structure/required-sections';
import { sectionOrder } from './structure/section-order';
import { agreement } from './style/agreement';
import { termVariants } from './style/term-variants';
import { chronological } from './timetable/chronological';
import { dateFormat } from './timetable/date-format';
import { goLiveAgrees } from './timetable/go-live-agrees';
import { leadTimeDocuments } from './timetable/lead-time-documents';
import { leadTimeSystems } from './timetable/lead-time-systems';
import { papersLeadTime } from './timetable/papers-lead-time';
import { conflict } from './tables/conflict';
import { outOfDate } from './tables/out-of-date';
import { unread } from './tables/unread';
import { promisedEvents } from './timetable/promised-events';
import { relativeDate } from './timetable/relative-date';
import { requiredEvents } from './timetable/required-events';
import { staleStatement } from './timetable/stale-statement';
import { undatedEvent } from './timetable/undated-event';
import { validDate } from './timetable/valid-date';
import { workingDay } from './timetable/working-day';
import { baselineConsistent } from './version/baseline-consistent';
import { changedSinceBaseline } from './version/changed-since-baseline';
import { changesInHistory } from './version/changes-in-history';
import { historyAscending } from './version/history-ascending';
import { titleMatchesHistory } from './version/title-matches-history';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  requiredSections,
  sectionOrder,
  reference,
  noDuplicateModification,
  countMatchesList,
  verbMatchesStatus,
  linkMatchesTitle,
  cutOffDates,
  mistypedIdentifier,
  unknownIdentifier,
  participantMatrixCoversScope,
  documentMatrixCoversScope,
  matrixOrder,
  documentsMatchList,
  tickMark,
  documentWithoutModification,
  modificationWithoutImpact,
  narrativeCoversParticipants,
  systemsModificationTicked,
  narrativeDeniesTick,
  dccSystemsConsistent,
  knownDocumentTitle,
  validDate,
  dateFormat,
  weekday,
  chronological,
  stepOrder,
  duplicateEvent,
  workingDay,
  goLiveAgrees,
  leadTimeSystems,
  leadTimeDocuments,
  undatedEvent,
  relativeDate,
  dateInNote,
  requiredEvents,
  promisedEvents,
  staleStatement,
  papersLeadTime,
  breakdownTotal,
  proseMatchesRow,
  breakdownCoversModifications,
  amount,
  dayRate,
  requiredSets,
  standardText,
  additional,
  reviewersAgree,
  titleMatchesHistory,
  releaseNameAgrees,
  historyAscending,
  skipped,
  baselineConsistent,
  changedSinceBaseline,
  changesInHistory,
  missingAcronym,
  unusedAcronym,
  termMismatch,
  referenceTerm,
  expandedAtFirstUse,
  expandedOnce,
  fullTermAfterAcronym,
  alphabetical,
  noDuplicate,
  emptyTerm,
  agreement,
  termVariants,
  leftover,
  outOfDate,
  conflict,
  unread,
];

const idOfName = new Map(rules.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)));

/** The id of the rule that a name means: its own, or one that it had before. Null where there is no such rule. */
export function ruleNamed(name: string): string | null {
  return idOfName.get(name) ?? null;
}
