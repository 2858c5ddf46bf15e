import { useEffect, useRef, type ReactElement } from 'react';
import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { usePane, usePaneState } from '../core/pane';
import { CloseButton } from '../ui/CloseButton';
import { focusHeading } from '../ui/focusHeading';
import { frameTexts as texts } from './frameTexts';

const useStyles = makeStyles({
  messages: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  message: { marginBottom: '12px', overflowWrap: 'anywhere' },
});

/** What is to be known before the view: what went wrong, what the document is, and what a set-up was unsure of. */
export function Messages(): ReactElement {
  const { store } = usePane();
  const failure = usePaneState((state) => state.failure);
  const result = usePaneState((state) => state.result);
  const unsure = usePaneState((state) => state.unsure);
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The author may be far down the list.
    if (failure) top.current?.scrollIntoView({ block: 'center' });
  }, [failure]);
  return (
    <div ref={top} className={styles.messages}>
      {failure && (
        <MessageBar intent="error" layout="multiline" className={styles.message}>
          <MessageBarBody>
            <MessageBarTitle>{texts.errorTitle}</MessageBarTitle> {failure.message}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <CloseButton
                label={texts.dismiss}
                onClick={() => {
                  store.set({ failure: null, announcement: '' });
                  focusHeading();
                }}
              />
            }
          />
        </MessageBar>
      )}
      {result?.notice && (
        <MessageBar
          intent={result.reason === 'no RID' ? 'warning' : 'info'}
          layout="multiline"
          className={styles.message}
        >
          <MessageBarBody>
            <MessageBarTitle>{texts.noticeTitle}</MessageBarTitle> {result.notice}
          </MessageBarBody>
        </MessageBar>
      )}
      {unsure.length > 0 && (
        <MessageBar intent="info" layout="multiline" className={styles.message}>
          <MessageBarBody>
            <MessageBarTitle>{texts.unsure(unsure.length)}</MessageBarTitle>
            <ul>
              {unsure.map(({ kind, name, title, reason }) => (
                <li key={`${kind} ${name} ${title}`}>
                  {title}: {reason}
                </li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <CloseButton
                label={texts.dismiss}
                onClick={() => {
                  store.set({ unsure: [] });
                  focusHeading();
                }}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
