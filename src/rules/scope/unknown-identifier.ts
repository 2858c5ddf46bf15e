import { findIds } from '../../document/language/identifiers';
import { sentencesOf } from '../../document/language/sentences';
import { quotedSpans } from '../../document/language/quotes';
import type { Reading } from '../../document/recognise/recognise';
import { releaseName } from '../../document/recognise/release';
import { inScope, twiceForAnother } from '../../document/recognise/scopeEntries';
import { identifierSlips } from '../../document/recognise/slips';
import { readModificationId } from '../../model/identifiers';
import type { Place } from '../../model/place';
import { groupBy } from '../../document/reading/groupBy';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  'not-in-scope': { id: string; more: number };
}

export const unknownIdentifier = rule<Says>({
  id: 'scope/unknown-identifier',
  severity: 'warning',
  since: '0.2.0',
  title: 'A modification is named that is in no scope of this RID',
  why: 'Readers cannot tell whether the release brings it: the scope, or the sentence, is of another version.',
  source: 'A RID names the modifications of its scope; of another it says which release it is part of.',
  messages: {
    'not-in-scope': ({ id, more }) =>
      `${id} is named here${more > 0 ? ` and in ${inWords(more)} more ${plural(more, 'place')}` : ''}, but the scope of this RID does not list it. ` +
      'Readers cannot tell whether the release brings it. Add it to the scope, correct the identifier, or say which release it is part of.',
  },
  *find({ reading }) {
    if (inScope(reading).length === 0) return;
    for (const [id, places] of groupBy(strangers(reading), ({ id: found }) => found)) {
      yield { message: 'not-in-scope', place: places[0].place, id, more: places.length - 1 };
    }
  },
});

/** Sentences that explain why another modification is named, or say nothing certain of it. */
const explained =
  /\b(?:(?:an?)?other|later|next|previous|earlier|future|following|subsequent|last) (?:SEC )?releases?\b|\b(?:withdr\w+|reject\w*|refus\w+|remov\w+|defer\w*|supersed\w+|replac\w+|mov(?:ed?|es|ing)|split|merged|descop\w+|de-scop\w+|no longer|not (?:part|in scope|included|be included|approved|yet)|already (?:live|implemented)|previously|formerly|originally|may|might|could|would|if|had|separate(?:ly)?|in development|under (?:development|consideration)|still|never|no decision|(?:being|is) (?:progressed|developed|considered|assessed|drafted)|raised|later)\b|\b(?:was|were|has been|have been) implemented\b/i;

interface Stranger {
  readonly id: string;
  readonly place: Place;
}

/** Modifications that sentences and tables name, where neither the matrices nor the scope tell of them. */
function strangers(reading: Reading): Stranger[] {
  const { scope, tables, snapshot, outline } = reading;
  const known = new Set([...inScope(reading), ...scope.changeRequests].map(({ id }) => id));
  for (const id of twiceForAnother(reading)) known.add(id);
  const slips = identifierSlips(reading);
  for (const { text, meant } of slips) for (const id of [text, ...meant]) known.add(id);
  // What has a row or a column in a matrix is told of by the rules that compare them with the scope.
  const elsewhere = new Set(
    (['history', 'participant-matrix', 'document-matrix'] as const).flatMap(
      (name) => tables.get(name)?.pieces.map(({ index }) => index) ?? [],
    ),
  );
  const own = reading.release.name?.value;
  return snapshot.paragraphs.flatMap((paragraph) => {
    if (!/(?:MP|DP)\d/.test(paragraph.text)) return [];
    if (paragraph.cell !== null && elsewhere.has(paragraph.cell.table)) return [];
    if (/^TOC/i.test(paragraph.style)) return [];
    return sentencesOf(paragraph.text).flatMap((sentence) => {
      if (explained.test(sentence.text) || namesAnotherRelease(sentence.text, own)) return [];
      const quoted = quotedSpans(sentence.text);
      const ids = findIds(sentence.text);
      return ids
        .filter(
          (found) =>
            !isRelated(
              sentence.text,
              found,
              ids.filter(({ id }) => known.has(id)),
            ),
        )
        .filter(({ id }) => readModificationId(id) !== null && !known.has(id) && !isDraftOf(id, known))
        .filter(({ start, end }) => !quoted.some((span) => start >= span.start && end <= span.end))
        .map(({ id, start, end }) => ({
          id,
          place: outline.place(paragraph, sentence.start + start, sentence.start + end),
        }));
    });
  });
}

/**
 * “MP105 builds on SECMP0015” says what one in scope has to do with another; “MP105 and MP200” says the same of both.
 */
function isRelated(text: string, stranger: Span, known: readonly Span[]): boolean {
  const isListed = (one: Span, other: Span): boolean =>
    /^[\s,&/]*(?:(?:and|or)[\s,]*)?$/.test(text.slice(one.end, other.start));
  return (
    known.length > 0 &&
    !known.some((one) => (one.end <= stranger.start ? isListed(one, stranger) : isListed(stranger, one)))
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function namesAnotherRelease(text: string, own: string | undefined): boolean {
  return [...text.matchAll(new RegExp(releaseName, 'g'))].some(([name]) => name !== own);
}

/** `DP079` is MP079 from its days as a draft; `MP102` may be named for MP102A. */
function isDraftOf(id: string, known: ReadonlySet<string>): boolean {
  const number = id.replace(/^DP/, 'MP').replace(/[A-Z]$/, '');
  return [...known].some((one) => one.replace(/[A-Z]$/, '') === number);
}
