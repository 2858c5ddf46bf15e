import type { ReactElement } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useStyles as useTextStyles } from '../ui/styles';
import { frameTexts as texts } from './frameTexts';

interface StandstillProps {
  readonly title: string;
  readonly message: string;
  readonly details?: string;
}

const useStyles = makeStyles({
  details: { maxWidth: '100%', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** The whole pane where it cannot work: what is the matter, in words. */
export function Standstill({ title, message, details }: StandstillProps): ReactElement {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <main className={text.centre}>
      <h1 className={text.heading}>{texts.name}</h1>
      <div role="alert" className={text.stack}>
        <h2 className={text.subheading}>{title}</h2>
        <p className={text.text}>{message}</p>
      </div>
      {details ? <pre className={styles.details}>{details}</pre> : <p className={text.quiet}>{texts.about}</p>}
    </main>
  );
}
