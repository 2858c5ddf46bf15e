import { useContext, useState, type ReactElement, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Fold } from './Fold';
import { OpenGroups } from './openGroups';
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
  const before = useContext(OpenGroups);
  const [open, setOpen] = useState(before?.get(title) ?? startsOpen);
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
      onToggle={(now) => {
        setOpen(now);
        before?.set(title, now);
      }}
    >
      {() => (
        <div className={text.stack} data-group={title}>
          {children()}
        </div>
      )}
    </Fold>
  );
}
