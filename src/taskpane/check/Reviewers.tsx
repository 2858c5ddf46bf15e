import type { ReactElement } from 'react';
import { Button } from '../ui/Button';
import { checkTexts as texts } from './checkTexts';

interface ReviewersProps {
  readonly busy: boolean;
  readonly onComment: () => void;
  readonly onRemove: () => void;
}

/** Problems as comments, for people without the add-in. */
export function Reviewers({ busy, onComment, onRemove }: ReviewersProps): ReactElement {
  return (
    <details className="reviewers">
      <summary>{texts.reviewers.heading}</summary>
      <p>{texts.reviewers.hint}</p>
      <div className="choices">
        <Button busy={busy} onClick={onComment}>
          {texts.reviewers.insert}
        </Button>
        <Button busy={busy} onClick={onRemove}>
          {texts.reviewers.remove}
        </Button>
      </div>
    </details>
  );
}
