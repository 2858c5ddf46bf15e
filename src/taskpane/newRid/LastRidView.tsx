import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { LastRelease } from '../../app';
import { failureOf } from '../core/failure';
import type { Calendar } from '../release/calendar';
import { Button } from '../ui/Button';
import { FileField } from '../ui/FileField';
import { useStyles } from '../ui/styles';
import type { Drafting } from './drafting';
import { newRidTexts as texts } from './newRidTexts';
import { NextRelease, type NextRid } from './NextRelease';

interface LastRidViewProps {
  readonly drafting: Drafting;
  readonly calendar: Calendar;
  readonly busy: boolean;
  readonly onWrite: (next: NextRid, last: LastRelease) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Starts a RID in a blank document from the file of the last one. */
export function LastRidView({ drafting, calendar, busy, onWrite, onCancel }: LastRidViewProps): ReactElement {
  const [chosen, setChosen] = useState<{ readonly name: string; readonly last: LastRelease } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const styles = useStyles();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const read = async (file: File): Promise<void> => {
    try {
      const last = drafting.lastReleaseOf(new Uint8Array(await file.arrayBuffer()), file.name);
      setChosen({ name: file.name, last });
      setRefusal(null);
    } catch (error) {
      setRefusal(failureOf(error).message);
    }
  };
  return (
    <section className={styles.stack} data-new-rid aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.titleLast}
      </h2>
      <p className={styles.small}>{texts.introLast}</p>
      <FileField
        label={texts.last}
        hint={texts.lastHint}
        accept=".docx"
        refusal={refusal}
        onFile={(file) => void read(file)}
      />
      {chosen && (
        <>
          <div role="status">
            <h3 className={styles.subheading}>{texts.lastRead(chosen.last.model.release.name, chosen.name)}</h3>
          </div>
          <NextRelease
            key={chosen.last.model.release.name}
            last={chosen.last}
            drafting={drafting}
            calendar={calendar}
            busy={busy}
            save={(isInTemplate) => (isInTemplate ? texts.open : texts.write)}
            onSave={(next) => onWrite(next, chosen.last)}
          />
        </>
      )}
      <div>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </section>
  );
}
