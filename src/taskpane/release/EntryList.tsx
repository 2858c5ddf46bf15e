import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Rid } from '../../model/rid';
import { Action, EntryButtons } from './buttons';
import { useEditing } from './editing';
import { cleaned, Frame, hintId } from './fields';
import { useFocusAfter } from './focus';
import { useKeys } from './keys';
import * as lists from './lists';
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
  /** The one line of an entry that is folded away; without it an entry is always open. */
  readonly summary?: (entry: T, at: number) => ReactNode;
  readonly children: (entry: T, at: number, replace: (entry: T, what: string) => void) => ReactNode;
}

/** A list of the model: its entries, each with its buttons, and the field that adds one. */
export function EntryList<T>(props: EntryListProps<T>): ReactElement {
  const { list, texts, nameOf, keyOf, start, onRemove, summary, children } = props;
  const { model, change } = useEditing();
  const entries = list.of(model);
  const keys = useKeys(entries, nameOf);
  const root = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(root, entries);
  const { did } = releaseTexts;

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
      items[Math.min(at, items.length - 1)]?.querySelector<HTMLElement>('summary, input, textarea'),
    );
    change(onRemove?.(model, at) ?? lists.remove(model, list, at), did.removed(texts.one, nameOf(entry, at)));
  };
  const add = (typed: string): string | null => {
    const key = keyOf?.(typed) ?? typed;
    const started = start(model, key);
    if (typeof started === 'string') return started;
    focusAfter((items) => {
      const added = items.at(-1);
      added?.querySelector('details')?.setAttribute('open', '');
      return [...(added?.querySelectorAll<HTMLInputElement>('input[type=text], textarea') ?? [])].find(
        ({ value }) => value === '',
      );
    });
    change(started, did.added(texts.one, key));
    return null;
  };

  return (
    <div ref={root} className="entry-list">
      {entries.length > 0 && (
        <ol>
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
            const fields = children(entry, at, (next, what) => {
              change(lists.replace(model, list, at, next), what);
            });
            return (
              <li key={keys[at]} className={summary ? 'entry folded' : 'entry'}>
                {summary ? (
                  <details>
                    <summary>{summary(entry, at)}</summary>
                    <div className="entry-fields">{fields}</div>
                    {buttons}
                  </details>
                ) : (
                  <>
                    <div className="entry-fields">{fields}</div>
                    {buttons}
                  </>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <AddEntry texts={texts} onAdd={add} />
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
  const [key, setKey] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  const add = (): void => {
    const typed = cleaned(key, 'wrapped');
    const said = typed === '' ? texts.keyMissing : onAdd(typed);
    setRefusal(said);
    if (said === null) setKey('');
  };
  return (
    <div className="add-entry">
      <Frame id={id} label={texts.newKey} refusal={refusal}>
        <input
          type="text"
          id={id}
          autoComplete="off"
          aria-invalid={refusal !== null || undefined}
          aria-describedby={refusal ? hintId(id) : undefined}
          value={key}
          onChange={({ target }) => {
            setKey(target.value);
            setRefusal(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && !busy) add();
          }}
        />
      </Frame>
      <Action onAct={add}>{texts.add}</Action>
    </div>
  );
}
