import type { Reading } from '../../document/recognise/recognise';
import { memoise } from '../../document/reading/memoise';
import { readDate } from '../../model/date';
import { criteriaAsOf, jointTerms, type StandardCriteria } from '../../reference/criteria';
import type { ReferenceData } from '../../reference/reference';
import type { RuleContext } from '../rule';
import { readSets, type Criterion, type CriteriaSet } from './sets';
import { likeness, shortForms, spelledOut, tellingKeys, wordsOf, type ShortForms, type Word } from './words';

/** A set of the document beside the standard one. */
export interface MatchedSet {
  readonly set: CriteriaSet;
  readonly standard: StandardCriteria;
  /** For each standard criterion the one of the document that says it, in the order of the standard. */
  readonly pairs: readonly Pair[];
  /** Criteria of the document that are none of the standard ones. */
  readonly others: readonly Criterion[];
}

export interface Pair {
  readonly text: string;
  readonly words: readonly Word[];
  readonly found: { readonly criterion: Criterion; readonly words: readonly Word[] } | null;
}

/** Below this two criteria are no versions of one another; the most alike of the standard ones reach 0.6. */
const leastLikeness = 0.55;

/** Matches each set that the document has with the standard one of its time, whatever the order. */
export const matchSets = memoise(({ reading, today }: RuleContext): readonly MatchedSet[] => {
  const month = monthOf(reading, today);
  const standard = criteriaAsOf(month, reading.given.reference.criteria);
  const terms = shortForms(ownTerms(reading), knownForms(reading.given.reference));
  return readSets(reading)
    .filter(({ criteria }) => criteria.length > 0)
    .map((set) => ({ set, standard, ...matched(set.criteria, standard.sets[set.name], terms) }))
    .filter(({ pairs }) => standard.since <= month || follows(pairs));
});

/** Whether a document from before the first known version has that version's criteria, and not older ones. */
function follows(pairs: readonly Pair[]): boolean {
  return pairs.filter(({ found }) => found).length * 2 >= pairs.length;
}

function matched(
  criteria: readonly Criterion[],
  standard: readonly string[],
  terms: ShortForms,
): Pick<MatchedSet, 'pairs' | 'others'> {
  const acronyms = new Set(criteria.flatMap(({ text }) => text.match(/\b[A-Z]{3,}\b/g) ?? []));
  const forms = shortForms(
    standard.flatMap((text) => [...spelledOut(acronyms, text)]),
    terms,
  );
  const ours = criteria.map((criterion) => ({ criterion, words: wordsOf(criterion.text, forms) }));
  const theirs = standard.map((text) => ({ text, words: wordsOf(text, forms) }));
  const ourKeys = ours.map(({ words }) => tellingKeys(words));
  const candidates = theirs
    .flatMap(({ words }, to) => {
      const keys = tellingKeys(words);
      return ourKeys.map((our, from) => ({ to, from, score: likeness(our, keys) }));
    })
    .filter(({ score }) => score >= leastLikeness)
    .sort((one, other) => other.score - one.score);
  const foundFor = new Map<number, number>();
  const taken = new Set<number>();
  for (const { to, from } of candidates) {
    if (foundFor.has(to) || taken.has(from)) continue;
    foundFor.set(to, from);
    taken.add(from);
  }
  return {
    pairs: theirs.map((their, to) => ({ ...their, found: ours[foundFor.get(to) ?? -1] ?? null })),
    others: criteria.filter((_, from) => !taken.has(from)),
  };
}

type Term = readonly [short: string, term: string];

/** What the reference data knows, which is the same for every document. */
const knownForms = memoise(({ expansions }: ReferenceData): ShortForms => {
  const known = [...expansions].flatMap(([acronym, terms]) => terms.map((term): Term => [acronym, term]));
  return shortForms([...jointTerms, ...known]);
});

const ownTerms = ({ model }: Reading): Term[] => model.glossary.map(({ acronym, term }) => [acronym, term]);

/** The month of the document's last version; this month where no date can be read. */
function monthOf({ tables }: Reading, today: string): string {
  const dates = (tables.get('history')?.rows ?? []).flatMap((row) => {
    const date = readDate(row.cell('date')?.paragraphs[0]?.text ?? '');
    return date?.kind === 'date' ? [date.iso] : [];
  });
  return (dates.at(-1) ?? today).slice(0, 7);
}
