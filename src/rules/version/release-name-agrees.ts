import { monthAndYear } from '../../model/date';
import { releaseName } from '../../document/recognise/release';
import type { Reading } from '../../document/recognise/recognise';
import { readSchedule } from '../../document/recognise/schedule';
import { findIds } from '../../document/language/identifiers';
import { sentencesOf } from '../../document/language/sentences';
import type { Paragraph } from '../../document/reading/snapshot';
import type { Place } from '../../model/place';
import { replaceAt } from '../fix';
import { groupBy } from '../../document/reading/groupBy';
import { inWords, plural } from '../wording';
import { rule } from '../rule';

interface Says {
  another: { written: string; name: string; places: readonly [Place, ...Place[]]; inBody: readonly Place[] };
}

export const releaseNameAgrees = rule<Says>({
  id: 'version/release-name-agrees',
  severity: 'error',
  since: '0.2.0',
  title: 'Another release’s name stands where this release is meant',
  why: 'A RID is often begun as a copy of the last one: the old name makes readers doubt which release they hold.',
  source: 'A release has one name, after the month in which it goes live.',
  messages: {
    another: ({ written, name, places }) =>
      `“${written}” stands here${places.length > 1 ? ` and in ${inWords(places.length - 1)} more ${plural(places.length - 1, 'place')}` : ''}, ` +
      `but this is the RID for the ${name}. Readers cannot tell which release is meant. ` +
      'Correct the name, or say what the other release has to do with this one.',
  },
  *find({ reading }) {
    const stated = [...ofThisRelease(reading), ...inSentences(reading)];
    const name = nameOf(reading);
    if (name === null) return;
    const others = stated.filter(({ text }) => !isSame(text, name));
    for (const found of groupBy(others, ({ text }) => text).values()) {
      const [first, ...more] = found.map(({ place }) => place);
      if (!first) continue;
      const inBody = found.filter(({ paragraph }) => paragraph.index >= 0).map(({ place }) => place);
      yield { message: 'another', place: first, written: first.text, name, places: [first, ...more], inBody };
    }
  },
  fixIsSafe: false,
  fix({ written, name, inBody }, { reading }) {
    if (inBody.length === 0) return null;
    // The name is put as it is written there, with or without “SEC”.
    const [month = '', year = ''] = name.split(' ');
    const wanted = [month, year, ...written.split(' ').slice(2)].join(' ');
    return {
      title: `Change “${written}” to “${wanted}”`,
      edits: inBody.map((place) => replaceAt(reading, place, wanted)),
    };
  },
});

interface Stated {
  readonly text: string;
  readonly place: Place;
  readonly paragraph: Paragraph;
}

/** `June 2020 SEC Release`, `June 2020 release` */
const anyName = new RegExp(releaseName.source.replace('SEC Release', '(?:SEC )?[Rr]elease'), 'g');

/** The name that goes with the day of go-live, where any place states it; else the one that most places state. */
function nameOf(reading: Reading): string | null {
  const names = ofThisRelease(reading).map(({ text }) => withSec(text));
  const goLive = readSchedule(reading)?.first('goLive')?.date ?? reading.release.goLive[0]?.value;
  const dated = names.find((name) => goLive !== undefined && name.startsWith(monthAndYear(goLive)));
  if (dated !== undefined) return dated;
  const [most] = [...groupBy(names, (name) => name).values()].sort((one, other) => other.length - one.length);
  return most?.[0] ?? null;
}

/** Where a document says what it is for: its title page, the opening of About, headers and footers. */
function ofThisRelease(reading: Reading): Stated[] {
  const { snapshot, outline } = reading;
  const titlePage = [...snapshot.boxes, ...(outline.sections[0]?.key === null ? outline.sections[0].paragraphs : [])];
  const about = (outline.section('about')?.paragraphs ?? []).filter(({ text }) => identifies.test(text)).slice(0, 1);
  return [
    ...[...titlePage, ...snapshot.headersAndFooters].flatMap((paragraph) =>
      namesIn(reading, paragraph, 0, paragraph.text),
    ),
    ...about.flatMap((paragraph) =>
      sentencesOf(paragraph.text)
        .filter(({ text }) => identifies.test(text))
        .slice(0, 1)
        .flatMap(({ text, start }) => namesIn(reading, paragraph, start, text).slice(0, 1)),
    ),
  ];
}

const identifies = /\b(?:Release Implementation Document|RID)\b/;

/** Sentences that say something of another release without a word that tells it from this one. */
function inSentences(reading: Reading): Stated[] {
  const { snapshot, outline, tables } = reading;
  const history = tables.get('history')?.pieces.map(({ index }) => index) ?? [];
  const front = new Set(ofThisRelease(reading).map(({ paragraph }) => paragraph));
  return snapshot.paragraphs.flatMap((paragraph) => {
    if (!/[Rr]elease/.test(paragraph.text) || !/\d{4}/.test(paragraph.text)) return [];
    if (front.has(paragraph) || /^TOC/i.test(paragraph.style)) return [];
    if (paragraph.cell !== null && history.includes(paragraph.cell.table)) return [];
    if (outline.sectionAt(paragraph.index)?.heading === null) return [];
    return sentencesOf(paragraph.text)
      .filter(({ text }) => !ofAnother.test(text))
      .flatMap(({ text, start }) =>
        namesIn(reading, paragraph, start, text).filter(({ place, text: name }) => {
          const [before, after] = [text.slice(0, place.start - start), text.slice(place.start - start + name.length)];
          return isMeantAsThis.test(before) || saysOfThis(reading, before, after);
        }),
      );
  });
}

/** What stands in front of a name that is only said of the release which the document is for: “the costs of the”. */
const isMeantAsThis =
  /\b(?:scope|impacts?|costs?|timeline|timetable|test(?:ing)? strategy|acceptance criteria|\bthis (?:document |is the )?.{0,200}(?:RID|Release Implementation Document|TAD|Testing Approach Document))(?: \([A-Z]+\))? (?:of|for|in) (?:the |this )?$/i;
const does = /^ (?:brings?|impacts?|changes?|includes?|contains?|consists? of|comprises?|covers?|affects?|has)\b/i;

/** “MP105 is in the …”, “The … brings these changes”: what is this release’s own is said to be another’s. */
function saysOfThis(reading: Reading, before: string, after: string): boolean {
  const inScope = (words: string): boolean =>
    findIds(words).some(({ id }) =>
      reading.scope.approved.concat(reading.scope.targeted).some((item) => item.id === id),
    );
  if (/^The $/.test(before) && does.test(after))
    return /\b(?:these|the) changes\b|\bthis document\b/i.test(after) || inScope(after);
  return /\b(?:is|are) (?:included |delivered |part )?(?:in|of) the $/.test(before) && inScope(before);
}

const ofAnother =
  /\b(?:other|another|previous|earlier|last|next|later|future|following|subsequent|part (?:one|two|[12])|second part|first part|remaining|moved|deferred|delayed|went live|was|were|had|has been|have been|alongside|compared|same|lessons|since|until|instead|too|also|as well|and in|both|may|could|would|after|before|due to go live|proposed for|considered for|still|parts? of|see|more on)\b/i;

function namesIn({ outline }: Reading, paragraph: Paragraph, from: number, text: string): Stated[] {
  return [...text.matchAll(anyName)].map((match) => ({
    text: match[0],
    place: outline.place(paragraph, from + match.index, from + match.index + match[0].length),
    paragraph,
  }));
}

function withSec(name: string): string {
  return name.replace(/ (?:SEC )?[Rr]elease$/, ' SEC Release');
}

function isSame(one: string, other: string): boolean {
  return withSec(one) === withSec(other);
}
