import type { ReactElement } from 'react';
import { refresh } from '../actions/refresh';
import type { SetUpPlan } from '../../app';
import { isBusy, usePane, usePaneState } from '../core/pane';
import type { Failure } from '../core/failure';
import { TableOutcomes } from '../tables/TableOutcomes';
import { CloseButton } from '../ui/CloseButton';
import { focusHeading } from '../ui/focusHeading';
import { SeverityIcon } from '../ui/icons';
import { frameTexts as texts } from './frameTexts';

/** What is to be known before the view: what went wrong, what the document is, and what was done. */
export function Messages(): ReactElement {
  const pane = usePane();
  const { view, failure, result, setUp, tables, work, readiness } = usePaneState((state) => state);
  const hide = (change: Parameters<typeof pane.store.set>[0]): void => {
    pane.store.set(change);
    focusHeading();
  };
  return (
    <>
      {failure && (
        <FailureMessage
          failure={failure}
          onDismiss={() => {
            hide({ failure: null, announcement: '' });
          }}
        />
      )}
      {result?.notice && <Notice notice={result.notice} warns={result.reason === 'no RID'} />}
      {setUp && (view === 'check' || view === 'settings') && (
        <SetUpMessage
          plan={setUp}
          onHide={() => {
            hide({ setUp: null });
          }}
        />
      )}
      {tables && view !== 'settings' && (
        <TableOutcomes
          tables={tables}
          decidedElsewhere={view === 'tables' && result ? result.tables.map(({ name }) => name) : []}
          busy={isBusy({ work, readiness })}
          onDecide={(table, decision) => refresh(pane, { [table]: [decision] })}
          onHide={() => {
            hide({ tables: null });
          }}
        />
      )}
    </>
  );
}

interface FailureMessageProps {
  readonly failure: Failure;
  readonly onDismiss: () => void;
}

/** What went wrong; in sight however far down the list the author is. */
function FailureMessage({ failure, onDismiss }: FailureMessageProps): ReactElement {
  return (
    <section className="failure" aria-label={texts.errorTitle}>
      <div className="message-bar" data-intent="error">
        <SeverityIcon severity="error" />
        <p>
          <strong>{texts.errorTitle}</strong> {failure.message}
        </p>
        <CloseButton label={texts.dismiss} onClick={onDismiss} />
      </div>
    </section>
  );
}

interface NoticeProps {
  readonly notice: string;
  /** Whether the author may have opened the wrong document. */
  readonly warns: boolean;
}

/** What is to be known of the document before its problems. */
function Notice({ notice, warns }: NoticeProps): ReactElement {
  return (
    <div className="message-bar notice" data-intent={warns ? 'warning' : 'info'}>
      <SeverityIcon severity={warns ? 'warning' : 'info'} />
      <p>
        <strong>{texts.noticeTitle}</strong> {notice}
      </p>
    </div>
  );
}

interface SetUpMessageProps {
  readonly plan: SetUpPlan;
  readonly onHide: () => void;
}

/** What setting up found, and what it is unsure of. */
function SetUpMessage({ plan: { found, unsure }, onHide }: SetUpMessageProps): ReactElement {
  return (
    <section className="message-bar notice" data-intent="info" aria-label={texts.setUpTitle}>
      <SeverityIcon severity="info" />
      <div>
        <p>
          <strong>{texts.setUpTitle}</strong>{' '}
          {texts.setUpFound(found.filter(({ alreadySetUp }) => !alreadySetUp).length)}
        </p>
        {unsure.length > 0 && <p>{texts.setUpUnsure(unsure.length)}</p>}
        <ul>
          {unsure.map(({ kind, name, title, reason }) => (
            <li key={`${kind} ${name} ${title}`}>
              {title}: {reason}
            </li>
          ))}
        </ul>
      </div>
      <CloseButton label={texts.hideSetUp} onClick={onHide} />
    </section>
  );
}
