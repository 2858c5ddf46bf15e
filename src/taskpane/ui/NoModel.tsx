import type { ReactElement } from 'react';
import { usePane } from '../core/pane';
import { Button } from './Button';
import { useStyles } from './styles';
import { uiTexts as texts } from './uiTexts';

/** Says why there is nothing to edit, and where to begin. */
export function NoModel(): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.centre}>
      <p className={styles.text}>{texts.noModel}</p>
      <Button
        onClick={() => {
          store.set({ view: 'check' });
        }}
      >
        {texts.toCheck}
      </Button>
    </div>
  );
}
