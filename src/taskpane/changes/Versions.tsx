import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Baseline } from '../../app';
import type { Rid } from '../../model/rid';
import { recordBaseline, removeBaseline } from '../actions/baselines';
import { isBusy, usePane, usePaneState } from '../core/pane';
import type { App } from '../core/world';
import { Button } from '../ui/Button';
import { EntryForm } from '../ui/EntryForm';
import { Question } from '../ui/Question';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { changesTexts } from './changesTexts';
import { OtherRid } from './OtherRid';
import { readVersion, versionFields, versionStart } from './forms';

interface VersionsProps {
  readonly app: Pick<App, 'readOtherRid' | 'workingModel'>;
  readonly kept: readonly Baseline[];
  readonly offered: ReturnType<App['offeredBaseline']>;
  readonly model: Rid;
  /** The pane was opened to record one. */
  readonly isAskedFor: boolean;
}

/** A version of the open document, or of an older file’s model. */
interface Recording {
  readonly recording: string | null;
  readonly model: Rid;
}

const { versions: texts, changed } = changesTexts;

/** The versions that the document keeps, and the one that it should. */
export function Versions({ app, kept, offered, model, isAskedFor }: VersionsProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const [open, setOpen] = useState<{ readonly removing: string } | Recording | null>(
    isAskedFor ? { recording: null, model } : null,
  );
  const recording = open && 'recording' in open ? open : null;
  const record = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  const wasRecording = useRef(false);
  useEffect(() => {
    // The form had the focus: the button that opened it gets it back.
    if (open === null && wasRecording.current) record.current?.focus();
    wasRecording.current = recording !== null;
  }, [open, recording]);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      {offered && (
        <p className={styles.text}>
          {texts.offered(offered.version, offered.date)} {!offered.isCurrent && texts.offeredOlder}
        </p>
      )}
      {recording ? (
        <EntryForm
          title={recording.recording === null ? texts.form : texts.ofFile(recording.recording)}
          fields={versionFields}
          start={versionStart(recording.model)}
          busy={busy}
          save={texts.save}
          read={readVersion}
          onSave={async (details) => {
            const done = await recordBaseline(
              pane,
              recording.recording === null ? details : { ...details, model: recording.model },
            );
            if (done) close();
            return done;
          }}
          onCancel={close}
        />
      ) : (
        <div>
          <Button
            ref={record}
            appearance={kept.length === 0 || offered?.isCurrent === true ? 'primary' : 'secondary'}
            onClick={() => {
              setOpen({ recording: null, model });
            }}
          >
            {texts.record}
          </Button>
        </div>
      )}
      {!recording && (
        <OtherRid
          app={app}
          label={texts.from}
          onRead={({ name, document }) => {
            setOpen({ recording: name, model: app.workingModel(document) });
          }}
        />
      )}
      <ul className={`${styles.list} ${styles.stack}`}>
        {kept.map((one) => (
          <li key={one.version} className={styles.card} data-version={one.version}>
            <p className={styles.text}>
              <b>{changed.version(one)}</b>
            </p>
            <p className={styles.small}>{texts.kept(one)}</p>
            {open && 'removing' in open && open.removing === one.version ? (
              <Question
                text={texts.removing(one.version)}
                yes={texts.remove}
                busy={busy}
                onYes={() => {
                  close();
                  void removeBaseline(pane, one.version);
                }}
                onNo={close}
              />
            ) : (
              <div>
                <Button
                  appearance="subtle"
                  busy={busy}
                  aria-label={uiTexts.buttonOf(texts.remove, one.version)}
                  onClick={() => {
                    setOpen({ removing: one.version });
                  }}
                >
                  {texts.remove}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
