import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { useStyles } from '../ui/styles';
import { Button } from '../ui/Button';
import type { SetUpPlan } from '../../app';
import { previewSetUp, removeSetUp } from '../actions/removeSetUp';
import { setUp } from '../actions/setUp';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { Question } from '../ui/Question';
import { SetUpPreview } from './SetUpPreview';
import { settingsTexts } from './settingsTexts';

const { setUp: texts } = settingsTexts;

/** Sets the document up, once its author has seen what that takes, and takes the set-up out again. */
export function SetUp(): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const styles = useStyles();
  const [plan, setPlan] = useState<SetUpPlan | null>(null);
  const [included, setIncluded] = useState<readonly string[]>([]);
  const [removing, setRemoving] = useState(false);
  const [withData, setWithData] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const look = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Looking took a while: the author may be in the document by now.
    if (plan && document.hasFocus()) heading.current?.focus();
  }, [plan]);
  const close = (): void => {
    setPlan(null);
    look.current?.focus();
  };
  const hasNew = plan !== null && (included.length > 0 || plan.found.some(({ alreadySetUp }) => !alreadySetUp));
  return (
    <>
      <p className={styles.text}>{texts.intro}</p>
      <div>
        <Button
          ref={look}
          busy={busy}
          onClick={() => {
            setIncluded([]);
            void previewSetUp(pane).then(setPlan);
          }}
        >
          {texts.look}
        </Button>
      </div>
      {plan && (
        <section className={styles.stack}>
          <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
            {texts.found}
          </h3>
          <SetUpPreview plan={plan} included={included} onInclude={setIncluded} />
          <div className={styles.row}>
            {hasNew && (
              <Button
                appearance="primary"
                busy={busy}
                onClick={() => {
                  close();
                  void setUp(pane, { include: included });
                }}
              >
                {texts.action}
              </Button>
            )}
            <Button onClick={close}>{texts.cancel}</Button>
          </div>
        </section>
      )}
      <section className={styles.stack}>
        <div>
          <Button
            busy={busy}
            onClick={() => {
              setWithData(false);
              setRemoving(true);
            }}
          >
            {texts.remove}
          </Button>
        </div>
        {removing && (
          <Question
            text={texts.removeQuestion}
            yes={texts.removeAction}
            busy={busy}
            onYes={() => {
              setRemoving(false);
              void removeSetUp(pane, { withData });
            }}
            onNo={() => {
              setRemoving(false);
            }}
          >
            <Checkbox
              label={texts.removeData}
              checked={withData}
              onChange={(_, { checked }) => {
                setWithData(checked === true);
              }}
            />
          </Question>
        )}
      </section>
    </>
  );
}
