import { useEffect, useRef, useState, type ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useStyles } from '../ui/styles';
import { Button } from '../ui/Button';
import { useFocusAfter } from '../ui/useFocusAfter';
import { uiTexts } from '../ui/uiTexts';
import { EntryForm, type Read, type Values } from '../ui/EntryForm';
import type { ReferenceList } from './referenceLists';
import { settingsTexts } from './settingsTexts';

interface ReferenceEntriesProps<T> {
  readonly list: ReferenceList<T>;
  readonly entries: readonly T[];
  readonly busy: boolean;
  readonly onChange: (entries: T[], what: string) => void;
}

const { reference: texts } = settingsTexts;

/** One list of reference data: its entries, and the form that adds or changes one. */
export function ReferenceEntries<T>({ list, entries, busy, onChange }: ReferenceEntriesProps<T>): ReactElement {
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const removed = useFocusAfter(busy, root, '[data-act=edit]', add);
  const closed = useRef<number | 'new' | null>(null);
  useEffect(() => {
    // The form had the focus: the button that opened it gets it back.
    const from = closed.current;
    if (editing !== null || from === null) return;
    closed.current = null;
    const button = from === 'new' ? add.current : root.current?.querySelectorAll<HTMLElement>('[data-act=edit]')[from];
    button?.focus();
  }, [editing]);
  const close = (): void => {
    closed.current = editing;
    setEditing(null);
  };
  const read = (values: Values): Read<T> => {
    const found = list.read(values);
    if (!('entry' in found)) return found;
    const name = list.nameOf(found.entry);
    const isTaken = entries.some((entry, at) => at !== editing && list.nameOf(entry) === name);
    return isTaken ? { field: list.fields[0]?.name ?? '', message: texts.taken(name) } : found;
  };
  const form = (title: string, start: Values, save: (entry: T) => void): ReactElement => (
    <EntryForm
      title={title}
      fields={list.fields}
      start={start}
      busy={busy}
      read={read}
      onSave={(entry) => {
        close();
        save(entry);
        return undefined;
      }}
      onCancel={close}
    />
  );
  return (
    <section ref={root} className={styles.stack}>
      <h3 className={styles.subheading}>{list.title}</h3>
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {entries.map((entry, at) => {
          const name = list.nameOf(entry);
          return (
            // A file may list a name twice.
            <li key={`${name} ${String(at)}`} className={styles.card}>
              {editing === at ? (
                form(uiTexts.buttonOf(texts.edit, name), list.valuesOf(entry), (changed) => {
                  onChange(entries.with(at, changed), texts.did.changed(list.one, list.nameOf(changed)));
                })
              ) : (
                <>
                  <p>
                    <strong>{name}</strong> {list.detailsOf(entry).filter(Boolean).join(' · ')}
                  </p>
                  <div className={styles.row}>
                    <Button
                      data-act="edit"
                      aria-label={uiTexts.buttonOf(texts.edit, name)}
                      onClick={() => {
                        setEditing(at);
                      }}
                    >
                      {texts.edit}
                    </Button>
                    <Button
                      busy={busy}
                      aria-label={uiTexts.buttonOf(texts.remove, name)}
                      onClick={() => {
                        removed(at);
                        onChange(entries.toSpliced(at, 1), texts.did.removed(list.one, name));
                      }}
                    >
                      {texts.remove}
                    </Button>
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {editing === 'new' ? (
        form(list.add, {}, (entry) => {
          onChange([...entries, entry], texts.did.added(list.one, list.nameOf(entry)));
        })
      ) : (
        <div>
          <Button
            ref={add}
            onClick={() => {
              setEditing('new');
            }}
          >
            {list.add}
          </Button>
        </div>
      )}
    </section>
  );
}
