import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Failure } from './failure';
import { CloseIcon } from './icons';
import { texts } from './texts';

interface MessagesProps {
  readonly failure: Failure | null;
  readonly notice: string | null;
  /** Whether the document can be checked all the same. */
  readonly usable: boolean;
  readonly onDismiss: () => void;
}

export function Messages({ failure, notice, usable, onDismiss }: MessagesProps): ReactElement {
  return (
    <>
      {failure && (
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
      )}
      {notice && (
        <MessageBar intent={usable ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.noticeTitle}</MessageBarTitle>
            {notice}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
