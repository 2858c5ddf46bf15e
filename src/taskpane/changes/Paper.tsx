import type { ReactElement } from 'react';
import { tableDate, type IsoDate } from '../../model/date';
import { draftPaper } from '../actions/baselines';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { EntryForm } from '../ui/EntryForm';
import { useStyles } from '../ui/styles';
import { changesTexts } from './changesTexts';
import { paperFields, readPaper } from './forms';

interface PaperProps {
  /** What papers of the kind are usually called. */
  readonly title: string;
  /** Nothing is kept that it could have been baselined as. */
  readonly isFirst: boolean;
  readonly today: IsoDate;
}

const { paper: texts } = changesTexts;

/** Drafts the paper to the Panel into a document of its own. */
export function Paper({ title, isFirst, today }: PaperProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const styles = useStyles();
  return (
    <>
      <p className={styles.small}>{texts.intro}</p>
      <EntryForm
        title={texts.save}
        fields={paperFields}
        start={{ title, date: tableDate(today), isFirst: isFirst ? 'yes' : 'no' }}
        busy={busy}
        save={texts.save}
        read={(values) => readPaper(values, today)}
        onSave={(details) => draftPaper(pane, details)}
      />
    </>
  );
}
