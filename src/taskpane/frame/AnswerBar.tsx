import type { ReactElement } from 'react';
import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { CloseButton } from '../ui/CloseButton';
import { focusHeading } from '../ui/focusHeading';
import { frameTexts as texts } from './frameTexts';

const useStyles = makeStyles({
  bar: { position: 'sticky', bottom: 0, zIndex: 2, boxShadow: tokens.shadow8 },
});

/**
 * What was done last, with the way back. It stands at the bottom of the pane rather than in a toast: a toast would lie
 * over the buttons of the problem that comes next, and go before everybody has read it.
 */
export function AnswerBar(): ReactElement | null {
  const { store } = usePane();
  const answer = usePaneState((state) => state.answer);
  const styles = useStyles();
  if (!answer) return null;
  const { words, isUndecided, undo, next } = answer;
  return (
    <section className={styles.bar} aria-label={texts.answer} data-undecided={isUndecided || undefined}>
      <MessageBar intent={isUndecided ? 'warning' : 'success'} layout="multiline" politeness="polite">
        <MessageBarBody>{words}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <CloseButton
              label={texts.dismiss}
              onClick={() => {
                store.set({ answer: null });
                focusHeading();
              }}
            />
          }
        >
          {next && (
            <Button
              onClick={() => {
                store.set({ answer: null });
                next.run();
              }}
            >
              {next.name}
            </Button>
          )}
          {undo && <Button onClick={() => void undo()}>{texts.undo}</Button>}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
