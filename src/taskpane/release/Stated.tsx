import type { ReactElement } from 'react';
import { releaseTexts } from './releaseTexts';

interface StatedProps {
  readonly label: string;
  readonly value: string;
  /** Where it is read from, and so is to be changed. */
  readonly where: string;
}

/** What only the document says: an edit here would be lost with the next reading. */
export function Stated({ label, value, where }: StatedProps): ReactElement {
  return (
    <p>
      {label}: <strong>{value || releaseTexts.notSaid}</strong> <span className="quiet">{where}</span>
    </p>
  );
}
