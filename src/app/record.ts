import { storeOf, type OpenDocument } from '../document/sync/openDocument';
import { intentOf } from '../document/sync/unfinished';
import type { Edit } from '../model/edit';
import type { Intent, WritingState } from '../model/store';

/** What an action is going to change. */
export interface Planned {
  readonly edits: readonly Edit[];
}

/** The edits between a record of what they are about to write and its end; nothing where there is nothing to write. */
export function recorded(document: OpenDocument, edits: readonly Edit[]): Edit[] {
  const [changes, ends] = apart(edits);
  const kept = storeOf(document);
  const store = ends.at(-1)?.store ?? kept;
  const drop = edits.find(({ kind }) => kind === 'dropModel');
  if (drop) return [...(kept && changes.length > 0 ? [opening(document, changes)] : []), ...changes, drop];
  // What keeps no data model cannot take what is half-way for an author's.
  if (!store) return changes;
  const { merged } = document;
  const state = { ...nextState(document), intent: unrepaired(document) };
  const ending: Edit = { kind: 'storeModel', store, state, ...(merged.length > 0 && { replaces: merged }) };
  if (changes.length === 0) return ends.length > 0 || isUnfinished(document) || merged.length > 0 ? [ending] : [];
  return isOneStep(changes) ? [...changes, ending] : [opening(document, edits), ...changes, ending];
}

/** Keeps what was kept, and says what is about to be written. */
export function opening(document: OpenDocument, edits: readonly Edit[]): Edit {
  const [changes, ends] = apart(edits);
  const kept = storeOf(document);
  const store = ends.at(-1)?.store ?? kept;
  if (!store) throw new Error('Without a data model there is nothing to record.');
  const model = kept && JSON.stringify(kept.model) !== JSON.stringify(store.model) ? store.model : null;
  // Fields that are set up are bound to texts, which must be there before.
  const before = kept ? { ...kept, fields: { ...store.fields, ...kept.fields } } : { ...store, written: {} };
  const intent = intentOf(document.reading, changes, model, ends.length > 0);
  const about = withUnrepaired(intent, unrepaired(document));
  return { kind: 'storeModel', store: before, state: { ...nextState(document), intent: about } };
}

/** What is still half-way and could not be put right: it stays recorded until it is, though not what was to be kept then. */
function unrepaired({ stored, repairs }: OpenDocument): Intent | null {
  if (repairs.length === 0 || stored.kind !== 'store' || stored.intent === null) return null;
  return { ...stored.intent, model: null };
}

function withUnrepaired(intent: Intent, before: Intent | null): Intent {
  if (!before) return intent;
  return {
    ...intent,
    rows: { ...before.rows, ...intent.rows },
    lines: [...before.lines, ...intent.lines],
    paragraphs: [...before.paragraphs, ...intent.paragraphs],
    across: { ...before.across, ...intent.across },
    made: [...before.made, ...intent.made],
    moved: [...before.moved, ...intent.moved],
  };
}

/** Whether something that was begun has not come to its end. */
export function isUnfinished({ stored }: OpenDocument): boolean {
  return stored.kind === 'store' && stored.intent !== null;
}

type StoreModel = Extract<Edit, { kind: 'storeModel' }>;

/** What is changed in the text, and what is kept afterwards. */
export function apart(edits: readonly Edit[]): [changes: Edit[], ends: StoreModel[]] {
  const isEnd = (edit: Edit): edit is StoreModel => edit.kind === 'storeModel';
  return [edits.filter((edit) => !isEnd(edit) && edit.kind !== 'dropModel'), edits.filter(isEnd)];
}

function nextState({ stored }: OpenDocument): Pick<WritingState, 'revision'> {
  return { revision: (stored.kind === 'store' ? stored.revision : 0) + 1 };
}

/** One change of Word's is made or not: there is no half-way to record. */
function isOneStep([edit, ...others]: readonly Edit[]): boolean {
  return others.length === 0 && edit !== undefined && ['replaceText', 'setControl'].includes(edit.kind);
}
