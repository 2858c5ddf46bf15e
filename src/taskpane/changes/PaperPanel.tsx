import { useMemo, useState, type ReactElement } from 'react';
import type { CheckResult, OtherFile } from '../../app';
import { goToPlace } from '../actions/problem';
import { usePane } from '../core/pane';
import type { App } from '../core/world';
import { Button } from '../ui/Button';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { changesTexts } from './changesTexts';
import { Disagreements } from './Disagreements';
import { OtherRid } from './OtherRid';

interface PaperPanelProps {
  readonly app: Pick<App, 'paperAgainst' | 'readOtherRid'>;
  /** The paper that is open. */
  readonly document: CheckResult['document'];
}

const { agree: texts } = changesTexts;

/** Checks the paper that is open against the RIDs that it is about. */
export function PaperPanel({ app, document }: PaperPanelProps): ReactElement {
  const pane = usePane();
  const [rids, setRids] = useState<readonly OtherFile[]>([]);
  const problems = useMemo(() => app.paperAgainst(document, rids), [app, document, rids]);
  const styles = useStyles();
  return (
    <section className={styles.stack} aria-label={texts.paperTitle}>
      <h2 className={styles.heading}>{texts.paperTitle}</h2>
      <p className={styles.small}>{texts.paperIntro}</p>
      <OtherRid
        app={app}
        label={texts.ridOfPaper}
        onRead={(other) => {
          setRids([...rids.filter(({ name }) => name !== other.name), other]);
        }}
      />
      <ul className={styles.list}>
        {rids.map((other) => (
          <li key={other.name} className={styles.row}>
            <span className={styles.text}>{other.name}</span>
            <Button
              appearance="subtle"
              aria-label={uiTexts.buttonOf(changesTexts.paper.laterRemove, other.name)}
              onClick={() => {
                setRids(rids.filter((one) => one !== other));
              }}
            >
              {changesTexts.paper.laterRemove}
            </Button>
          </li>
        ))}
      </ul>
      {rids.length > 0 && (
        <Disagreements
          problems={problems}
          between={texts.betweenPaper(rids.map(({ name }) => name))}
          onGo={({ place }) => void goToPlace(pane, place)}
        />
      )}
    </section>
  );
}
