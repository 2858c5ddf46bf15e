import { monthAndYear } from '../../model/date';
import type { Edit } from '../../model/edit';
import { isSearchable } from '../../model/edit';
import type { Place } from '../../model/place';
import type { Paragraph } from '../../document/reading/snapshot';
import type { Reading } from '../../document/recognise/recognise';
import type { CriteriaSetName, StandardCriteria } from '../../reference/criteria';
import { replaceAt } from '../fix';
import { listed } from '../wording';
import { rule, type Found } from '../rule';
import { differences } from './difference';
import { matchSets, type MatchedSet, type Pair } from './match';
import { rewordings, type Rewording } from './rewording';
import { setTitles } from './sets';

interface Says {
  reworded: {
    set: CriteriaSetName;
    number: number;
    standard: StandardCriteria;
    says: readonly string[];
    edits: readonly Edit[];
  };
  missing: {
    set: CriteriaSetName;
    text: string;
    standard: StandardCriteria;
    /** The criterion below which it belongs. */
    above: { readonly number: number; readonly paragraph: Paragraph } | undefined;
  };
}

export const standardText = rule<Says>({
  id: 'criteria/standard-text',
  severity: 'warning',
  since: '0.1.0',
  title: 'A standard acceptance criterion is missing or reworded',
  why: 'The Panel agreed to the words: go-live is decided by them, and a single other word can ask for more or less.',
  source: 'The standard acceptance criteria, as the Panel’s papers give them.',
  messages: {
    reworded: ({ set, number, standard, says }) =>
      `${setTitles[set]} criterion ${String(number)} is not in the words of the standard ` +
      `(${sourceOf(standard)}): ${listed(says)}. ` +
      'Go-live is decided by these words. Use the standard’s, or have the change agreed.',
    missing: ({ set, standard, text }) =>
      `The ${setTitles[set]} acceptance criteria leave out a criterion of the standard (${sourceOf(standard)}): ` +
      `“${text}” Go-live would be decided without it. Add it, or have its absence agreed.`,
  },
  *find(context) {
    for (const matched of matchSets(context)) {
      for (const [index, pair] of matched.pairs.entries()) {
        if (!pair.found) yield* missing(context.reading, matched, index, pair.text);
        else yield* reworded(context.reading, matched, pair, pair.found);
      }
    }
  },
  fixIsSafe: false,
  fix(found) {
    const title = setTitles[found.set];
    if (found.message === 'reworded') {
      const { edits, number } = found;
      const isFixable = edits.every((edit) => edit.kind === 'replaceText' && isSearchable(edit.found));
      return isFixable ? { title: `Use the standard’s words in ${title} criterion ${String(number)}`, edits } : null;
    }
    const { above, text } = found;
    // A number that was typed is the author's to type.
    if (!above?.paragraph.list) return null;
    return {
      title: `Add the missing criterion to the ${title} acceptance criteria, below criterion ${String(above.number)}`,
      edits: [{ kind: 'insertParagraph', after: above.paragraph.index, text }],
    };
  },
});

function sourceOf({ source, since }: StandardCriteria): string {
  return `${source}, ${monthAndYear(since)}`;
}

function* reworded(
  reading: Reading,
  { set, standard }: MatchedSet,
  pair: Pair,
  { criterion, words }: NonNullable<Pair['found']>,
): Iterable<Found<Says>> {
  const found = rewordings(differences(words, pair.words), { text: criterion.text, words }, pair);
  const [first] = found;
  if (!first) return;
  const placeOf = ({ start, end }: Pick<Rewording, 'start' | 'end'>): Place =>
    reading.outline.place(criterion.paragraph, criterion.start + start, criterion.start + end);
  yield {
    message: 'reworded',
    place: placeOf(first),
    set: set.name,
    number: criterion.number,
    standard,
    says: found.map(({ says }) => says),
    edits: found.map(({ change }) => replaceAt(reading, placeOf(change), change.text)),
  };
}

function* missing(
  { outline }: Reading,
  { set, standard, pairs }: MatchedSet,
  index: number,
  text: string,
): Iterable<Found<Says>> {
  const heading = set.part?.heading;
  if (!heading) return;
  const above =
    pairs
      .slice(0, index)
      .flatMap(({ found }) => found ?? [])
      .at(-1)?.criterion ?? set.criteria.at(-1);
  yield { message: 'missing', place: outline.place(heading), about: text, set: set.name, standard, text, above };
}
