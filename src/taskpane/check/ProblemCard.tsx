import { memo, useId, useRef, useState, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import type { CheckResult } from '../../app';
import { FixPreview } from './FixPreview';
import { IgnoreForm, type IgnoreRequest } from './IgnoreForm';
import { FixIcon, SeverityIcon } from '../ui/icons';
import { splitMessage, type Problem } from './problems';
import { checkTexts as texts } from './checkTexts';
import { Why } from './Why';

/** What an author can do about a problem. */
export interface ProblemActions {
  /** The author has got to it. */
  readonly reach: (problem: Problem) => void;
  readonly goTo: (problem: Problem) => void;
  readonly fix: (problem: Problem) => void;
  readonly ignore: (problem: Problem, request: IgnoreRequest) => void;
}

interface ProblemCardProps {
  readonly problem: Problem;
  readonly result: CheckResult;
  readonly busy: boolean;
  /** Whether the author is at it. */
  readonly current: boolean;
  /** The name of who ignores, as far as it is known. */
  readonly name: string;
  readonly actions: ProblemActions;
}

/** A problem and what can be done about it. What stays the same is not drawn again: there may be hundreds. */
export const ProblemCard = memo(function ProblemCard(props: ProblemCardProps): ReactElement {
  const { problem, result, busy, current, name, actions } = props;
  const { rule, severity, message, place, fix } = problem.diagnostic;
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [ignoring, setIgnoring] = useState(false);
  const [finding, advice] = splitMessage(message);
  const where = texts.where(place);
  return (
    <li
      className="card"
      data-rule={rule}
      data-severity={severity}
      aria-current={current || undefined}
      onFocus={() => {
        actions.reach(problem);
      }}
    >
      <button
        type="button"
        className="place"
        title={texts.goTo}
        onClick={() => {
          actions.goTo(problem);
        }}
      >
        <SeverityIcon severity={severity} />
        <span className="message">
          <span className="kind">
            {texts.severity[severity]}
            <span className="unseen">: </span>
          </span>
          <span id={id} className="finding">
            {finding}{' '}
          </span>
          <span className="advice">{advice} </span>
          {where && <span className="where">{where}. </span>}
          <code className="rule">{rule}</code>
        </span>
      </button>
      <div className="card-actions">
        {fix && (
          <>
            <FixPreview problem={problem.diagnostic} result={result} />
            <Button
              busy={busy}
              onClick={() => {
                actions.fix(problem);
              }}
            >
              <FixIcon />
              {fix.title}
            </Button>
          </>
        )}
        <Button
          ref={opener}
          aria-expanded={ignoring}
          aria-describedby={id}
          onClick={() => {
            setIgnoring(!ignoring);
          }}
        >
          {texts.ignoring.open}
        </Button>
        <Why rule={rule} />
        {ignoring && (
          <IgnoreForm
            rule={rule}
            name={name}
            busy={busy}
            onIgnore={(request) => {
              actions.ignore(problem, request);
            }}
            onCancel={() => {
              opener.current?.focus();
              setIgnoring(false);
            }}
          />
        )}
      </div>
    </li>
  );
});
