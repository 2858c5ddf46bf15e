import type { OpenDocument } from '../document/sync/openDocument';
import type { Edit } from '../model/edit';
import { applyEdits } from '../word/apply';
import { PartlyDoneError, WordError, type NotDone } from '../word/run';
import type { SeenWords } from '../word/verify';
import { patienceOf, type Course } from './course';
import { mended } from './mend';
import { apart, isUnfinished, opening, recorded, type Planned } from './record';

/** An action whose batch failed. */
interface Failed {
  readonly plan: (document: OpenDocument) => Planned;
  readonly read: () => Promise<OpenDocument>;
  /** The document as it was when the action began. */
  readonly start: OpenDocument;
  readonly error: WordError;
  readonly seen: SeenWords;
  readonly course: Course;
}

/** How often each part is tried. */
const mostTries = 2;

/**
 * Finishes what a batch has begun before it failed. What it did stands, so the document is read and the rest is planned
 * anew, part by part: some builds of Word fail where one batch changes several tables (#4040), and one place that Word
 * refuses is no reason to leave all others. A part that fails again is passed over, and told; the intent stays open then,
 * so that nothing that is half-way counts as an author's.
 */
export async function finish({ plan, read, start, error, seen, course }: Failed): Promise<WordError | null> {
  const tries = new Map<string, number>();
  const failed = new Map<string, WordError>();
  const done = new Set<string>();
  for (;;) {
    const { document, refusal } = await mended(await read(), read, seen, course);
    const { snapshot } = document.reading;
    const { edits } = plan(document);
    const parts = partsOf(edits, document, failed);
    const [next] = [...parts].filter(([name]) => !failed.has(name));
    if (!next && parts.size > 0) {
      const left = new Map([...failed].filter(([name]) => parts.has(name)));
      throw partlyDone({ start, now: document, done, failed: left, error });
    }
    const [name, planned] = next ?? ['', []];
    const changes = tries.has(name) ? planned.map(otherwise) : planned;
    const [, ends] = apart(edits);
    const batch = next ? opened(document, [...changes, ...ends]) : recorded(document, edits);
    try {
      await applyEdits(batch, snapshot, seen, patienceOf(course));
      if (!next) return refusal;
      done.add(name);
    } catch (again) {
      if (!(again instanceof WordError) || again.isFinal) throw again;
      if (!next) throw partlyDone({ start, now: document, done, failed, error: again });
      if ((tries.get(name) ?? 0) + 1 >= mostTries) failed.set(name, again);
    }
    const count = (tries.get(name) ?? 0) + 1;
    tries.set(name, count);
    if (count > mostTries) failed.set(name, error);
  }
}

/** Another way to the same, where there is one: Word may change columns only where all are as wide. */
function otherwise(edit: Edit): Edit {
  return edit.kind === 'insertColumn' || edit.kind === 'deleteColumn' ? { ...edit, evenly: true } : edit;
}

/** A part with a record of what is to be written, where there is a store to record it in; its end is not struck. */
function opened(document: OpenDocument, edits: readonly Edit[]): Edit[] {
  const [changes, ends] = apart(edits);
  const canRecord = ends.length > 0 || document.stored.kind === 'store';
  return canRecord ? [opening(document, edits), ...changes] : changes;
}

/**
 * The changes by what a person would call the place that they are made in. Words of a place that has failed are taken
 * section by section: one date that Word does not find is no reason to leave the others.
 */
function partsOf(
  edits: readonly Edit[],
  document: OpenDocument,
  failed: ReadonlyMap<string, WordError>,
): Map<string, Edit[]> {
  const parts = new Map<string, Edit[]>();
  for (const edit of apart(edits)[0]) {
    const whole = placeOf(edit, document);
    const name = failed.has(whole) && 'found' in edit ? `${whole} (${wordsAt(edit, document)})` : whole;
    const part = parts.get(name);
    if (part) part.push(edit);
    else parts.set(name, [edit]);
  }
  return parts;
}

/** Which words of a place: those of a section where the place has a title, otherwise the words themselves. */
function wordsAt(edit: Extract<Edit, { found: string }>, { reading: { snapshot, outline } }: OpenDocument): string {
  const paragraph = snapshot.paragraphs[edit.paragraph];
  const section = 'title' in edit && paragraph ? outline.place(paragraph).section : '';
  return section || `“${edit.found}”`;
}

function placeOf(edit: Edit, { reading: { snapshot, tables, outline } }: OpenDocument): string {
  if ('title' in edit) return edit.title;
  const paragraph = snapshot.paragraphs[standsAt(edit)];
  const table = 'table' in edit && typeof edit.table === 'number' ? edit.table : paragraph?.cell?.table;
  if (table !== undefined) {
    const known = [...tables.values()].find(({ pieces }) => pieces.some(({ index }) => index === table));
    return known?.definition.caption ?? `Table ${String(table + 1)}`;
  }
  return (paragraph && outline.place(paragraph).section) || 'The text';
}

function standsAt(edit: Edit): number {
  if ('paragraph' in edit) return edit.paragraph;
  return 'after' in edit && typeof edit.after === 'number' ? edit.after : -1;
}

interface Outcome {
  readonly start: OpenDocument;
  readonly now: OpenDocument;
  readonly done: ReadonlySet<string>;
  readonly failed: ReadonlyMap<string, WordError>;
  readonly error: WordError;
}

function partlyDone({ start, now, done, failed, error }: Outcome): WordError {
  const left = [...failed].map(([place, { code }]): NotDone => ({ place, code }));
  const isUnchanged = wordsIn(start) === wordsIn(now);
  return new PartlyDoneError(
    [...done].filter((place) => !failed.has(place)),
    left,
    {
      isUnchanged,
      isRecorded: isUnfinished(now),
      cause: error,
    },
  );
}

const wordsIn = ({ reading: { snapshot } }: OpenDocument): string =>
  JSON.stringify([
    snapshot.paragraphs.map(({ text, controls, inlineControls }) => [
      text,
      controls,
      inlineControls.map(({ tag }) => tag),
    ]),
    snapshot.tables.map(({ rows }) => rows.length),
  ]);
