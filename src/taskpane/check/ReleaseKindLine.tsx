import type { ReactElement } from 'react';
import { Button } from '../ui/Button';
import type { ReleaseKind } from '../../app';
import { checkTexts as texts } from './checkTexts';

interface ReleaseKindLineProps {
  readonly kind: ReleaseKind;
  /** How it is known, in full. */
  readonly derivation: string;
  readonly onSettings: () => void;
}

/** The kind of release in one line, which opens to how that is known, and the way to where it is set. */
export function ReleaseKindLine({ kind, derivation, onSettings }: ReleaseKindLineProps): ReactElement {
  return (
    <div className="release-kind quiet">
      <details>
        <summary>{texts.kind(kind)}</summary>
        <p>{derivation}</p>
      </details>
      <Button className="link" aria-label={texts.setKindLabel} onClick={onSettings}>
        {texts.setKind}
      </Button>
    </div>
  );
}
