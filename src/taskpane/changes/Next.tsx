import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Checkbox } from '@fluentui/react-components';
import type { CheckResult } from '../../app';
import type { Rid } from '../../model/rid';
import { bringInStep, nextRid } from '../actions/newRid';
import { isBusy, usePane, usePaneState } from '../core/pane';
import type { App } from '../core/world';
import { NextRelease } from '../newRid/NextRelease';
import { newRidTexts } from '../newRid/newRidTexts';
import { Fold } from '../ui/Fold';
import { Question } from '../ui/Question';
import { useStyles } from '../ui/styles';
import { changesTexts } from './changesTexts';
import { OtherRid } from './OtherRid';

interface NextProps {
  readonly app: App;
  readonly document: CheckResult['document'];
  readonly model: Rid;
  /** The pane was opened for this. */
  readonly isAskedFor: boolean;
}

const { next: texts } = changesTexts;

/** The release after this one, into a document of its own; the scopes of the two are kept in step. */
export function Next({ app, document, model, isAskedFor }: NextProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const [isInStep, setInStep] = useState(true);
  const styles = useStyles();
  const intro = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    intro.current?.focus();
    intro.current?.scrollIntoView({ block: 'center' });
  }, [isAskedFor]);
  const last = useMemo(() => ({ ...app.lastReleaseIn(document), model }), [app, document, model]);
  const drafting = useMemo(() => ({ ...app, today: pane.world.today() }), [app, pane]);
  return (
    <>
      <p ref={intro} tabIndex={-1} className={styles.small}>
        {newRidTexts.introNext(model.release.name)}
      </p>
      <NextRelease
        last={last}
        drafting={drafting}
        calendar={app.calendar}
        busy={busy}
        save={() => newRidTexts.open}
        onSave={(next) => nextRid(pane, next.model, { ...next, kept: last.reference }, isInStep)}
      >
        {(carried) =>
          carried.length > 0 && (
            <div>
              <Checkbox
                label={newRidTexts.inStep.label(carried.length)}
                checked={isInStep}
                onChange={(_, { checked }) => {
                  setInStep(checked === true);
                }}
              />
              <p className={styles.small}>{newRidTexts.inStep.hint}</p>
            </div>
          )
        }
      </NextRelease>
      <Fold title={texts.inStep}>{() => <InStep app={app} model={model} />}</Fold>
    </>
  );
}

/** Brings the scope in step with the RID of another release that was written already. */
function InStep({ app, model }: Pick<NextProps, 'app' | 'model'>): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const [other, setOther] = useState<{ readonly name: string; readonly model: Rid } | null>(null);
  const styles = useStyles();
  const both = other ? app.inBothScopes(model, other.model) : [];
  const isSame = other?.model.release.name === model.release.name;
  return (
    <>
      <p className={styles.small}>{texts.inStepHint}</p>
      <OtherRid
        app={app}
        label={texts.other}
        onRead={({ name, document }) => {
          setOther({ name, model: app.workingModel(document) });
        }}
      />
      {other &&
        (isSame || both.length === 0 ? (
          <p role="status" className={styles.text}>
            {isSame ? texts.same(other.name) : texts.inNone(other.name)}
          </p>
        ) : (
          <Question
            text={texts.inBoth(both, other.model.release.name || other.name)}
            yes={texts.takeOut}
            busy={busy}
            onYes={() => {
              setOther(null);
              void bringInStep(pane, both);
            }}
            onNo={() => {
              setOther(null);
            }}
          />
        ))}
    </>
  );
}
