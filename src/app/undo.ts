import { reverse } from '../document/sync/reverse';
import { storeOf, type OpenDocument } from '../document/sync/openDocument';
import type { Edit } from '../model/edit';
import { tagPrefix } from '../model/tags';
import { planSetUp } from '../setUp/plan';
import type { Course } from './course';
import { readDocument, type ReadOptions } from './document';
import { write } from './write';

/** What came of undoing; `why` is for the author, and says what else undoes it. */
export type UndoOutcome = { readonly kind: 'undone' } | { readonly kind: 'cannot'; readonly why: string };

/** What an action came to, and the way back. */
export interface Undoable<T> {
  readonly result: T;
  /** The document as the action left it: it needs no reading for the check that follows. */
  readonly document: OpenDocument;
  /** Takes the action back, while the document still is as the action left it. */
  readonly undo: () => Promise<UndoOutcome>;
}

/**
 * Does an action so that it can be taken back, whatever kind of action it is: what undoes it is the difference between
 * the document that the action left and the one that it found. One round trip more than the action alone, which is the
 * reading for the check that follows.
 */
export async function undoable<T>(
  action: (course: Course) => Promise<T>,
  course: Course = {},
  reading: ReadOptions = {},
): Promise<Undoable<T>> {
  let before: OpenDocument | null = null;
  const result = await action({
    ...course,
    onWrite: (document) => {
      before ??= document;
    },
  });
  const after = await readDocument(reading);
  return { result, document: after, undo: () => undo(before, after) };
}

const byWord = 'Word’s own Undo (Ctrl+Z) takes it back.';

async function undo(before: OpenDocument | null, after: OpenDocument): Promise<UndoOutcome> {
  if (!before) return { kind: 'cannot', why: 'It changed nothing in the document.' };
  if (before.reading.snapshot.tracking) {
    return { kind: 'cannot', why: `Changes are tracked, so it can be rejected (Review). ${byWord}` };
  }
  const back = reverse(before.reading.snapshot, after.reading.snapshot) ?? setUpAgain(before, after);
  if (!back) return { kind: 'cannot', why: `It changed more than RID Author can put back. ${byWord}` };
  const seen = { isChanged: false };
  await write((now) => {
    seen.isChanged = !isSame(now, after);
    return { edits: seen.isChanged ? [] : [...back, ...storeBack(before, now)] };
  });
  if (seen.isChanged) {
    return { kind: 'cannot', why: `The document has been changed since. ${byWord}` };
  }
  return { kind: 'undone' };
}

/** Content controls that were taken away are put around the same parts again; null where more than that was done. */
function setUpAgain(before: OpenDocument, after: OpenDocument): Edit[] | null {
  const saidBy = ({ reading: { snapshot } }: OpenDocument): string =>
    snapshot.paragraphs.map(({ text }) => text).join('\n');
  if (saidBy(before) !== saidBy(after)) return null;
  const { paragraphs } = before.reading.snapshot;
  const tags = new Set(
    paragraphs.flatMap(({ controls, inlineControls }) => [...controls, ...inlineControls.map(({ tag }) => tag)]),
  );
  const names = [...tags].map((tag) => tag.replace(tagPrefix, ''));
  return planSetUp(after, { include: names }).edits.filter((edit) => 'tag' in edit && tags.has(edit.tag));
}

/** What was kept is kept again; where nothing was, nothing is. */
function storeBack(before: OpenDocument, now: OpenDocument): Edit[] {
  const store = storeOf(before);
  if (store) return [{ kind: 'storeModel', store }];
  return now.reading.snapshot.store && before.stored.kind === 'none' ? [{ kind: 'dropModel' }] : [];
}

/** Whether a document says and keeps what another does. */
function isSame(one: OpenDocument, other: OpenDocument): boolean {
  const said = ({ reading: { snapshot } }: OpenDocument): string =>
    JSON.stringify([
      snapshot.paragraphs.map(({ text, raw, style, links, inlineControls, controls }) => [
        text,
        raw,
        style,
        links,
        inlineControls,
        controls,
      ]),
      snapshot.tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ span }) => span))),
      snapshot.store?.xml,
    ]);
  return said(one) === said(other);
}
