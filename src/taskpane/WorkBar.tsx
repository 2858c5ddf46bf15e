import type { ReactElement } from 'react';
import { Button } from './Button';
import type { PaneState, Work } from './state';
import { texts } from './texts';

interface WorkBarProps {
  readonly state: PaneState;
  readonly onStop: () => void;
}

/** A single change that Word makes at once. */
const atOnce: ReadonlySet<Work> = new Set<Work>(['fix', 'ignore', 'settings']);

/** What is said of work instead of its name; null while it can be stopped. */
function lateWords({ progress }: PaneState): string | null {
  if (progress?.kind === 'stopping') return texts.stopping;
  return progress?.kind === 'writing' ? texts.writing : null;
}

export function canStop(state: PaneState): boolean {
  return state.work !== null && !atOnce.has(state.work) && lateWords(state) === null;
}

/** How far work has come that takes long, and the way to stop it until Word makes the changes. */
export function WorkBar({ state, onStop }: WorkBarProps): ReactElement | null {
  const { work, progress } = state;
  if (work === null || atOnce.has(work)) return null;
  return (
    <div className="work-bar">
      <label>
        {lateWords(state) ?? texts.working[work]}
        {progress?.kind === 'fixing' ? <progress value={progress.done} max={progress.of} /> : <progress />}
      </label>
      {progress?.kind === 'fixing' && <span>{texts.progress(progress.done, progress.of)}</span>}
      {canStop(state) && (
        <Button aria-keyshortcuts="Escape" title={texts.stopWithKey} onClick={onStop}>
          {texts.stop}
        </Button>
      )}
    </div>
  );
}
