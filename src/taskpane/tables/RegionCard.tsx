import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { Decision, RefreshedRegion, RegionStatus } from '../../app';
import { usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { StateIcon } from '../ui/icons';
import { isFocusLost } from '../ui/isFocusLost';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { Conflicts } from './Conflicts';
import { tablesTexts as texts } from './tablesTexts';

export interface RegionCardProps {
  readonly status: RegionStatus;
  /** What its state means, and what a refresh would do about it. */
  readonly hint: string;
  /** What was just done with it. */
  readonly outcome: RefreshedRegion | null;
  readonly busy: boolean;
  readonly actions: readonly RegionAction[];
  readonly onDecide: (decision: Decision) => Promise<void>;
  readonly children?: ReactNode;
}

export interface RegionAction {
  readonly text: string;
  /** It changes nothing in the document, and need not wait for what does. */
  readonly reads?: boolean;
  readonly run: () => Promise<void>;
}

/** One table, list or statement: how it stands to the data model, and what can be done about it. */
export function RegionCard({
  status,
  hint,
  outcome,
  busy,
  actions,
  onDecide,
  children,
}: RegionCardProps): ReactElement {
  const { name, caption, state, conflicts } = status;
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  const acted = useRef(false);
  const { store } = usePane();
  const sought = usePaneState((state) => state.sought);
  useEffect(() => {
    if (busy || !acted.current) return;
    acted.current = false;
    // What was done may have taken its button away, and the focus with it.
    if (isFocusLost()) heading.current?.focus();
  }, [busy]);
  const isSought = sought === name && conflicts.length > 0;
  useEffect(() => {
    if (!isSought) return;
    store.set({ sought: null });
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isSought, store]);
  const act = (action: () => Promise<void>): Promise<void> => {
    acted.current = true;
    return action();
  };
  return (
    <li className={styles.card} data-region={name} data-state={state}>
      <div className={styles.row}>
        <h3 ref={heading} tabIndex={-1} className={`${styles.subheading} ${styles.grow}`}>
          {caption}
        </h3>
        <span className={styles.row} data-state-words>
          <StateIcon state={state} />
          <span className={styles.small}>{texts.state(state)}</span>
        </span>
      </div>
      {hint && <p className={styles.small}>{hint}</p>}
      {outcome && !isSaid(outcome) && (
        <p className={styles.small} data-done>
          {texts.outcome(outcome.outcome)}. {outcome.message}
        </p>
      )}
      {conflicts.length > 0 && (
        <Conflicts region={status} busy={busy} onDecide={(decision) => act(() => onDecide(decision))} />
      )}
      {children}
      <div className={styles.row}>
        {actions.map(({ text, reads = false, run }) => (
          <Button
            key={text}
            aria-label={uiTexts.buttonOf(text, caption)}
            busy={!reads && busy}
            // Most tables are up to date most of the time: nothing calls for their buttons.
            appearance={reads || state === 'up to date' ? 'subtle' : 'secondary'}
            onClick={() => void (reads ? run() : act(run))}
          >
            {text}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** Whether the state says all that there is to say of an outcome. */
const isSaid = ({ outcome, message }: RefreshedRegion): boolean =>
  message === undefined && (outcome === 'up to date' || outcome === 'conflict');
