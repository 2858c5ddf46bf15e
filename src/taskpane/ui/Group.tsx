import type { ReactElement, ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Fold } from './Fold';
import { useKept } from './kept';
import { useStyles as useTextStyles } from './styles';

interface GroupProps {
  readonly title: string;
  /** How much there is inside, in words. */
  readonly count?: string;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

const useStyles = makeStyles({
  header: { display: 'flex', columnGap: '8px', alignItems: 'baseline', width: '100%' },
  title: { flexGrow: 1, fontWeight: 600 },
});

/** A part of a view that can be folded away, and is found as it was left. */
export function Group({ title, count, startsOpen = false, children }: GroupProps): ReactElement {
  const [open, setOpen] = useKept(`group ${title}`, startsOpen);
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Fold
      as="h2"
      title={
        <span className={styles.header}>
          <span className={styles.title}>{title}</span>
          {count && <span className={text.small}>{count}</span>}
        </span>
      }
      open={open}
      onToggle={setOpen}
    >
      {() => (
        <div className={text.stack} data-group={title}>
          {children()}
        </div>
      )}
    </Fold>
  );
}
