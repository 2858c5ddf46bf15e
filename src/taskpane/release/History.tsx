import type { ReactElement } from 'react';
import { useStyles } from '../ui/styles';
import { EntryList } from './EntryList';
import { TextField } from './fields';
import { add, history } from './lists';
import { releaseTexts } from './releaseTexts';
import { dateShown } from './typed';
import { DateField } from './valueFields';

const { fields, did, refused, lists } = releaseTexts;

/** The versions of the document, oldest first. */
export function History(): ReactElement {
  const styles = useStyles();
  return (
    <EntryList
      list={history}
      texts={lists.version}
      nameOf={({ version }) => version}
      start={(model, version) => add(model, history, { version, date: '', changes: '' })}
      summary={({ version, date, changes }) => (
        <>
          <strong>{version}</strong> {dateShown(date)} <span className={styles.quiet}>{changes.split('\n')[0]}</span>
        </>
      )}
    >
      {(entry, _, replace) => (
        <>
          <TextField
            label={fields.version}
            value={entry.version}
            onFinish={(version) => {
              if (version === '') return refused.empty;
              replace({ ...entry, version }, did.changed(fields.version, entry.version));
              return null;
            }}
          />
          <DateField
            label={fields.date}
            value={entry.date}
            onChange={(date) => {
              replace({ ...entry, date }, did.changed(fields.date, entry.version));
            }}
          />
          <TextField
            label={fields.changes}
            kind="lines"
            value={entry.changes}
            onFinish={(changes) => {
              replace({ ...entry, changes }, did.changed(fields.changes, entry.version));
              return null;
            }}
          />
        </>
      )}
    </EntryList>
  );
}
