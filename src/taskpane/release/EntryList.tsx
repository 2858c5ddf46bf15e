import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Input, mergeClasses } from '@fluentui/react-components';
import type { Rid } from '../../model/rid';
import { Fold } from '../ui/Fold';
import { KeptIn, useKept } from '../ui/kept';
import { useStyles } from '../ui/styles';
import { Action, EntryButtons } from './buttons';
import { useEditing } from './editing';
import { cleaned, Labelled } from './fields';
import { useFocusAfter } from './focus';
import { useKeys } from './keys';
import * as lists from './lists';
import { PickField, type Pick } from './PickField';
import { releaseTexts, type ListTexts } from './releaseTexts';

export interface EntryListProps<T> {
  readonly list: lists.ListOf<T>;
  readonly texts: ListTexts;
  /** What an entry is called. */
  readonly nameOf: (entry: T, at: number) => string;
  /** How a name is written that was typed in another way. */
  readonly keyOf?: (typed: string) => string;
  /** An entry of which only what names it is known, in the model; what cannot name one is refused in a sentence. */
  readonly start: (model: Rid, key: string) => Rid | string;
  /** Where taking an entry out takes more than that. */
  readonly onRemove?: (model: Rid, at: number) => Rid;
  /** What usually names an entry, where that is one of a few. */
  readonly picks?: readonly Pick[];
  /** The one line of an entry that is folded away; without it an entry is always open. */
  readonly summary?: (entry: T, at: number) => ReactNode;
  readonly children: (entry: T, at: number, replace: (entry: T, what: string) => void) => ReactNode;
}

/** A list of the model: its entries, each with its buttons, and the field that adds one. */
export function EntryList<T>(props: EntryListProps<T>): ReactElement {
  const { list, texts, nameOf, keyOf, start, onRemove, picks, summary, children } = props;
  const { model, change } = useEditing();
  const styles = useStyles();
  const entries = list.of(model);
  const keys = useKeys(entries, nameOf);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const root = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(root, entries);
  /** The entries to which one is being added. */
  const [before, setBefore] = useState<readonly T[] | null>(null);
  const { did } = releaseTexts;
  const last = keys.at(-1);
  if (before !== null && before !== entries && last !== undefined) {
    // What was added is to be filled in.
    setBefore(null);
    setOpened(new Set([...opened, last]));
  }

  const move = (at: number, up: boolean): void => {
    const to = up ? at - 1 : at + 1;
    const entry = entries[at];
    if (entry === undefined) return;
    focusAfter((items) => items[to]?.querySelector<HTMLElement>(`[data-act=${up ? 'up' : 'down'}]`));
    change(lists.move(model, list, at, to), did.moved(nameOf(entry, at), up));
  };
  const remove = (at: number): void => {
    const entry = entries[at];
    if (entry === undefined) return;
    focusAfter((items) =>
      items[Math.min(at, items.length - 1)]?.querySelector<HTMLElement>('[aria-expanded], input, textarea'),
    );
    change(onRemove?.(model, at) ?? lists.remove(model, list, at), did.removed(texts.one, nameOf(entry, at)));
  };
  const add = (typed: string): string | null => {
    const key = keyOf?.(typed) ?? typed;
    const started = start(model, key);
    if (typeof started === 'string') return started;
    setBefore(entries);
    focusAfter((items) =>
      [...(items.at(-1)?.querySelectorAll<HTMLInputElement>('input[type=text], textarea') ?? [])].find(
        ({ value }) => value === '',
      ),
    );
    change(started, did.added(texts.one, key));
    return null;
  };

  return (
    <div ref={root} className={styles.stack}>
      {entries.length > 0 && (
        <ol className={mergeClasses(styles.list, styles.stack)}>
          {entries.map((entry, at) => {
            const buttons = (
              <EntryButtons
                entry={nameOf(entry, at)}
                first={at === 0}
                last={at === entries.length - 1}
                onMove={(up) => {
                  move(at, up);
                }}
                onRemove={() => {
                  remove(at);
                }}
              />
            );
            const fields = (): ReactNode => (
              <KeptIn.Provider value={`${texts.one} ${nameOf(entry, at)}`}>
                {children(entry, at, (next, what) => {
                  change(lists.replace(model, list, at, next), what);
                })}
              </KeptIn.Provider>
            );
            const key = keys[at] ?? at;
            return (
              <li key={key}>
                {summary ? (
                  <Fold
                    title={<span className={styles.small}>{summary(entry, at)}</span>}
                    open={opened.has(key)}
                    onToggle={(open) => {
                      setOpened((now) => {
                        const others = [...now].filter((one) => one !== key);
                        return new Set(open ? [...others, key] : others);
                      });
                    }}
                  >
                    {() => (
                      <div className={styles.card}>
                        {fields()}
                        {buttons}
                      </div>
                    )}
                  </Fold>
                ) : (
                  <div className={styles.card}>
                    {fields()}
                    {buttons}
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {picks ? (
        <PickField label={texts.newKey} options={picks} add={texts.add} missing={texts.keyMissing} onPick={add} />
      ) : (
        <AddEntry texts={texts} onAdd={add} />
      )}
    </div>
  );
}

interface AddEntryProps {
  readonly texts: ListTexts;
  readonly onAdd: (key: string) => string | null;
}

/** Names a new entry. The field keeps what cannot be added, with the reason. */
function AddEntry({ texts, onAdd }: AddEntryProps): ReactElement {
  const { busy } = useEditing();
  const [key, setKey] = useKept(texts.newKey, '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const styles = useStyles();
  const add = (): void => {
    const typed = cleaned(key, 'wrapped');
    const said = typed === '' ? texts.keyMissing : onAdd(typed);
    setRefusal(said);
    if (said === null) setKey('');
  };
  return (
    <div className={styles.close} data-add>
      <Labelled label={texts.newKey} refusal={refusal}>
        <Input
          size="small"
          autoComplete="off"
          value={key}
          onChange={(_, { value }) => {
            setKey(value);
            setRefusal(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && !busy) add();
          }}
        />
      </Labelled>
      <div>
        <Action onAct={add}>{texts.add}</Action>
      </div>
    </div>
  );
}
