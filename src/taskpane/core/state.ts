import type { Annotation, CheckResult, Progress, RefreshedRegion, SetUpPlan } from '../../app';
import type { Rid } from '../../model/rid';
import { lookingAtAll, type Looking, type Problem } from '../check/problems';
import type { works } from '../actions/actionTexts';
import type { Failure } from './failure';
import type { ModelEdits } from './modelEdits';

/** What the author has asked for and waits on. */
export type Work = keyof typeof works;
export type Doing = Work | 'go' | 'model' | 'follow' | 'underline';

/** What was done, where the author looks, with the way back and the way on. */
export interface Answer {
  readonly words: string;
  /** Something is left for the author to decide: then it is no success. */
  readonly isUndecided: boolean;
  /** Takes it back; null where nothing can. */
  readonly undo: (() => Promise<void>) | null;
  /** What comes next. */
  readonly next: { readonly name: string; readonly run: () => void } | null;
}

export const views = ['check', 'tables', 'release', 'changes', 'settings'] as const;
export type View = (typeof views)[number];

export interface PaneState {
  readonly view: View;
  readonly looking: Looking;
  /** What a RID is being started from, in the view of the problems. */
  readonly drafting: 'scope' | 'last' | null;
  /** The part of the changes that the pane was opened for. */
  readonly opened: 'next' | 'versions' | null;
  /** A sentence where the add-in cannot start. */
  readonly readiness: 'starting' | 'ready' | { readonly message: string };
  readonly work: Work | null;
  /** How much of it is under way or waits. */
  readonly works: number;
  /** Null before anything is known of it. */
  readonly progress: Progress | { readonly kind: 'stopping' } | null;
  /** Stops the work that is under way or waits; another is for what comes after it. */
  readonly stopper: AbortController;
  /** Checks that are under way or wait, or other work that ends in one. */
  readonly checksWaiting: number;
  readonly result: CheckResult | null;
  /** The data model, with the author's latest edit; null before the first check of a RID. */
  readonly model: Rid | null;
  readonly edits: ModelEdits;
  /** The model that is to be stored, where that has not been done yet. */
  readonly unsaved: Rid | null;
  /** Whether Word tells of what is typed; null before that is known. */
  readonly live: boolean | null;
  /** Whether each check also looks for what is not for the readers of a document that goes out. */
  readonly publishing: boolean;
  /** Whether problems are to be underlined in the document. */
  readonly underlining: boolean;
  /** The problems that are, and Word's own names of their underlines. */
  readonly underlined: { readonly problems: readonly Problem[]; readonly annotations: readonly Annotation[] };
  /** What was done last, until something else is done. */
  readonly answer: Answer | null;
  /** What the last refresh did with each part, for as long as that is so. */
  readonly outcomes: readonly RefreshedRegion[];
  /** The region whose conflicts are to be brought into sight, by its name. */
  readonly sought: string | null;
  /** What the last set-up left out because it was unsure of it. */
  readonly unsure: SetUpPlan['unsure'];
  /** What each rule finds, in words, as far as it has found something. */
  readonly titles: Readonly<Record<string, string>>;
  readonly failure: (Failure & { readonly doing: Doing }) | null;
  /** Outlives the message about it. */
  readonly lastFailure: Failure | null;
  /** What a screen reader says. */
  readonly announcement: string;
}

export const initialState: PaneState = {
  view: 'check',
  looking: lookingAtAll,
  drafting: null,
  opened: null,
  readiness: 'starting',
  work: null,
  works: 0,
  progress: null,
  stopper: new AbortController(),
  checksWaiting: 0,
  result: null,
  model: null,
  edits: { done: [], undone: [] },
  unsaved: null,
  live: null,
  publishing: false,
  underlining: true,
  underlined: { problems: [], annotations: [] },
  answer: null,
  outcomes: [],
  sought: null,
  unsure: [],
  titles: {},
  failure: null,
  lastFailure: null,
  announcement: '',
};

/** A screen reader says what has changed: the same words again need a difference that nobody hears. */
export function saying(before: string, words: string): string {
  return words === before ? `${words}\u00A0` : words;
}
