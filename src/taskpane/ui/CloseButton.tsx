import type { ReactElement } from 'react';
import { Button } from './Button';
import { CloseIcon } from './icons';

interface CloseButtonProps {
  /** What it takes away. */
  readonly label: string;
  readonly appearance?: 'transparent' | 'subtle';
  readonly onClick: () => void;
}

/** Takes a message away. */
export function CloseButton({ label, appearance = 'transparent', onClick }: CloseButtonProps): ReactElement {
  return <Button appearance={appearance} icon={<CloseIcon />} aria-label={label} title={label} onClick={onClick} />;
}
