import type { CheckResult, Progress, RefreshedPart, SetUpPlan } from '../app';
import type { Rid } from '../model/rid';
import type { Failure } from './failure';
import { countBySeverity } from './problems';
import { texts } from './texts';

/** What the author has asked for and waits on. */
export type Work = keyof typeof texts.working;
export type Doing = Work | 'go' | 'model' | 'follow' | 'underline';

export interface PaneState {
  /** A sentence where the add-in cannot start. */
  readonly readiness: 'starting' | 'ready' | { readonly message: string };
  readonly work: Work | null;
  /** Null before anything is known of it. */
  readonly progress: Progress | { readonly kind: 'stopping' } | null;
  /** The data model, with the author's latest edit; null before the first check of a RID. */
  readonly model: Rid | null;
  /** What would be undone and done again in it. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Whether Word tells of what is typed; null before that is known. */
  readonly live: boolean | null;
  /** Whether problems are to be underlined in the document. */
  readonly underlining: boolean;
  readonly result: CheckResult | null;
  /** What the last refresh of all tables did, until the author hides it. */
  readonly tables: readonly RefreshedPart[] | null;
  /** What the last work did with the one table that it was about. */
  readonly outcome: RefreshedPart | null;
  /** What the last set-up found, until the author hides it. */
  readonly setUp: SetUpPlan | null;
  readonly failure: (Failure & { readonly doing: Doing }) | null;
  /** Outlives the message about it. */
  readonly lastFailure: Failure | null;
  /** What a screen reader says. */
  readonly announcement: string;
}

export const initialState: PaneState = {
  readiness: 'starting',
  work: null,
  progress: null,
  model: null,
  undo: null,
  redo: null,
  live: null,
  underlining: true,
  result: null,
  tables: null,
  outcome: null,
  setUp: null,
  failure: null,
  lastFailure: null,
  announcement: '',
};

export type PaneEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly message: string }
  | { readonly kind: 'began'; readonly work: Work }
  | { readonly kind: 'ended' }
  | {
      readonly kind: 'checked';
      readonly result: CheckResult;
      readonly announcement: string | null;
    }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'modelShown'; readonly model: Rid; readonly undo: string | null; readonly redo: string | null }
  | { readonly kind: 'following'; readonly live: boolean }
  | { readonly kind: 'underlining'; readonly on: boolean }
  | { readonly kind: 'setUp'; readonly plan: SetUpPlan | null }
  | { readonly kind: 'refreshed'; readonly tables: readonly RefreshedPart[] }
  | { readonly kind: 'refreshedOne'; readonly outcome: RefreshedPart }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly doing: Doing }
  | { readonly kind: 'said'; readonly announcement: string }
  | { readonly kind: 'failureDismissed' }
  | { readonly kind: 'tablesDismissed' };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'ready':
      return { ...state, readiness: 'ready' };
    case 'unavailable':
      return { ...state, readiness: { message: event.message } };
    case 'began':
      return {
        ...state,
        work: event.work,
        progress: null,
        failure: null,
        outcome: null,
        ...saying(state, texts.working[event.work]),
      };
    case 'ended':
      return { ...state, work: null, progress: null };
    case 'progressed':
      return { ...state, progress: event.progress };
    case 'stopping':
      return { ...state, progress: { kind: 'stopping' }, ...saying(state, texts.stopping) };
    case 'modelShown':
      return { ...state, model: event.model, undo: event.undo, redo: event.redo };
    case 'following':
      return { ...state, live: event.live };
    case 'underlining':
      return { ...state, underlining: event.on };
    case 'checked':
      return {
        ...state,
        result: event.result,
        failure: state.failure?.doing === 'check' ? null : state.failure,
        ...(event.announcement === null ? {} : saying(state, event.announcement)),
      };
    case 'setUp':
      return { ...state, setUp: event.plan };
    case 'refreshed':
      return { ...state, tables: event.tables };
    case 'refreshedOne':
      // It is the last refresh now, and what the one before said of this table is no longer so.
      return { ...state, tables: null, outcome: event.outcome };
    case 'failed':
      return {
        ...state,
        failure: { ...event.failure, doing: event.doing },
        lastFailure: event.failure,
        ...saying(state, event.failure.message),
      };
    case 'said':
      return { ...state, ...saying(state, event.announcement) };
    case 'failureDismissed':
      return { ...state, failure: null, announcement: '' };
    case 'tablesDismissed':
      return { ...state, tables: null };
  }
}

/** A screen reader says what has changed: the same words again need a difference that nobody hears. */
function saying(before: PaneState, words: string): Pick<PaneState, 'announcement'> {
  return { announcement: words === before.announcement ? `${words}\u00A0` : words };
}

/** The outcome of a check in a sentence: the counts, the notice, or that nothing was found. */
export function describe({ diagnostics, usable, notice }: CheckResult): string {
  if (diagnostics.length > 0) return texts.counts(diagnostics.length, countBySeverity(diagnostics));
  return usable ? `${texts.noProblems}.` : (notice ?? '');
}
