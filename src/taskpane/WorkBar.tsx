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

/** How far work has come that takes long, and the way to stop it until Word makes the changes. */
export function WorkBar({ state: { work, progress }, onStop }: WorkBarProps): ReactElement | null {
  if (work === null || atOnce.has(work)) return null;
  const kind = progress?.kind ?? 'reading';
  const doing = { stopping: texts.stopping, writing: texts.writing, reading: null, fixing: null }[kind];
  return (
    <div className="work-bar">
      <label>
        {doing ?? texts.working[work]}
        {progress?.kind === 'fixing' ? <progress value={progress.done} max={progress.of} /> : <progress />}
      </label>
      {progress?.kind === 'fixing' && <span>{texts.progress(progress.done, progress.of)}</span>}
      {doing === null && <Button onClick={onStop}>{texts.stop}</Button>}
    </div>
  );
}
