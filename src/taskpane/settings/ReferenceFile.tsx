import { useState, type ReactElement } from 'react';
import type { ReferenceAdditions } from '../../model/settings';
import { CopyText } from '../ui/CopyText';
import { FileField } from '../ui/FileField';
import { usePane } from '../core/pane';
import { Fold } from '../ui/Fold';
import { useStyles } from '../ui/styles';
import { Question } from '../ui/Question';
import { asFile } from './referenceLists';
import { settingsTexts } from './settingsTexts';

interface ReferenceFileProps {
  readonly reference: ReferenceAdditions;
  readonly busy: boolean;
  readonly onReplace: (reference: ReferenceAdditions, what: string) => void;
}

const { reference: texts } = settingsTexts;

/** Reference data comes from a file and goes into one. The pane cannot write files, so it shows what belongs in it. */
export function ReferenceFile({ reference, busy, onReplace }: ReferenceFileProps): ReactElement {
  const { world } = usePane();
  const [loaded, setLoaded] = useState<{ readonly name: string; readonly additions: ReferenceAdditions } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const styles = useStyles();
  const load = async (file: File): Promise<void> => {
    setLoaded(null);
    try {
      const parsed = (await world.app()).parseAdditions(await file.text(), file.name);
      setRefusal('message' in parsed ? parsed.message : null);
      if ('additions' in parsed) setLoaded({ name: file.name, additions: parsed.additions });
    } catch {
      setRefusal(texts.unreadable(file.name));
    }
  };
  return (
    <section className={styles.stack}>
      <h3 className={styles.subheading}>{texts.file}</h3>
      <FileField label={texts.load} hint={texts.loadHint} refusal={refusal} onFile={(file) => void load(file)} />
      {loaded && (
        <Question
          text={texts.replace(loaded.name, loaded.additions, reference)}
          yes={texts.replaceAction}
          busy={busy}
          onYes={() => {
            setLoaded(null);
            onReplace(loaded.additions, texts.did.loaded(loaded.name));
          }}
          onNo={() => {
            setLoaded(null);
          }}
        />
      )}
      <Fold title={texts.show}>{() => <CopyText label={texts.fileLabel} text={asFile(reference)} />}</Fold>
    </section>
  );
}
