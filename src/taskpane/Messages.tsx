import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { Failure } from './failure';
import { CloseIcon, SeverityIcon } from './icons';
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
        <Button
          appearance="transparent"
          size="small"
          icon={<CloseIcon />}
          aria-label={texts.dismiss}
          title={texts.dismiss}
          onClick={onDismiss}
        />
      </div>
    </section>
  );
}

interface NoticeProps {
  readonly notice: string;
  /** Whether the document can be checked all the same. */
  readonly usable: boolean;
}

/** What is to be known of the document before its problems. */
export function Notice({ notice, usable }: NoticeProps): ReactElement {
  return (
    <div className="message-bar notice" data-intent={usable ? 'info' : 'warning'}>
      <SeverityIcon severity={usable ? 'info' : 'warning'} />
      <p>
        <strong>{texts.noticeTitle}</strong> {notice}
      </p>
    </div>
  );
}
