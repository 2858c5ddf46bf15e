import type { ReactElement } from 'react';
import { useStyles } from '../ui/styles';
import { releaseTexts } from './releaseTexts';

interface StatedProps {
  readonly label: string;
  readonly value: string;
  /** Where it is read from, and so is to be changed. */
  readonly where: string;
}

/** What only the document says: an edit here would be lost with the next reading. */
export function Stated({ label, value, where }: StatedProps): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.small}>
      {label}: <strong>{value || releaseTexts.notSaid}</strong> <span className={styles.quiet}>{where}</span>
    </p>
  );
}
