import type { ReactElement } from 'react';
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { works } from '../actions/actionTexts';
import { usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { useStyles as useTextStyles } from '../ui/styles';
import { canStop, isAtOnce, lateWords } from './canStop';
import { frameTexts as texts } from './frameTexts';

const useStyles = makeStyles({
  // Over the view, so that nothing moves when work takes long enough to be spoken of: it comes after a moment.
  bar: {
    position: 'absolute',
    inset: '100% 0 auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: '4px 12px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    animationName: { from: { visibility: 'hidden' } },
    animationDelay: '1s',
    animationFillMode: 'backwards',
  },
  progress: { position: 'absolute', inset: 'auto 0 0' },
});

/** How far work has come that takes long, and the way to stop it until Word makes the changes. */
export function WorkBar({ onStop }: { readonly onStop: () => void }): ReactElement | null {
  const work = usePaneState((state) => state.work);
  const progress = usePaneState((state) => state.progress);
  const styles = useStyles();
  const text = useTextStyles();
  if (work === null || isAtOnce(work)) return null;
  const words = lateWords(progress) ?? works[work];
  const counted = progress?.kind === 'fixing' ? { value: progress.done, max: progress.of } : {};
  return (
    <div className={styles.bar} data-work-bar>
      <span className={text.grow}>{words}</span>
      {progress?.kind === 'fixing' && <span>{texts.progress(progress.done, progress.of)}</span>}
      {canStop(work, progress) && (
        <Button aria-keyshortcuts="Escape" onClick={onStop}>
          {texts.stop}
        </Button>
      )}
      <ProgressBar className={styles.progress} aria-label={words} {...counted} />
    </div>
  );
}
