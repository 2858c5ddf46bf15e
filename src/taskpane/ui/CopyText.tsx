import { useRef, useState, type ReactElement } from 'react';

import { Button } from './Button';
import { useStyles } from './styles';
import { Textarea } from './Textarea';
import { uiTexts as texts } from './uiTexts';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text to be taken elsewhere: shown in full, and copied with one click where that is allowed. */
export function CopyText({ label, text }: CopyTextProps): ReactElement {
  const styles = useStyles();
  const [outcome, setOutcome] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(texts.copied);
    } catch {
      // Word on the web may forbid the clipboard to the frame of an add-in.
      area.current?.select();
      setOutcome(texts.copyYourself);
    }
  };
  return (
    <div className={styles.stack}>
      <Textarea ref={area} readOnly rows={8} resize="vertical" aria-label={label} value={text} />
      <div className={styles.row}>
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        <span role="status" className={styles.small}>
          {outcome}
        </span>
      </div>
    </div>
  );
}
