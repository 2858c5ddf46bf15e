import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';

interface WelcomeCardProps {
  readonly title: string;
  /** What the document has not got. */
  readonly missing: readonly string[];
  /** What helps. */
  readonly action: string;
  readonly busy: boolean;
  readonly onAction: () => void;
}

/** What a document needs before RID Author can do all it can, and the one thing to do about it. */
export function WelcomeCard({ title, missing, action, busy, onAction }: WelcomeCardProps): ReactElement {
  return (
    <section className="welcome" aria-label={title}>
      <h2>{title}</h2>
      {missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button appearance="primary" disabledFocusable={busy} onClick={onAction}>
        {action}
      </Button>
    </section>
  );
}
