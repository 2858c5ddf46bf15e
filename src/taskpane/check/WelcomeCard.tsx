import { Button } from '../ui/Button';
import type { ReactElement } from 'react';

interface WelcomeCardProps {
  readonly title: string;
  /** What the document has not got, and what can be done about it. */
  readonly sentences: readonly string[];
  /** The one thing that helps, where the pane can do it. */
  readonly action?: { readonly name: string; readonly busy: boolean; readonly run: () => void };
}

/** What a document needs before RID Author can do all it can. */
export function WelcomeCard({ title, sentences, action }: WelcomeCardProps): ReactElement {
  return (
    <section className="welcome" aria-label={title}>
      <h2>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {action && (
        <Button size="medium" appearance="primary" busy={action.busy} onClick={action.run}>
          {action.name}
        </Button>
      )}
    </section>
  );
}
