import type { ReactElement } from 'react';
import type { SetUpPlan } from '../app';
import { CloseButton } from './CloseButton';
import type { Failure } from './failure';
import { SeverityIcon } from './icons';
import { texts } from './texts';

interface FailureMessageProps {
  readonly failure: Failure;
  readonly onDismiss: () => void;
}

/** What went wrong; in sight however far down the list the author is. */
export function FailureMessage({ failure, onDismiss }: FailureMessageProps): ReactElement {
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
export function Notice({ notice, warns }: NoticeProps): ReactElement {
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
export function SetUpMessage({ plan: { found, unsure }, onHide }: SetUpMessageProps): ReactElement {
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
