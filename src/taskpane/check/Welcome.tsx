import { useRef, type ReactElement } from 'react';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { CheckResult } from '../../app';
import { setUp } from '../actions/setUp';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { useFocusAfter } from '../ui/useFocusAfter';
import { checkTexts } from './checkTexts';

const { welcome: texts } = checkTexts;

/** Greets a document that RID Author has not worked on: a RID is to be set up, a blank document can become one. */
export function Welcome({ result }: { readonly result: CheckResult }): ReactElement | null {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const box = useRef<HTMLDivElement>(null);
  const actedOn = useFocusAfter(busy, box, 'button');
  if (!result.usable) {
    // Text that stands there would be in the way of a new RID, and is not RID Author's to delete.
    const isBlank = result.reason !== 'no RID';
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.newTitle}</MessageBarTitle> {isBlank ? texts.newHint : texts.notBlank}
        </MessageBarBody>
        {isBlank && (
          <MessageBarActions>
            <Button
              appearance="primary"
              busy={busy}
              onClick={() => {
                pane.store.set({ drafting: 'scope' });
              }}
            >
              {texts.newAction}
            </Button>
            <Button
              busy={busy}
              onClick={() => {
                pane.store.set({ drafting: 'last' });
              }}
            >
              {texts.lastAction}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    );
  }
  // A setting that was stored is no set-up; a refresh sets the tables up.
  const isWorkedOn = result.tables.length === 0 || result.tables.some(({ controlled }) => controlled);
  if (result.document.stored.kind !== 'none' && isWorkedOn) return null;
  const missing = result.tables.filter(({ state }) => state === 'missing').map(({ caption }) => caption);
  return (
    <div ref={box}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.title}</MessageBarTitle> {texts.why} {missing.length > 0 && texts.tables(missing)}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            appearance="primary"
            busy={busy}
            onClick={() => {
              actedOn(0);
              void setUp(pane, {});
            }}
          >
            {texts.action}
          </Button>
          <Button
            onClick={() => {
              pane.store.set({ view: 'settings' });
            }}
          >
            {texts.look}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
