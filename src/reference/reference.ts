import { isIsoDate } from '../model/date';
import type { PaperWords, ReferenceAdditions } from '../model/settings';
import { expansions, notAcronyms } from './acronyms';
import { deployed } from './deployed';
import { reviewers, standardCriteria, type CriteriaSetName, type Reviewer, type StandardCriteria } from './criteria';
import { shippedPaperWords } from './panelPaper';
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
  /** What an author or a team has decided about rules, by the rule's id, and whose decision it is. */
  readonly rules: ReadonlyMap<string, RuleDecision>;
  /** The days on which bodies are known to meet, by the body's name or acronym. */
  readonly meetings: ReadonlyMap<string, readonly string[]>;
  /** What papers to the Panel are called by and ask for. */
  readonly paper: PaperWords;
  /** Where values of an author's own come from: what `ownSource` looks up. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A rule that is switched off, or that has another severity than its own. */
export type RuleDecision = Pick<ReferenceAdditions['rules'][number], 'severity' | 'because'> & { readonly by: string };

export const shipped: ReferenceData = {
  expansions,
  notAcronyms,
  documents: secDocuments,
  criteria: standardCriteria,
  reviewers,
  rules: new Map(),
  meetings: new Map(),
  paper: shippedPaperWords,
  sources: new Map(),
};

/** A document from anywhere may bring settings: no list of a team's has more entries, and more would keep a check busy for long. */
export const mostEntries = 2000;
const longestName = 500;

/** Where a term, a title or a body's name comes from, where it is an author's own; null for what is shipped. */
export function ownSource({ sources }: ReferenceData, of: string, value: string): string | null {
  return sources.get(sourceKey(of, value)) ?? null;
}

const sourceKey = (of: string, value: string): string => `${of}: ${value}`;

/** What RID Author ships, with what its deployment, a team and a document add, the last in front. */
export function knownWith(additions: readonly ReferenceAdditions[]): ReferenceData {
  return [...(deployed ? [deployed] : []), ...additions].reduce(extended, shipped);
}

/** The reference data with an author's additions. What it gains of a term, a title or a version of criteria comes first. */
export function extended(known: ReferenceData, additions: ReferenceAdditions): ReferenceData {
  const { name: list, expansions: terms, words, documents, criteria, rules, meetings } = additions;
  const bodies = additions.bodies.filter(({ name, acronym }) => isName(name) && acronym.length <= longestName);
  const isEmpty = [terms, words, documents, criteria, bodies, rules, meetings].every(({ length }) => length === 0);
  if (isEmpty && Object.keys(additions.paper).length === 0) return known;
  const from = (source: string): string => source || list || 'the settings of this document';
  const bodyTerms = bodies
    .filter(({ acronym }) => acronym !== '')
    .map(({ acronym, name }) => [acronym, [name]] as const);
  return {
    expansions: inFront(known.expansions, [
      ...bodyTerms,
      ...terms.map(({ acronym, terms: forms }) => [acronym, forms] as const),
    ]),
    notAcronyms: withWords(known.notAcronyms, words, [...terms, ...bodies]),
    documents: inFront(
      known.documents,
      documents.map(({ reference, titles }) => [reference, titles] as const),
    ),
    criteria: versions(
      known.criteria,
      criteria.map(({ since, source, sets }) => ({ since, source: from(source), sets: withoutBlanks(sets) })),
    ),
    reviewers: bodies.reduce(
      (before, { name, acronym, reviews }) => (reviews === null ? before : { ...before, [reviews]: { name, acronym } }),
      known.reviewers,
    ),
    rules: new Map([
      ...known.rules,
      ...rules
        .slice(0, mostEntries)
        .map(({ rule, severity, because }) => [rule, { severity, because, by: from('') }] as const),
    ]),
    meetings: new Map([
      ...known.meetings,
      ...meetings.map(({ body, dates }) => [body, dates.filter(isIsoDate).slice(0, mostEntries).sort()] as const),
    ]),
    paper: { ...known.paper, ...additions.paper },
    sources: new Map([
      ...known.sources,
      ...terms.flatMap(({ acronym, terms: forms, source }) =>
        forms.map((term) => [sourceKey(acronym, term), from(source)] as const),
      ),
      ...documents.flatMap(({ reference, titles, source }) =>
        titles.map((title) => [sourceKey(reference, title), from(source)] as const),
      ),
      ...bodies.map(({ name, acronym, source }) => [sourceKey(acronym, name), from(source)] as const),
    ]),
  };
}

/** A word that an author gives a full term to is an acronym, whatever the list said of it before. */
function withWords(
  known: ReadonlySet<string>,
  words: readonly string[],
  expanded: readonly { readonly acronym: string }[],
): ReadonlySet<string> {
  const acronyms = new Set(expanded.map(({ acronym }) => acronym));
  return new Set([...[...known].filter((word) => !acronyms.has(word)), ...words]);
}

/** Without a letter nothing could be searched for, and nothing longer is a name: a search for it may not even be possible. */
function isName(text: string): boolean {
  return /[A-Za-z]/.test(text) && text.length <= longestName;
}

function withoutBlanks({ operational, testing, security }: StandardCriteria['sets']): StandardCriteria['sets'] {
  const said = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '');
  return { operational: said(operational), testing: said(testing), security: said(security) };
}

function inFront(
  known: ReferenceData['expansions'],
  additions: readonly (readonly [string, readonly string[]])[],
): ReferenceData['expansions'] {
  if (additions.length === 0) return known;
  const all = new Map(known);
  let left = mostEntries;
  for (const [key, values] of additions) {
    const named = values.filter(isName).slice(0, left);
    left -= named.length;
    const [first, ...others] = [...new Set([...named, ...(all.get(key) ?? [])])];
    if (first !== undefined) all.set(key, [first, ...others]);
  }
  return all;
}

/** A version of the same month takes the place of the one that was known. */
function versions(known: ReferenceData['criteria'], additions: readonly StandardCriteria[]): ReferenceData['criteria'] {
  const dated = additions.filter(({ since }) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(since));
  const bySince = new Map([...known, ...dated].map((version) => [version.since, version]));
  const [first, ...others] = [...bySince.values()].sort((one, other) => (one.since < other.since ? -1 : 1));
  return first ? [first, ...others] : known;
}
