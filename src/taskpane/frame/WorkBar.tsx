import type { ReactElement } from 'react';
import { actionTexts, works } from '../actions/actionTexts';
import { usePaneState } from '../core/pane';
import type { PaneState, Work } from '../core/state';
import { Button } from '../ui/Button';
import { frameTexts as texts } from './frameTexts';

/** A single change that Word makes at once. */
const atOnce: ReadonlySet<Work> = new Set<Work>(['fix', 'ignore', 'settings']);

/** What is said of work instead of its name; null while it can be stopped. */
function lateWords(progress: PaneState['progress']): string | null {
  if (progress?.kind === 'stopping') return actionTexts.stopping;
  return progress?.kind === 'writing' ? texts.writing : null;
}

export function canStop(work: PaneState['work'], progress: PaneState['progress']): boolean {
  return work !== null && !atOnce.has(work) && lateWords(progress) === null;
}

/** How far work has come that takes long, and the way to stop it until Word makes the changes. */
export function WorkBar({ onStop }: { readonly onStop: () => void }): ReactElement | null {
  const work = usePaneState((state) => state.work);
  const progress = usePaneState((state) => state.progress);
  if (work === null || atOnce.has(work)) return null;
  return (
    <div className="work-bar">
      <label>
        {lateWords(progress) ?? works[work]}
        {progress?.kind === 'fixing' ? <progress value={progress.done} max={progress.of} /> : <progress />}
      </label>
      {progress?.kind === 'fixing' && <span>{texts.progress(progress.done, progress.of)}</span>}
      {canStop(work, progress) && (
        <Button aria-keyshortcuts="Escape" title={texts.stopWithKey} onClick={onStop}>
          {texts.stop}
        </Button>
      )}
    </div>
  );
}
