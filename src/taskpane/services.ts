import type {
  Annotation,
  CheckResult,
  Course,
  DocumentChange,
  DraftedStep,
  Environment,
  FixedAll,
  IgnoredProblem,
  NamedProblem,
  NextRelease,
  Readiness,
  Reason,
  RefreshedPart,
  RefreshOptions,
  RemovedComments,
  RemovedControls,
  RemoveOptions,
  RidDraft,
  RuleMeaning,
  ScopeReading,
  SetUpOptions,
  SetUpPlan,
  TableStatus,
  UnderlineListener,
  Watching,
} from '../app';
import type { IsoDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import type { Place } from '../model/place';
import type { Calendar } from './release/calendar';
import type { Rid } from '../model/rid';
import type { Settings } from '../model/settings';

/** What the pane asks of the world around it; `wiring.ts` has the real ones. */
export interface PaneServices {
  whenReady(): Promise<Readiness>;
  /** Undefined where Word does not say. */
  isDarkTheme(): boolean | undefined;
  /** `since` is an earlier check, and Word's names of the paragraphs that changed after it: only they are read again. */
  check(
    since?: { readonly result: CheckResult; readonly changed: readonly string[] },
    signal?: AbortSignal,
  ): Promise<CheckResult>;
  refresh(request: RefreshRequest, course: Course): Promise<readonly RefreshedPart[]>;
  fix(problem: Diagnostic, result: CheckResult): Promise<void>;
  /** Makes all safe fixes, until it is stopped. */
  fixAll(course: Course): Promise<FixedAll>;
  ignore(problem: Diagnostic, result: CheckResult, why: Omit<Reason, 'on'>, everywhere: boolean): Promise<void>;
  stopIgnoring(problem: IgnoredProblem['ignore']): Promise<void>;
  ignoreAgain(problem: IgnoredProblem['ignore']): Promise<void>;
  setImpactsSystems(impacts: boolean | null): Promise<void>;
  setReference(reference: Settings['reference']): Promise<void>;
  /** A team's reference data from the text of its file, or a sentence that says why it cannot be used. */
  parseAdditions(
    json: string,
    fileName: string,
  ): Promise<{ readonly additions: Settings['reference'] } | { readonly message: string }>;
  /** What setting up the document would find and do. */
  previewSetUp(course: Course): Promise<SetUpPlan>;
  setUp(options: SetUpOptions, course: Course): Promise<SetUpPlan>;
  /** Takes the content controls away, but for those that a lock keeps. */
  removeSetUp(options: RemoveOptions): Promise<RemovedControls>;
  /** What a new RID is drafted with. */
  drafting(): Promise<Drafting>;
  /** Writes a whole RID into the open document, which must be blank. */
  newRid(model: Rid, course: Course): Promise<void>;
  /** False when the words are gone. */
  goTo(place: Place, result: CheckResult): Promise<boolean>;
  /** False when the document has not got the table. */
  goToTable(table: TableStatus, result: CheckResult): Promise<boolean>;
  /** What a rule finds and why; null for one that this version has not got. */
  explain(rule: string): Promise<RuleMeaning | null>;
  /** Tells of every change of the document. */
  watch(onChange: (change: DocumentChange) => void): Promise<Watching>;
  /** Underlines these problems and no others; `before` is what the last call answered. */
  underline(
    problems: readonly NamedProblem[],
    before: readonly Annotation[],
    document: CheckResult['document'],
  ): Promise<readonly Annotation[]>;
  watchUnderlines(listener: UnderlineListener): Promise<unknown>;
  /** Puts the problems into the document as comments; returns how many. */
  comment(problems: readonly Diagnostic[], result: CheckResult, course: Course): Promise<number>;
  removeComments(): Promise<RemovedComments>;
  /** The data model of a checked document, with what was typed into its tables since. */
  model(result: CheckResult): Promise<Rid>;
  /** Working Day arithmetic. */
  calendar(): Promise<Calendar>;
  saveModel(model: Rid): Promise<void>;
  environment(): Promise<HostReport>;
  /** Loads what the first view does without, so that the pane works offline from then on. */
  preload(): Promise<unknown>;
  /** Does something after a while; the answer calls it off. */
  later(milliseconds: number, work: () => void): () => void;
}

/** Drafts a release as data; today's date is filled in. */
export interface Drafting {
  readonly today: IsoDate;
  parseScope(text: string): ScopeReading;
  /** The timetable alone, with the name of each step. */
  steps(draft: Pick<RidDraft, 'goLive' | 'impactsSystems' | 'dates'>): readonly DraftedStep[];
  draft(draft: Omit<RidDraft, 'today'>): Rid;
  /** With the reference data of the last release's document, where it is known. */
  next(last: Rid, next: Omit<NextRelease, 'today'>, document: CheckResult['document'] | null): Rid;
  parseModel(json: string, name: string): { readonly model: Rid } | { readonly message: string };
}

/** Which tables, where a missing one goes, and how the conflicts of earlier refreshes are settled. */
export type RefreshRequest = Pick<RefreshOptions, 'only' | 'at' | 'decisions'>;

export interface HostReport extends Environment {
  readonly version: string;
  readonly host: string;
  readonly platform: string;
}
