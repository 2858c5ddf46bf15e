import { useState, type ReactElement } from 'react';
import type { DraftedNotice } from '../../app';
import { dateToCell } from '../../model/date';
import { draftNotice, openDraft } from '../actions/baselines';
import { isBusy, usePane, usePaneState } from '../core/pane';
import type { App } from '../core/world';
import { Button } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { EntryForm } from '../ui/EntryForm';
import { Fold } from '../ui/Fold';
import { useStyles } from '../ui/styles';
import { changesTexts } from './changesTexts';
import { noticeFields, readNotice } from './forms';

interface NoticeProps {
  readonly app: Pick<App, 'asHtml' | 'asMarkdown'>;
  readonly goLive: string | null;
}

const { notice: texts } = changesTexts;

/** Drafts what is published once the release is live: to be copied, or opened as a document. */
export function Notice({ app, goLive }: NoticeProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const [drafted, setDrafted] = useState<DraftedNotice | null>(null);
  const styles = useStyles();
  return (
    <>
      <p className={styles.small}>{texts.intro}</p>
      <EntryForm
        title={texts.save}
        fields={noticeFields}
        start={{ kind: 'notice', inEffect: dateToCell(goLive ?? '') }}
        busy={busy}
        save={texts.save}
        read={readNotice}
        onSave={async (request) => {
          const notice = await draftNotice(pane, request);
          if (notice) setDrafted(notice);
          // What was said of the notice may be put right, and drafted again.
          return false;
        }}
      />
      {drafted && (
        <section className={styles.card} aria-label={drafted.title} data-drafted>
          <h3 className={styles.subheading}>{drafted.title}</h3>
          {drafted.problems.length > 0 && (
            <>
              <p className={styles.small}>{texts.problems}</p>
              <ul className={styles.bullets}>
                {drafted.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </>
          )}
          <CopyText label={texts.markdown} text={app.asMarkdown(drafted.blocks)} />
          <Fold title={texts.html}>
            {() => <CopyText label={texts.html} text={app.asHtml(drafted.blocks, drafted.title)} />}
          </Fold>
          <div>
            <Button busy={busy} onClick={() => void openDraft(pane, drafted)}>
              {texts.open}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
