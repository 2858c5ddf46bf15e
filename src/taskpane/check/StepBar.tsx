import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { check } from '../actions/check';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { loadComments } from '../lazyViews';
import { Button } from '../ui/Button';
import { MoreMenu } from '../ui/MoreMenu';
import { checkTexts as texts } from './checkTexts';
import { useLook } from './useLook';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: '41px',
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: '0 -12px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  position: { flexGrow: 1, fontVariantNumeric: 'tabular-nums' },
});

interface StepBarProps {
  /** The position of the problem that the author is at; -1 for none. */
  readonly here: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

const steps = [
  { by: -1, label: texts.find.previous, keys: 'Shift+F8', icon: <ChevronUp16Regular /> },
  { by: 1, label: texts.find.next, keys: 'F8', icon: <ChevronDown16Regular /> },
] as const;

/** How far the author has come, the way on and back, and what else can be done with all of the problems. */
export function StepBar({ here, count, onStep }: StepBarProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const groupBy = usePaneState((state) => state.looking.groupBy);
  const look = useLook();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.position} data-position>
        {texts.find.position(here, count)}
      </span>
      {steps.map(({ by, label, keys, icon }) => (
        <Button
          key={by}
          icon={icon}
          busy={count === 0}
          aria-label={label}
          aria-keyshortcuts={keys}
          onClick={() => {
            onStep(by);
          }}
        />
      ))}
      <MoreMenu
        label={texts.more}
        entries={[
          ...(['section', 'rule'] as const).map((by) => ({
            kind: 'choice' as const,
            group: 'groupBy',
            text: texts.groupBy[by],
            chosen: groupBy === by,
            run: () => {
              look({ groupBy: by, opened: {} });
            },
          })),
          { kind: 'line' },
          { kind: 'action', text: texts.again, disabled: busy, run: () => void check(pane) },
          {
            kind: 'action',
            text: texts.reviewers.insert,
            disabled: busy,
            run: () => void loadComments().then(({ comment }) => comment(pane)),
          },
          {
            kind: 'action',
            text: texts.reviewers.remove,
            disabled: busy,
            run: () => void loadComments().then(({ removeComments }) => removeComments(pane)),
          },
        ]}
      />
    </div>
  );
}
