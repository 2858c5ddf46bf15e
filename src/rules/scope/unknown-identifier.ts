import { findIds } from '../../document/language/identifiers';
import { sentencesOf } from '../../document/language/sentences';
import { quotedSpans } from '../../document/recognise/acronyms';
import type { Reading } from '../../document/recognise/recognise';
import { releaseName } from '../../document/recognise/release';
import { inScope, twiceForAnother } from '../../document/recognise/scopeEntries';
import { identifierSlips } from '../../document/recognise/slips';
import { readModificationId } from '../../model/identifiers';
import type { Place } from '../../model/place';
import { groupBy } from '../groupBy';
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

/** Sentences that explain why another modification is named. */
const explained =
  /\b(?:(?:an?)?other|later|next|previous|earlier|future|following|subsequent|last) (?:SEC )?releases?\b|\b(?:withdrawn|rejected|refused|removed|deferred|superseded|replaced|moved|split|merged|descoped|de-scoped|no longer|not (?:part|in scope|included|be included|approved)|may be added|could be added|already (?:live|implemented)|previously|formerly|originally)\b|\b(?:was|were|has been|have been) implemented\b/i;

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
    if (paragraph.cell !== null && elsewhere.has(paragraph.cell.table)) return [];
    if (/^TOC/i.test(paragraph.style)) return [];
    return sentencesOf(paragraph.text).flatMap((sentence) => {
      if (explained.test(sentence.text) || namesAnotherRelease(sentence.text, own)) return [];
      const quoted = quotedSpans(sentence.text);
      return findIds(sentence.text)
        .filter(({ id }) => readModificationId(id) !== null && !known.has(id) && !isDraftOf(id, known))
        .filter(({ start, end }) => !quoted.some((span) => start >= span.start && end <= span.end))
        .map(({ id, start, end }) => ({
          id,
          place: outline.place(paragraph, sentence.start + start, sentence.start + end),
        }));
    });
  });
}

function namesAnotherRelease(text: string, own: string | undefined): boolean {
  return [...text.matchAll(new RegExp(releaseName, 'g'))].some(([name]) => name !== own);
}

/** `DP079` is MP079 from its days as a draft; `MP102` may be named for MP102A. */
function isDraftOf(id: string, known: ReadonlySet<string>): boolean {
  const number = id.replace(/^DP/, 'MP').replace(/[A-Z]$/, '');
  return [...known].some((one) => one.replace(/[A-Z]$/, '') === number);
}
