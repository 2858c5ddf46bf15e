import type { ReactElement } from 'react';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReadyToSend } from '../../app';
import { checkToPublish } from '../actions/check';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { checkTexts } from './checkTexts';

const { beforeSending: texts } = checkTexts;

/** Whether the document can go to the Panel or to the public, as long as it is checked for that; the way there before. */
export function BeforeSending({ readiness }: { readonly readiness: ReadyToSend | null }): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  if (!readiness) {
    return (
      <div>
        <Button appearance="subtle" busy={busy} onClick={() => void checkToPublish(pane, true)}>
          {texts.start}
        </Button>
      </div>
    );
  }
  return (
    <MessageBar intent={readiness.isReady ? 'success' : 'warning'} layout="multiline" data-before-sending>
      <MessageBarBody>{readiness.summary}</MessageBarBody>
      <MessageBarActions>
        <Button busy={busy} onClick={() => void checkToPublish(pane, false)}>
          {texts.stop}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
