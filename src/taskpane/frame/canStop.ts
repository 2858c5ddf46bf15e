import { actionTexts } from '../actions/actionTexts';
import type { PaneState, Work } from '../core/state';
import { frameTexts as texts } from './frameTexts';

/** A single change that Word makes at once. */
const atOnce: ReadonlySet<Work> = new Set<Work>(['fix', 'ignore', 'settings', 'undo']);

/** Whether work is done before anything could be said of it. */
export const isAtOnce = (work: Work): boolean => atOnce.has(work);

/** What is said of work instead of its name; null while it can be stopped. */
export function lateWords(progress: PaneState['progress']): string | null {
  if (progress?.kind === 'stopping') return actionTexts.stopping;
  return progress?.kind === 'writing' ? texts.writing : null;
}

export function canStop(work: PaneState['work'], progress: PaneState['progress']): boolean {
  return work !== null && !isAtOnce(work) && lateWords(progress) === null;
}
