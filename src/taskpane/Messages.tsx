import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Failure } from './failure';
import { CloseIcon } from './icons';
import { texts } from './texts';

interface FailureMessageProps {
  readonly failure: Failure;
  readonly onDismiss: () => void;
}

/** What went wrong; in sight however far down the list the author is. */
export function FailureMessage({ failure, onDismiss }: FailureMessageProps): ReactElement {
  return (
    <section className="failure" aria-label={texts.errorTitle}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.errorTitle}</MessageBarTitle>
          {failure.message}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<CloseIcon />}
              aria-label={texts.dismiss}
              title={texts.dismiss}
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
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
    <MessageBar className="notice" intent={usable ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.noticeTitle}</MessageBarTitle>
        {notice}
      </MessageBarBody>
    </MessageBar>
  );
}
