import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { FixIcon, SeverityIcon } from './icons';
import { splitMessage, type Problem } from './problems';
import { texts } from './texts';

interface ProblemCardProps {
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onGoTo: () => Promise<void>;
  readonly onFix: () => Promise<void>;
}

export function ProblemCard({ problem, busy, onGoTo, onFix }: ProblemCardProps): ReactElement {
  const { rule, severity, message, place, fix } = problem.diagnostic;
  const [finding, advice] = splitMessage(message);
  const where = texts.where(place);
  return (
    <li className="card" data-rule={rule} data-severity={severity}>
      <button type="button" className="place" title={texts.goTo} onClick={() => void onGoTo()}>
        <SeverityIcon severity={severity} />
        <span className="message">
          <span className="kind">
            {texts.severity[severity]}
            <span className="unseen">: </span>
          </span>
          <span className="finding">{finding} </span>
          <span className="advice">{advice} </span>
          {where && <span className="where">{where}. </span>}
          <code className="rule">{rule}</code>
        </span>
      </button>
      {fix && (
        <Button size="small" className="fix" icon={<FixIcon />} disabledFocusable={busy} onClick={() => void onFix()}>
          {fix.title}
        </Button>
      )}
    </li>
  );
}
