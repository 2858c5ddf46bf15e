import type { Edit } from '../model/edit';
import { howToUnlock, lockAgainst, lockInWords } from '../document/reading/locks';
import type { OpenDocument } from '../document/sync/openDocument';
import { planRefresh } from '../document/sync/refresh';
import { findFields } from './fields';
import { findLists } from './lists';
import type { Snapshot } from '../document/reading/snapshot';
import type { Candidate, Found, Unsure } from './region';
import { findSections } from './sections';
import { findTables } from './tables';

export interface SetUpOptions {
  /** Parts to set up that it is unsure of: by name, or by kind and name where two have the same (`table:glossary`). */
  readonly include?: readonly string[];
}

export interface SetUpPlan {
  /** Every part that the document has, kind by kind, in the order of the document. */
  readonly found: readonly Found[];
  /** What was guessed, and what is left out. */
  readonly unsure: readonly Unsure[];
  /** Nothing that is seen changes. The data model goes first, so that fields can be bound to it. */
  readonly edits: readonly Edit[];
}

/**
 * What setting up would do: content controls around the sections, tables, lists and fields that have none. Throws a
 * RefreshError for a document that is no RID, or whose data model must not be written over.
 */
export function planSetUp(document: OpenDocument, { include = [] }: SetUpOptions = {}): SetUpPlan {
  const { reading } = document;
  const { edits: storing, store } = planRefresh(document, { only: [] });
  // From the outermost in: a control that goes around others goes first.
  const kinds = [findSections(reading), findTables(reading), findLists(reading), findFields(reading, store.fields)];
  const candidates = kinds.flatMap((kind) => kind.candidates).map((part) => unlessLocked(part, reading.snapshot));
  const isIncluded = ({ found: { kind, name }, doubt }: Candidate): boolean =>
    doubt === null || (doubt.canInclude && (include.includes(name) || include.includes(`${kind}:${name}`)));
  const left = candidates.filter((candidate) => !isIncluded(candidate));
  return {
    found: kinds.flatMap((kind) => inOrder(kind.candidates.map(({ found }) => found))),
    unsure: distinct([...coverPage(document), ...left.flatMap(unsureOf), ...kinds.flatMap(({ remarks }) => remarks)]),
    edits: [...storing, ...candidates.filter(isIncluded).flatMap(({ edits }) => edits)],
  };
}

/** Into a control that is locked, or that holds plain text, Word puts no other. */
function unlessLocked(candidate: Candidate, snapshot: Snapshot): Candidate {
  const [lock] = candidate.edits.flatMap((edit) => lockAgainst(edit, snapshot) ?? []);
  if (!lock) return candidate;
  const isPlain = !lock.locked && lock.plain;
  const control = lock.title === '' ? 'a content control' : `the content control “${lock.title}”`;
  const reason = isPlain
    ? `It stands in ${control}, which holds plain text and no other control. Refreshing keeps it equal.`
    : `${lockInWords(lock)}, so it gets no control of its own. ${howToUnlock(lock)}, then set up again.`;
  return { ...candidate, edits: [], doubt: { reason, canInclude: false } };
}

function inOrder(found: readonly Found[]): Found[] {
  return [...found].sort(
    (one, other) => one.place.paragraph - other.place.paragraph || one.place.start - other.place.start,
  );
}

function unsureOf({ found: { kind, name, title }, doubt }: Candidate): Unsure[] {
  return doubt ? [{ kind, name, title, ...doubt }] : [];
}

/** A field in the footer of each section of a document is one thing to say. */
function distinct(unsure: readonly Unsure[]): Unsure[] {
  return [...new Map(unsure.map((one) => [JSON.stringify(one), one])).values()];
}

function coverPage({ reading: { snapshot, release } }: OpenDocument): Unsure[] {
  const facts = [release.name, release.version].filter((fact) => fact !== null && fact.place.paragraph < 0);
  if (snapshot.boxes.length === 0 || facts.length === 0) return [];
  const reason =
    'It is in text boxes, which Word does not let an add-in change. What it says is read; change it there by hand.';
  return [{ kind: 'document', name: '', title: 'Cover page', reason, canInclude: false }];
}
