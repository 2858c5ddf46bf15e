import type { Place } from '../../model/place';
import type { Reading } from '../../document/recognise/recognise';
import { sentencesOf } from '../../document/language/sentences';
import { settledKind, type ReleaseKind } from '../../document/recognise/releaseKind';
import { readSchedule } from '../../document/recognise/schedule';
import { memoise } from '../../document/reading/memoise';
import { bodyPattern } from '../../reference/bodies';
import { criteriaSetNames, type CriteriaSetName } from '../../reference/criteria';
import { ownSource, type ReferenceData } from '../../reference/reference';
import { thisRelease } from '../kindWords';
import { listed } from '../wording';
import { rule, type Found } from '../rule';
import { readSets, setTitles } from './sets';

interface Says {
  'not-named': { named: readonly string[]; set: CriteriaSetName; body: string; source: string };
  'set-missing': { words: string; set: CriteriaSetName; kind: ReleaseKind };
  'row-of-another': { event: string; set: CriteriaSetName; body: string; source: string };
}

export const reviewersAgree = rule<Says>({
  id: 'criteria/reviewers',
  severity: 'warning',
  since: '0.1.0',
  title: 'The bodies named as reviewers are not those of the criteria or of the timetable',
  why: 'Each set is reviewed by one body, whose advice the Panel needs for go-live: the one that is not named is not asked.',
  source:
    'The Operations Group reviews the Operational criteria, the TAG the Testing criteria, the SSC the Security criteria, unless a team’s or a document’s reference data names another body.',
  messages: {
    'not-named': ({ named, set, body, source }) =>
      `The text names ${listed(named.map((words) => `“${words}”`))} as reviewing the acceptance criteria, ` +
      `but not the ${body}, which reviews the ${setTitles[set]} ones${source}. ` +
      'Without its advice the Panel cannot decide on go-live. Name it, or take that set out.',
    'set-missing': ({ words, set, kind }) =>
      `“${words}” is named as reviewing the acceptance criteria, but there are no ${setTitles[set]} ones, ` +
      `which are what it reviews. Readers look for criteria that are not there. ` +
      (set !== 'operational' && kind.impactsSystems === false
        ? `${thisRelease(kind)}, so it needs none: leave the body out.`
        : 'Add the set, or leave the body out.'),
    'row-of-another': ({ event, set, body, source }) =>
      `“${event}”: the ${setTitles[set]} acceptance criteria are reviewed by the ${body}${source}. ` +
      'The body named here would be asked for advice that is not its own. Correct the body, or the criteria.',
  },
  *find({ reading }) {
    const named = namedReviewers(reading);
    const { reference } = reading.given;
    const kind = settledKind(reading);
    const [first] = named;
    const present = new Set(readSets(reading).flatMap(({ name, criteria }) => (criteria.length > 0 ? [name] : [])));
    if (first && present.size > 0) {
      const unnamed = criteriaSetNames.filter((set) => present.has(set) && !named.some((body) => body.set === set));
      const words = [...new Set(named.map((body) => body.words))];
      for (const set of unnamed) {
        yield { message: 'not-named', place: first.sentence, about: set, named: words, ...reviewerOf(reference, set) };
      }
      for (const set of criteriaSetNames) {
        const body = named.find((candidate) => candidate.set === set);
        if (body && !present.has(set) && (set === 'operational' || !kind.disputed)) {
          // That the release needs the set is told of by criteria/required-sets.
          if (set === 'operational' || kind.impactsSystems === true) continue;
          yield { message: 'set-missing', place: body.place, words: body.words, set, kind };
        }
      }
    }
    yield* againstTimetable(reading);
  },
});

/** The body that reviews a set, and where that stands, for an author's own body. */
function reviewerOf(reference: ReferenceData, set: CriteriaSetName): Omit<Says['not-named'], 'named'> {
  const { acronym, name } = reference.reviewers[set];
  const source = ownSource(reference, acronym, name);
  return { set, body: name, source: source === null ? '' : ` (source: ${source})` };
}

interface NamedBody {
  readonly set: CriteriaSetName;
  readonly words: string;
  readonly place: Place;
  readonly sentence: Place;
}

const bodiesOf = memoise(({ reviewers }: ReferenceData) =>
  criteriaSetNames.map((set) => ({ set, pattern: bodyPattern(reviewers[set]) })),
);
const reviewing = /\b(?:review|assess|evaluat|recommend|advis|consider|advice)/i;

/** The bodies that the text above the lists of criteria names as reviewing them. */
function namedReviewers(reading: Reading): NamedBody[] {
  const { outline, given } = reading;
  const bodies = bodiesOf(given.reference);
  const parts = [outline.section('criteria'), ...readSets(reading).map(({ part }) => part)];
  const paragraphs = parts.flatMap((part) => part?.paragraphs.filter(({ list }) => list === null) ?? []);
  return paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph.text)
      .filter(({ text }) => reviewing.test(text))
      .flatMap(({ text, start }) =>
        bodies.flatMap(({ set, pattern }): NamedBody[] => {
          const match = pattern.exec(text);
          if (!match) return [];
          const place = (from: number, to: number): Place => outline.place(paragraph, start + from, start + to);
          return [
            {
              set,
              words: match[0],
              place: place(match.index, match.index + match[0].length),
              sentence: place(0, text.length),
            },
          ];
        }),
      ),
  );
}

/** Rows such as “TAG reviews … status against the testing acceptance criteria”: the body and the set must belong together. */
function* againstTimetable(reading: Reading): Iterable<Found<Says>> {
  const { reference } = reading.given;
  const bodies = bodiesOf(reference);
  for (const { event, eventParagraph } of readSchedule(reading)?.events ?? []) {
    const set = criteriaSetNames.find((name) =>
      new RegExp(`\\breviews?\\b.*\\b${name} (?:acceptance )?criteria\\b`, 'i').test(event),
    );
    const subject = bodies.find(({ pattern }) => pattern.test(event.split(/\breviews?\b/)[0] ?? ''));
    if (set === undefined || !subject || subject.set === set) continue;
    const place = reading.outline.place(eventParagraph);
    yield { message: 'row-of-another', place, event, ...reviewerOf(reference, set) };
  }
}
