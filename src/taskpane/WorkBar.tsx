import type { ReactElement } from 'react';
import { Button } from './Button';
import type { PaneState } from './state';
import { texts } from './texts';

interface WorkBarProps {
  readonly state: PaneState;
  readonly onStop: () => void;
}

/** How far work has come that takes several steps, and the way to stop it. */
export function WorkBar({ state: { work, progress }, onStop }: WorkBarProps): ReactElement | null {
  if (work !== 'fixAll') return null;
  return (
    <div className="work-bar">
      <label>
        {texts.working[work]}
        {progress ? <progress value={progress.done} max={progress.of} /> : <progress />}
      </label>
      {progress && <span>{texts.progress(progress.done, progress.of)}</span>}
      <Button onClick={onStop}>{texts.stop}</Button>
    </div>
  );
}
