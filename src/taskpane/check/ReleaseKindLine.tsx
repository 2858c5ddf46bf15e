import type { ReactElement } from 'react';
import type { ReleaseKind } from '../../app';
import { Button } from '../ui/Button';
import { Fold } from '../ui/Fold';
import { useStyles } from '../ui/styles';
import { checkTexts as texts } from './checkTexts';

interface ReleaseKindLineProps {
  readonly kind: ReleaseKind;
  /** How it is known, in full. */
  readonly derivation: string;
  readonly onSettings: () => void;
}

/** The kind of release in one line, which opens to how that is known, and the way to where it is set. */
export function ReleaseKindLine({ kind, derivation, onSettings }: ReleaseKindLineProps): ReactElement {
  const styles = useStyles();
  return (
    <Fold title={texts.kind(kind)}>
      {() => (
        <>
          <p className={styles.small}>{derivation}</p>
          <Button appearance="subtle" onClick={onSettings}>
            {texts.setKind}
          </Button>
        </>
      )}
    </Fold>
  );
}
