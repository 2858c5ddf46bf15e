import { useState, type ReactElement } from 'react';
import type { CheckResult, Disagreement } from '../../app';
import { goToPlace } from '../actions/problem';
import { failureOf } from '../core/failure';
import { usePane } from '../core/pane';
import type { App } from '../core/world';
import { FileField } from '../ui/FileField';
import { useStyles } from '../ui/styles';
import { changesTexts } from './changesTexts';
import { Disagreements } from './Disagreements';

interface AgreeProps {
  readonly app: Pick<App, 'disagreement'>;
  readonly document: CheckResult['document'];
}

const { agree: texts } = changesTexts;

/** Compares the open RID with a paper about it, or with the RID of another release. */
export function Agree({ app, document }: AgreeProps): ReactElement {
  const pane = usePane();
  const [found, setFound] = useState<Disagreement | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const styles = useStyles();
  const compare = async (file: File): Promise<void> => {
    try {
      setFound(app.disagreement(document, file.name, new Uint8Array(await file.arrayBuffer())));
      setRefusal(null);
    } catch (error) {
      setFound(null);
      setRefusal(failureOf(error).message);
    }
  };
  return (
    <>
      <p className={styles.small}>{texts.intro}</p>
      <FileField label={texts.file} accept=".docx" refusal={refusal} onFile={(file) => void compare(file)} />
      {found && (
        <Disagreements
          problems={found.problems}
          between={texts.betweenThis(found.name)}
          {...(found.kind === 'RID' && { onGo: ({ place }) => void goToPlace(pane, place) })}
        />
      )}
    </>
  );
}
