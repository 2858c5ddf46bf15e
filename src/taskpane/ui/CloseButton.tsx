import type { ReactElement } from 'react';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Button } from './Button';

interface CloseButtonProps {
  /** What it takes away. */
  readonly label: string;
  readonly onClick: () => void;
}

/** Takes a message away. */
export function CloseButton({ label, onClick }: CloseButtonProps): ReactElement {
  return <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={label} onClick={onClick} />;
}
