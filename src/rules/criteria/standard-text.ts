import { monthAndYear } from '../../model/date';
import { isSearchable } from '../../model/edit';
import type { Reading } from '../../document/recognise/recognise';
import { replaceAt } from '../fix';
import { listed } from '../wording';
import type { Finding, Rule } from '../rule';
import { differences } from './difference';
import { matchSets, type MatchedSet, type Pair } from './match';
import { rewordings, type Rewording } from './rewording';
import { setTitles } from './sets';

export const standardText: Rule = {
  id: 'criteria/standard-text',
  severity: 'warning',
  title: 'A standard acceptance criterion is missing or reworded',
  why: 'The Panel agreed to the words: go-live is decided by them, and a single other word can ask for more or less.',
  source: 'The standard acceptance criteria, as the Panel’s papers give them.',
  *check(context) {
    for (const matched of matchSets(context)) {
      for (const [index, pair] of matched.pairs.entries()) {
        if (!pair.found) yield* missing(context.reading, matched, index, pair.text);
        else yield* reworded(context.reading, matched, pair, pair.found);
      }
    }
  },
};

function* reworded(
  reading: Reading,
  { set, standard }: MatchedSet,
  pair: Pair,
  { criterion, words }: NonNullable<Pair['found']>,
): Iterable<Finding> {
  const found = rewordings(differences(words, pair.words), { text: criterion.text, words }, pair);
  const [first] = found;
  if (!first) return;
  const placeOf = ({ start, end }: Pick<Rewording, 'start' | 'end'>): Finding['place'] =>
    reading.outline.place(criterion.paragraph, criterion.start + start, criterion.start + end);
  const edits = found.map((rewording) => replaceAt(reading, placeOf(rewording.change), rewording.change.text));
  const fixable = edits.every((edit) => edit.kind === 'replaceText' && isSearchable(edit.found));
  yield {
    message:
      `${setTitles[set.name]} criterion ${String(criterion.number)} is not in the words of the standard ` +
      `(${standard.source}, ${monthAndYear(standard.since)}): ${listed(found.map(({ says }) => says))}. ` +
      'Go-live is decided by these words. Use the standard’s, or have the change agreed.',
    place: placeOf(first),
    ...(fixable
      ? {
          fix: {
            title: `Use the standard’s words in ${setTitles[set.name]} criterion ${String(criterion.number)}`,
            safe: false,
            edits,
          },
        }
      : {}),
  };
}

function* missing(
  { outline }: Reading,
  { set, standard, pairs }: MatchedSet,
  index: number,
  text: string,
): Iterable<Finding> {
  const title = setTitles[set.name];
  const heading = set.part?.heading;
  if (!heading) return;
  const above =
    pairs
      .slice(0, index)
      .flatMap(({ found }) => found ?? [])
      .at(-1)?.criterion ?? set.criteria.at(-1);
  yield {
    message:
      `The ${title} acceptance criteria leave out a criterion of the standard (${standard.source}, ${monthAndYear(standard.since)}): ` +
      `“${text}” Go-live would be decided without it. Add it, or have its absence agreed.`,
    place: outline.place(heading),
    // A number that was typed is the author's to type.
    ...(above?.paragraph.list
      ? {
          fix: {
            title: `Add it to the ${title} acceptance criteria, below criterion ${String(above.number)}`,
            safe: false,
            edits: [{ kind: 'insertParagraph', after: above.paragraph.index, text }],
          },
        }
      : {}),
  };
}
