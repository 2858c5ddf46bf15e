import { memo, type ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { loadOpenProblem } from '../lazyViews';
import { SeverityIcon } from '../ui/icons';
import { LazyView } from '../ui/LazyView';
import { useStyles as useTextStyles } from '../ui/styles';
import { checkTexts as texts } from './checkTexts';
import type { ProblemActions } from './OpenProblem';
import { splitMessage, type Problem } from './problems';

interface ProblemRowProps {
  readonly problem: Problem;
  /** Whether the author is at it: then it is open. */
  readonly current: boolean;
  readonly actions: ProblemActions;
}

const useStyles = makeStyles({
  // Of hundreds, those that are out of sight take no time to be laid out. A line is as high as any other: a height that the
  // browser remembers may be that of the problem when it was open, and what is scrolled to would move.
  item: {
    scrollMarginTop: '4px',
    scrollMarginBottom: '4px',
    contentVisibility: 'auto',
    containIntrinsicHeight: '28px',
  },
  open: {
    contentVisibility: 'visible',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '28px',
    padding: '6px 8px 6px 12px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  whole: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/**
 * A problem in one line, or whole where the author is at it. The line is a native button with Fluent's tokens: there may
 * be hundreds, and Fluent's own takes longer for each.
 */
export const ProblemRow = memo(function ProblemRow({ problem, current, actions }: ProblemRowProps): ReactElement {
  const { rule, severity, message } = problem.diagnostic;
  const styles = useStyles();
  const text = useTextStyles();
  const [finding] = splitMessage(message);
  return (
    <li
      className={mergeClasses(styles.item, current && styles.open)}
      data-rule={rule}
      data-severity={severity}
      aria-current={current || undefined}
    >
      <button
        type="button"
        data-place
        className={styles.row}
        onClick={() => {
          actions.open(problem);
        }}
      >
        <SeverityIcon severity={severity} />
        <span className={current ? styles.whole : styles.line}>
          <span className={text.unseen}>{texts.severity[severity]}: </span>
          {finding}
        </span>
      </button>
      {current && (
        <LazyView load={loadOpenProblem}>
          {({ OpenProblem }) => <OpenProblem problem={problem} actions={actions} />}
        </LazyView>
      )}
    </li>
  );
});
