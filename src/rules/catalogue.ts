import { breakdownTotal } from './costs/breakdownTotal';
import { missingAcronym } from './glossary/missingAcronym';
import { unusedAcronym } from './glossary/unusedAcronym';
import { participantMatrixCoversScope } from './impacts/participantMatrixCoversScope';
import type { Rule } from './rule';
import { goLiveAgrees } from './timetable/goLiveAgrees';
import { titleMatchesHistory } from './version/titleMatchesHistory';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  participantMatrixCoversScope,
  goLiveAgrees,
  breakdownTotal,
  titleMatchesHistory,
  missingAcronym,
  unusedAcronym,
];
