import { useState, type ReactElement } from 'react';
import type { OtherFile } from '../../app';
import { tableDate, type IsoDate } from '../../model/date';
import { draftPaper } from '../actions/baselines';
import { isBusy, usePane, usePaneState } from '../core/pane';
import type { App } from '../core/world';
import { Button } from '../ui/Button';
import { EntryForm } from '../ui/EntryForm';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { changesTexts } from './changesTexts';
import { OtherRid } from './OtherRid';
import { paperFields, readPaper } from './forms';

interface PaperProps {
  readonly app: Pick<App, 'readOtherRid'>;
  /** What papers of the kind are usually called. */
  readonly title: string;
  /** Nothing is kept that it could have been baselined as. */
  readonly isFirst: boolean;
  readonly today: IsoDate;
}

const { paper: texts } = changesTexts;

/** Drafts the paper to the Panel into a document of its own. */
export function Paper({ app, title, isFirst, today }: PaperProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const [later, setLater] = useState<readonly OtherFile[]>([]);
  const styles = useStyles();
  return (
    <>
      <p className={styles.small}>{texts.intro}</p>
      <ul className={styles.list}>
        {later.map((other) => (
          <li key={other.name} className={styles.row}>
            <span className={styles.text}>{other.name}</span>
            <Button
              appearance="subtle"
              aria-label={uiTexts.buttonOf(texts.laterRemove, other.name)}
              onClick={() => {
                setLater(later.filter((one) => one !== other));
              }}
            >
              {texts.laterRemove}
            </Button>
          </li>
        ))}
      </ul>
      <OtherRid
        app={app}
        label={texts.later}
        onRead={(other) => {
          setLater([...later.filter(({ name }) => name !== other.name), other]);
        }}
      />
      <EntryForm
        title={texts.save}
        fields={paperFields}
        start={{ title, date: tableDate(today), isFirst: isFirst ? 'yes' : 'no', standard: 'no' }}
        busy={busy}
        save={texts.save}
        read={(values) => readPaper(values, today)}
        onSave={(details) => draftPaper(pane, { ...details, later })}
      />
    </>
  );
}
