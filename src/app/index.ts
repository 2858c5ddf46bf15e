/** What the pane and the ribbon can ask for, and the command line beside its own: all of it ships to Word. */
export { addAcronym, applyFix, fixAllSafe, type FixedAll } from './fix';
export { NotBlankError, writeNewRid } from './newRid';
export {
  bringInStep,
  carryOverOf,
  draftNext,
  inBothScopes,
  lastReleaseOf,
  nextImpacts,
  scopeChoices,
  type Fate,
  type ScopeChoice,
} from './lastRelease';
export { lastReleaseIn, type LastRelease } from './document';
export { openNewRid } from './openNewRid';
export type { TeamTemplate } from './ridFile';
export { deployedDefaults, type DeployedDefaults } from './deployed';
export { readMeetingsFile, type MeetingsFile } from './meetings';
export type { ScopeModification } from '../draft/modification';
export { parseScope, type ScopeReading } from '../draft/parseScope';
export { draftRid, type RidDraft } from '../draft/rid';
export { draftSteps, type DraftedStep } from './drafting';
export { calendar } from './calendar';
export { pickLists, type PickLists } from './pickLists';
export type { Readiness as ReadyToSend } from './readiness';
export { checkDocument, type CheckOptions, type CheckResult } from './check';
export type { Course, Progress } from './course';
export { goToPlace, goToTable } from './goTo';
export { stepToProblem, type Step } from './steps';
export { saveModel } from './model';
export { workingModel } from '../document/sync/takeIn';
export { openQuestions, refreshTables } from './refresh';
export { previewSetUp, removeSetUp, setUpDocument, type RemoveOptions } from './setUp';
export { ignoreAgain, ignoreProblems, setImpactsSystems, setReference, stopIgnoring } from './settings';
export { commentProblems } from './comments';
export { underline, type NamedProblem } from './annotations';
export { allRules, explainRule, type RuleMeaning } from './explain';
export { watchAnnotations, type Annotation, type PopupAction, type UnderlineListener } from '../word/annotations';
export { watchDocument, type DocumentChange, type Watching } from '../word/watch';
export { removeComments, type RemovedComments } from '../word/comments';
export type { RemovedControls } from '../word/removeControls';
export { environment, isDarkTheme, whenReady, type Environment, type Readiness } from './office';
export type { TableChange } from '../document/sync/changes';
export type { Conflict, Decision } from '../model/conflict';
export { RefreshError } from '../document/sync/refusals';
export { regionNames, type RegionName } from '../document/sync/regions';
export { type Outcome, type RefreshedRegion, type RefreshOptions, type RefreshPlan } from '../document/sync/refresh';
export { questionInWords, type Answer, type Answers, type Question } from '../document/sync/questions';
export { parseAdditions } from '../reference/additions';
export type { Found, How, RegionKind, Unsure } from '../setUp/region';
export type { SetUpOptions, SetUpPlan } from '../setUp/plan';
export type { ReleaseKind } from '../document/recognise/releaseKind';
export type { RegionStatus } from '../document/sync/status';
export type { TableStatus } from '../document/sync/tableStatus';
export type { WordsStatus } from '../document/sync/wordsStatus';
export type { Column } from '../document/tables/table';
export type { IgnoredProblem, Reason } from '../rules/ignore';
export { undoable, type Undoable, type UndoOutcome } from './undo';
export { PartlyDoneError, WordError, type NotDone } from '../word/run';
export {
  changesFrom,
  changesSince,
  comparisonsOf,
  listBaselines,
  offeredBaseline,
  recordBaseline,
  removeBaseline,
} from './baselines';
export type { BaselineDetails } from './baselines';
export { readOtherRid, type OtherFile } from './otherRid';
export { disagreement, isOpenPaper, paperAgainst, type Disagreement } from './agree';
export { asHtml, asMarkdown, noticeOfOpenRid, openDraft, paperOfOpenRid } from './papers';
export type { DraftedNotice, NoticeKind, OpenPaperDetails } from './papers';
export type { Baseline } from '../model/baseline';
export type { ToldChange } from '../compare/tell/told';
export { usualTitle } from '../papers/panelPaper';
export { calendarFile, moveGoLive, nextGoLives, planGoLive } from './replan';
export type { GoLivePlan, MoveRequest, ReplannedStep } from './replan';
