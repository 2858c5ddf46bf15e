import { knownOf, type Modification, type Rid } from '../../model/rid';
import type { Store } from '../../model/store';
import { isSlipOf, startingId } from '../language/identifiers';
import type { Reading } from '../recognise/recognise';

/** A modification that is gone from the scope, of which more is known than its bullet said: what has become of it? */
export interface Question {
  readonly about: 'modification';
  readonly id: string;
  readonly title: string;
  /** What stands in the scope and looks like its identifier. */
  readonly similar: readonly string[];
  /** What is known of it, in words: it stays until the question is answered. */
  readonly holds: readonly string[];
}

/**
 * What has become of it: it was withdrawn, and its rows leave with it; it has another identifier, and what is known of it
 * goes with that; or it is only mistyped, and nothing is done until its author has corrected it.
 */
export type Answer =
  { readonly as: 'withdrawn' } | { readonly as: 'renamed'; readonly to: string } | { readonly as: 'mistyped' };

export type Answers = Readonly<Record<string, Answer>>;

/** The modifications that the scope was written with and does not list any more. */
export function goneFromScope({ scope }: Reading, { model, written }: Store): string[] {
  const listed = new Set([...scope.approved, ...scope.targeted].map(({ id }) => id));
  const known = new Set(model.modifications.map(({ id }) => id));
  const rows = ['approved-list', 'targeted-list'].flatMap((name) => written[name]?.slice(1) ?? []);
  const ids = rows.flatMap(([id]) => id ?? []);
  return [...new Set(ids)].filter((id) => known.has(id) && !listed.has(id));
}

/** The model in which what is known of a modification, or of a SEC document, goes with its new name. */
export function withRenamed(model: Rid, answers: Answers): Rid {
  return Object.entries(answers).reduce((before, [id, answer]) => {
    if (answer.as !== 'renamed') return before;
    if (before.documents.some(({ reference }) => reference === id)) return withRenamedDocument(before, id, answer.to);
    const old = before.modifications.find((one) => one.id === id);
    if (!old) return before;
    const known = before.modifications.find((one) => one.id === answer.to);
    const renamed = known ? withKnown(known, old) : { ...old, id: answer.to };
    const others = before.modifications.filter((one) => one !== known);
    return { ...before, modifications: others.map((one) => (one === old ? renamed : one)) };
  }, model);
}

function withRenamedDocument(model: Rid, from: string, to: string): Rid {
  const renamed = (reference: string): string => (reference === from ? to : reference);
  return {
    ...model,
    documents: model.documents
      .filter(({ reference }) => reference !== to)
      .map((one) => ({ ...one, reference: renamed(one.reference) })),
    modifications: model.modifications.map((one) => ({
      ...one,
      documents: [...new Set(one.documents.map(renamed))],
    })),
  };
}

/** A modification as its own bullet has it, with what was known of another. */
function withKnown(bullet: Modification, known: Modification): Modification {
  const { id, title, status, summary, points, address } = bullet;
  return { ...known, id, title, status, summary, points, address };
}

/** The questions about modifications, by their identifiers. */
export function questionsAbout(ids: readonly string[], reading: Reading, known: Rid): Question[] {
  const modifications = new Map(known.modifications.map((one) => [one.id, one]));
  const candidates = scopeStarts(reading).filter((start) => !modifications.has(start));
  return [...new Set(ids)].flatMap((id): Question[] => {
    const modification = modifications.get(id);
    if (!modification) return [];
    const similar = candidates.filter((candidate) => isSlipOf(candidate, id));
    return [{ about: 'modification', id, title: modification.title, similar, holds: knownOf(modification) }];
  });
}

/** How the paragraphs of the scope start: with an identifier, or with what may have been meant for one. */
function scopeStarts({ outline }: Reading): string[] {
  const paragraphs = (['approved', 'targeted'] as const).flatMap((key) => outline.section(key)?.paragraphs ?? []);
  const starts = paragraphs.flatMap(({ text, list }) => {
    const words = text.slice(list?.typed ?? 0).trimStart();
    return startingId(words) ?? /^[A-Za-z]{2,5}[ -]?[\dA-Za-z]{2,6}(?![\p{L}\d])/u.exec(words)?.[0] ?? [];
  });
  return [...new Set(starts)];
}

/** The question as a sentence. */
export function questionInWords({ id, title, similar, holds }: Question): string {
  const named = title === '' ? id : `${id} ‘${title}’`;
  const like =
    similar.length === 0 ? '' : `: ${similar.join(' and ')} ${similar.length === 1 ? 'looks' : 'look'} like it`;
  return `${named} is not in the scope any more${like}. Has it been withdrawn, renamed or mistyped? Until that is known, ${[...holds, 'its rows'].join(', ')} stay as they are.`;
}
