import { useRef, type ReactElement } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import type { CheckResult } from '../../app';
import type { Settings } from '../../model/settings';
import { fixAll } from '../actions/problem';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { storedSettings } from '../core/storedSettings';
import { Button } from '../ui/Button';
import { LazyView } from '../ui/LazyView';
import { MoreMenu } from '../ui/MoreMenu';
import { useStyles as useTextStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { problemTexts as texts } from './problemTexts';
import { FixPreview } from './FixPreview';
import { IgnoreForm, type IgnoreRequest } from './IgnoreForm';
import { splitMessage, toProblems, unknownAcronym, type Problem } from './problems';
import { SeverityForm } from './SeverityForm';
import { TermForm } from './TermForm';
import { useLook } from './useLook';
import { Why } from './Why';

/** What an author can do about problems. They are never new functions. */
export interface ProblemActions {
  /** Opens a problem, and goes to its place in the document. */
  readonly open: (problem: Problem) => void;
  /** Fixes a problem, and goes on to the next unless it is to stay. */
  readonly fix: (problem: Problem, stay?: boolean) => void;
  /** Adds the acronym that a problem is about to the glossary, and goes on. */
  readonly addTerm: (problem: Problem, term: string) => void;
  readonly ignore: (problems: readonly Problem[], request: IgnoreRequest) => void;
}

interface OpenProblemProps {
  readonly problem: Problem;
  readonly actions: ProblemActions;
}

const useStyles = makeStyles({ body: { padding: '0 8px 8px 36px' } });

/** What a problem matters, and what can be done about it. */
export function OpenProblem({ problem, actions }: OpenProblemProps): ReactElement | null {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const result = usePaneState((state) => state.result);
  const asking = usePaneState((state) => state.looking.asking);
  const titles = usePaneState((state) => state.titles);
  const look = useLook();
  const opener = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  const text = useTextStyles();
  if (!result) return null;
  const { rule, message, fix } = problem.diagnostic;
  const [finding, advice] = splitMessage(message);
  const alike = toProblems(result.diagnostics).filter(({ diagnostic }) => diagnostic.rule === rule);
  const alikeFixes = alike.filter(({ diagnostic }) => diagnostic.fix?.safe).length;
  const asked = asking?.about === problem.key ? asking.what : null;
  const isIgnoring = asked === 'ignore';
  const acronym = unknownAcronym(problem.diagnostic);
  const isLast = result.diagnostics.length === 1;
  return (
    <div className={`${styles.body} ${text.stack}`}>
      {advice && <p className={text.small}>{advice}</p>}
      {acronym !== null ? (
        <TermForm
          about={problem.key}
          acronym={acronym}
          onAdd={(term) => {
            actions.addTerm(problem, term);
          }}
        />
      ) : (
        fix && <p className={text.small}>{fix.title}</p>
      )}
      <div className={text.row}>
        {fix && acronym === null && (
          <Button
            appearance="primary"
            icon={<Wrench16Regular />}
            busy={busy}
            aria-label={uiTexts.buttonOf(isLast ? texts.fix : texts.fixAndNext, fix.title)}
            onClick={() => {
              actions.fix(problem);
            }}
          >
            {isLast ? texts.fix : texts.fixAndNext}
          </Button>
        )}
        <Button
          ref={opener}
          aria-expanded={isIgnoring}
          aria-label={uiTexts.buttonOf(texts.ignoring.open, finding)}
          onClick={() => {
            look({ asking: isIgnoring ? null : { what: 'ignore', about: problem.key } });
          }}
        >
          {texts.ignoring.open}
        </Button>
        <MoreMenu
          label={uiTexts.buttonOf(texts.moreOfThis, finding)}
          entries={[
            ...(fix
              ? [
                  {
                    kind: 'action' as const,
                    text: texts.fixAndStay,
                    disabled: busy,
                    run: () => {
                      actions.fix(problem, true);
                    },
                  },
                ]
              : []),
            ...(alikeFixes > 1
              ? [
                  {
                    kind: 'action' as const,
                    text: texts.fixAlike(alikeFixes),
                    disabled: busy,
                    run: () => void fixAll(pane, (other) => other.rule === rule),
                  },
                ]
              : []),
            {
              kind: 'action',
              text: texts.goTo,
              run: () => {
                actions.open(problem);
              },
            },
            {
              kind: 'action',
              text: texts.setSeverity,
              run: () => {
                look({ asking: { what: 'severity', about: problem.key } });
              },
            },
            {
              kind: 'action',
              text: texts.showAlike(alike.length),
              run: () => {
                look({ groupBy: 'rule', opened: {} });
              },
            },
          ]}
        />
      </div>
      {isIgnoring && (
        <IgnoreForm
          about={problem.key}
          count={1}
          rule={titles[rule] ?? rule}
          submit={isLast ? texts.ignoring.ignore : texts.ignoring.ignoreAndNext}
          onIgnore={(request) => {
            actions.ignore([problem], request);
          }}
          onCancel={() => {
            opener.current?.focus();
            look({ asking: null });
          }}
        />
      )}
      {asked === 'severity' && (
        <LazyView load={pane.world.app}>
          {({ explainRule }) => {
            const meaning = explainRule(rule, result.toSend?.rules);
            return meaning ? (
              <SeverityForm
                rule={meaning}
                decided={decidedOn(rule, result)}
                onClose={() => {
                  opener.current?.focus();
                  look({ asking: null });
                }}
              />
            ) : (
              <p className={text.small}>{texts.noSuchRule}</p>
            );
          }}
        </LazyView>
      )}
      {/* Below the buttons, which are to be seen in the smallest pane. */}
      {fix && acronym === null && <FixPreview problem={problem.diagnostic} result={result} />}
      <Why diagnostic={problem.diagnostic} />
    </div>
  );
}

/** What has been decided in this document about a rule. */
function decidedOn(rule: string, { document }: CheckResult): Settings['reference']['rules'][number] | null {
  const decided = storedSettings(document)?.reference.rules ?? [];
  return decided.find((one) => one.rule === rule) ?? null;
}
