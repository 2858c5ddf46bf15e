import { useMemo, useState, type ReactElement } from 'react';
import { Checkbox, Input, makeStyles } from '@fluentui/react-components';
import type { CheckResult, GoLivePlan, ReplannedStep } from '../../app';
import { dateToCell, tableDate, type IsoDate } from '../../model/date';
import { moveGoLive } from '../actions/goLive';
import { failureOf } from '../core/failure';
import { isBusy, usePane, usePaneState } from '../core/pane';
import type { App } from '../core/world';
import { CalendarButton } from '../release/CalendarButton';
import { dayOf } from '../release/calendar';
import { Labelled } from '../release/fields';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { useStyles } from '../ui/styles';
import { changesTexts } from './changesTexts';

interface MoveGoLiveProps {
  readonly app: Pick<App, 'calendar' | 'planGoLive'>;
  readonly document: CheckResult['document'];
  readonly goLive: IsoDate;
  readonly today: IsoDate;
}

/** What is said of a move, as typed. */
const nothingSaid = { goLive: '', latest: '', by: '', reason: '', paper: '' };

const { move: texts } = changesTexts;

const useRowStyles = makeStyles({ still: { paddingLeft: '32px' } });

/** Moves the go-live, and the timetable with it: each step is seen before, and stays where its author says so. */
export function MoveGoLive({ app, document, goLive, today }: MoveGoLiveProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const [said, setSaid] = useKept('move', nothingSaid);
  const [keep, setKeep] = useState<readonly string[]>([]);
  const styles = useStyles();
  const to = dayOf(said.goLive.trim());
  const latest = dayOf(said.latest.trim());
  const { by, reason, paper } = said;
  const request = useMemo(
    () => to && { goLive: to, latest: latest ?? '', by, reason, paper, keep, today },
    [to, latest, by, reason, paper, keep, today],
  );
  const planned = useMemo(() => {
    if (!request) return null;
    try {
      return app.planGoLive(document, request);
    } catch (error) {
      return failureOf(error).message;
    }
  }, [app, document, request]);
  const refusal =
    said.goLive.trim() !== '' && !to ? texts.unreadable(said.goLive) : typeof planned === 'string' ? planned : null;
  const field = (name: keyof typeof nothingSaid, hint?: string): ReactElement => (
    <Labelled label={texts.fields[name]} hint={hint ?? null} refusal={name === 'goLive' ? refusal : null}>
      <Input
        size="small"
        autoComplete="off"
        value={said[name]}
        {...(name === 'goLive' && {
          contentAfter: (
            <CalendarButton
              name={texts.fields.goLive}
              day={to ?? goLive}
              calendar={app.calendar}
              onPick={(picked) => {
                setSaid({ ...said, goLive: tableDate(picked) });
              }}
            />
          ),
        })}
        onChange={(_, { value }) => {
          setSaid({ ...said, [name]: value });
        }}
      />
    </Labelled>
  );
  return (
    <>
      <p className={styles.small}>{texts.intro(goLive)}</p>
      {field('goLive')}
      {field('by', texts.byHint)}
      {field('reason')}
      {field('paper')}
      {field('latest', texts.latestHint)}
      {planned && typeof planned !== 'string' && (
        <>
          <Preview
            plan={planned}
            onKeep={(event, kept) => {
              setKeep(kept ? [...keep, event] : keep.filter((one) => one !== event));
            }}
          />
          <div>
            <Button
              appearance="primary"
              busy={busy}
              onClick={async () => {
                if (!request || !(await moveGoLive(pane, request))) return;
                setSaid(nothingSaid);
                setKeep([]);
              }}
            >
              {texts.save}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

interface PreviewProps {
  readonly plan: GoLivePlan;
  readonly onKeep: (event: string, kept: boolean) => void;
}

/** Each step as it would be; what moves with the go-live can be kept where it is. */
function Preview({ plan, onKeep }: PreviewProps): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const { steps } = plan.replan;
  const moving = steps.filter(({ outcome }) => outcome === 'moved').length;
  return (
    <section aria-label={texts.preview} className={styles.card}>
      <h3 className={styles.subheading}>{texts.moving(moving, steps.length)}</h3>
      <p className={styles.small}>{texts.untick}</p>
      <ul className={styles.list}>
        {steps.map((step) =>
          step.key !== 'goLive' && (step.outcome === 'moved' || step.outcome === 'kept') ? (
            <li key={step.row}>
              <Checkbox
                checked={step.outcome === 'moved'}
                label={inWords(step)}
                onChange={(_, { checked }) => {
                  onKeep(step.event, checked !== true);
                }}
              />
            </li>
          ) : (
            <li key={step.row} className={`${styles.small} ${rows.still}`}>
              {inWords(step)}
            </li>
          ),
        )}
      </ul>
      <p className={styles.small}>{plan.isInHistory ? texts.inHistory(plan.words) : texts.notInHistory(plan.words)}</p>
    </section>
  );
}

function inWords({ event, before, after, outcome, workingDays, isSpecial, isExpected }: ReplannedStep): string {
  const [was, now] = [dateToCell(before), dateToCell(after)];
  const notes = [
    ...(workingDays === null ? [] : [texts.workingDays(workingDays)]),
    ...(isSpecial ? [texts.special] : []),
    ...(isExpected ? [texts.expected] : []),
  ];
  const told = outcome === 'moved' ? `${was} → ${now}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}` : was;
  return `${event}: ${told}${texts.outcomes[outcome]}`;
}
