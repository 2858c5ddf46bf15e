import { useRef, useState, type ReactElement } from 'react';
import { Button } from './Button';
import { uiTexts as texts } from './uiTexts';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text to be taken elsewhere: shown in full, and copied with one click where that is allowed. */
export function CopyText({ label, text }: CopyTextProps): ReactElement {
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
    <div className="copy-text">
      <textarea ref={area} readOnly rows={8} aria-label={label} value={text} />
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <span role="status" className="copied">
        {outcome}
      </span>
    </div>
  );
}
