import { planRefresh, storeFor, type RefreshPlan } from '../document/sync/refresh';
import { impactOfNext, nextRelease, type CarryOver, type NextRelease } from '../draft/nextRelease';
import type { Modification, Rid } from '../model/rid';
import type { Course } from './course';
import { lastReleaseIn, type LastRelease } from './document';
import { readOtherRid } from './otherRid';
import { write } from './write';

export { DocxFileError } from '../document/reading/docxFile';

/** The next release begins with the RID of the last: from its file, or from the document that is open. */

/** What the last release was, from the bytes of its .docx. Throws a DocxFileError, a sentence, for what is no RID. */
export function lastReleaseOf(bytes: Uint8Array, name: string): LastRelease {
  return lastReleaseIn(readOtherRid(name, bytes).document);
}

/** What can become of a modification: into the next release, or not. */
export type Fate = 'carried' | 'left';

/** A modification of the last release, as a list offers it. */
export interface ScopeChoice {
  readonly id: string;
  readonly title: string;
  readonly status: Modification['status'];
  /** What happens unless its author decides otherwise: what is targeted goes on, what is approved went live. */
  readonly usual: Fate;
}

export function scopeChoices({ model }: Pick<LastRelease, 'model'>): ScopeChoice[] {
  return model.modifications.map(({ id, title, status }) => ({
    id,
    title,
    status,
    usual: status === 'targeted' ? 'carried' : 'left',
  }));
}

/** What an author chose, as the draft takes it; a choice that says nothing new is left out. */
export function carryOverOf(choices: readonly ScopeChoice[], chosen: Readonly<Record<string, Fate>>): CarryOver {
  const turned = choices.filter(({ id, usual }) => (chosen[id] ?? usual) !== usual);
  const ids = (fate: Fate): string[] => turned.filter(({ usual }) => usual !== fate).map(({ id }) => id);
  return { move: ids('carried'), drop: ids('left') };
}

/** Whether the next release impacts DCC Systems, by what is carried over; null where that does not tell. */
export function nextImpacts(last: LastRelease, carry: CarryOver): boolean | null {
  return impactOfNext(last.model, last.impactsSystems, carry);
}

/** The next release as data, and whether it impacts DCC Systems; null where the scope does not tell and nobody has said. */
export function draftNext(
  last: LastRelease,
  next: Omit<NextRelease, 'impactsSystems'> & { readonly impactsSystems?: boolean | null },
): { readonly model: Rid; readonly impactsSystems: boolean } | null {
  const impactsSystems = next.impactsSystems ?? nextImpacts(last, next);
  if (impactsSystems === null) return null;
  return { model: nextRelease(last.model, { known: last.known, ...next, impactsSystems }), impactsSystems };
}

/** The modifications that stand in the scope of both releases, though none of them is implemented in parts. */
export function inBothScopes(last: Rid, next: Rid): string[] {
  const ids = new Set(next.modifications.map(({ id }) => id));
  return last.modifications.filter(({ id, parts }) => ids.has(id) && parts.length === 0).map(({ id }) => id);
}

/** The scope of the last release without what moved on: what is known of it is kept, should it come back. */
export function withoutMoved(last: Rid, moved: readonly string[]): Rid {
  const left = last.modifications.filter(({ id }) => moved.includes(id));
  const known = new Map([...last.withdrawn, ...left].map((one) => [one.id, one]));
  return {
    ...last,
    modifications: last.modifications.filter(({ id }) => !moved.includes(id)),
    withdrawn: [...known.values()],
  };
}

/** Brings the open RID in step: takes what moved on to another release out of its scope, by one refresh. */
export function bringInStep(moved: readonly string[], course: Course = {}): Promise<RefreshPlan> {
  return write((document) => planRefresh(document, { model: withoutMoved(storeFor(document).model, moved) }), course);
}
