import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useStyles } from './styles';
import { Button } from './Button';
import { onEscape } from './onEscape';
import { uiTexts } from './uiTexts';

interface QuestionProps {
  /** What will be done, and what it costs. */
  readonly text: string;
  readonly yes: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children?: ReactNode;
}

/** Asks before something that is not easily taken back. It takes the focus, and gives it back when it goes. */
export function Question({ text, yes, busy, onYes, onNo, children }: QuestionProps): ReactElement {
  const id = useId();
  const styles = useStyles();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    words.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div role="group" aria-labelledby={id} className={styles.card} onKeyDown={onEscape(onNo)}>
      <p id={id} ref={words} tabIndex={-1}>
        {text}
      </p>
      {children}
      <div className={styles.row}>
        <Button busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{uiTexts.cancel}</Button>
      </div>
    </div>
  );
}
