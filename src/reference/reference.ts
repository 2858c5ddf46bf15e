import type { ReferenceAdditions } from '../model/settings';
import { expansions, notAcronyms } from './acronyms';
import { reviewers, standardCriteria, type CriteriaSetName, type Reviewer, type StandardCriteria } from './criteria';
import { secDocuments } from './secDocuments';

/** What the checks know of the SEC's world. Every value of an author's own stands in front of, or instead of, a shipped one. */
export interface ReferenceData {
  /** What acronyms stand for: the form to recommend first, then others that are accepted. */
  readonly expansions: ReadonlyMap<string, readonly [string, ...string[]]>;
  /** Words in capitals that are no acronyms. */
  readonly notAcronyms: ReadonlySet<string>;
  /** Titles of SEC documents: the one to recommend first, then aliases. */
  readonly documents: ReadonlyMap<string, readonly [string, ...string[]]>;
  /** Versions of the standard criteria, the oldest first. */
  readonly criteria: readonly [StandardCriteria, ...StandardCriteria[]];
  /** The body that reviews each set of criteria. */
  readonly reviewers: Readonly<Record<CriteriaSetName, Reviewer>>;
}

export const shipped: ReferenceData = {
  expansions,
  notAcronyms,
  documents: secDocuments,
  criteria: standardCriteria,
  reviewers,
};

/** The reference data with an author's additions. What it gains of a term, a title or a version of criteria comes first. */
export function extended(known: ReferenceData, additions: ReferenceAdditions): ReferenceData {
  const { expansions: terms, words, documents, criteria, bodies } = additions;
  const bodyTerms = bodies
    .filter(({ acronym }) => acronym !== '')
    .map(({ acronym, name }) => [acronym, [name]] as const);
  return {
    expansions: inFront(known.expansions, [
      ...bodyTerms,
      ...terms.map(({ acronym, terms: forms }) => [acronym, forms] as const),
    ]),
    notAcronyms: words.length === 0 ? known.notAcronyms : new Set([...known.notAcronyms, ...words]),
    documents: inFront(
      known.documents,
      documents.map(({ reference, titles }) => [reference, titles] as const),
    ),
    criteria: versions(known.criteria, criteria),
    reviewers: bodies.reduce(
      (before, { name, acronym, reviews }) => (reviews === null ? before : { ...before, [reviews]: { name, acronym } }),
      known.reviewers,
    ),
  };
}

function inFront(
  known: ReferenceData['expansions'],
  additions: readonly (readonly [string, readonly string[]])[],
): ReferenceData['expansions'] {
  if (additions.length === 0) return known;
  const all = new Map(known);
  for (const [key, values] of additions) {
    const [first, ...others] = [...new Set([...values, ...(all.get(key) ?? [])])];
    if (first !== undefined) all.set(key, [first, ...others]);
  }
  return all;
}

/** A version of the same month takes the place of the one that was known. */
function versions(known: ReferenceData['criteria'], additions: readonly StandardCriteria[]): ReferenceData['criteria'] {
  const bySince = new Map([...known, ...additions].map((version) => [version.since, version]));
  const [first, ...others] = [...bySince.values()].sort((one, other) => (one.since < other.since ? -1 : 1));
  return first ? [first, ...others] : known;
}
