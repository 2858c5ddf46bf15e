import { findDates, isoDate, type DateReading, type IsoDate } from '../../model/date';
import type { Located } from '../../model/place';
import type { Outline } from '../reading/outline';
import { itemText, type Paragraph, type Snapshot } from '../reading/snapshot';
import { isOfOtherRelease } from '../language/otherReleases';
import { sentencesOf } from '../language/sentences';
import { versionWords } from '../language/versions';
import { stories } from '../reading/stories';

/** What the title page, headers, footers and prose say of the release and of the document itself. */
export interface ReleaseFacts {
  readonly name: Located<string> | null;
  readonly version: Located<string> | null;
  readonly classification: string;
  readonly reference: string;
  /** Every sentence that dates the go-live of this release, in the order of the document. */
  readonly goLive: readonly Located<IsoDate>[];
  readonly annexes: readonly { readonly letter: string; readonly description: string }[];
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** `June 2020 SEC Release` */
export const releaseName = new RegExp(`\\b${month} \\d{4} SEC Release\\b`);
const versionLine = new RegExp(String.raw`^\s*${versionWords}(\d+(?:\.\d+){0,2}[a-z]?)\b`, 'i');
const classifications = /\b(White|Green|Amber|Red|Public|Confidential)\b/;
const paperReference = /\bSECP[_ ]\w+/;
/** Where a title page may end at the latest, when no heading ends it. */
const longestTitlePage = 40;

export function recogniseRelease(snapshot: Snapshot, outline: Outline): ReleaseFacts {
  const titlePage = [...snapshot.boxes, ...(outline.sections[0]?.paragraphs.slice(0, longestTitlePage) ?? [])];
  const about = outline.section('about')?.paragraphs ?? [];
  const around = snapshot.headersAndFooters.map(({ text }) => text).join('\n');
  const name = firstMatch([...titlePage, ...about], releaseName, outline);
  return {
    name,
    version: firstMatch(titlePage, versionLine, outline),
    classification: classifications.exec(around)?.[1] ?? '',
    reference: paperReference.exec(around)?.[0] ?? '',
    goLive: goLiveStatements(snapshot, outline, name ? [name.value] : []),
    annexes: about.flatMap((paragraph) => {
      const match = /^Annex ([A-Z])\b[\s:–-]*(.*)$/s.exec(itemText(paragraph));
      return match ? [{ letter: match[1] ?? '', description: match[2] ?? '' }] : [];
    }),
  };
}

/** The first paragraph that matches; the value is its first group, or all that matched. */
function firstMatch(paragraphs: readonly Paragraph[], pattern: RegExp, outline: Outline): Located<string> | null {
  for (const paragraph of paragraphs) {
    const match = pattern.exec(paragraph.text);
    if (!match) continue;
    const value = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(value);
    return { value, place: outline.place(paragraph, start, start + value.length) };
  }
  return null;
}

const goingLive =
  /\b(?:go(?:es|ing)?[- ]live|(?:be|is|are|being) (?:implemented|deployed)|implementation date|implementation (?:of|is)|takes? effect)\b/i;
/** Nothing else between the word and its date: “go-live (5 November 2021)”. */
const ofItsDate = /\bgo-live(?: date)?(?: |,|:|\(|of|on|is|will be|planned|set|for|currently)*$/i;
/** Of something else than a release, “the website’s go-live”, or of a day that is counted from it. */
const ofOther =
  /\b(?:weeks?|days?|months?|hours?) (?:after|before|from|of|following|prior to) (?:the )?go-live|(?:[’']s|\b(?:pilot|soft|website|portal|project|programme|its|their|each|any|previous|last|next)) go-live/i;
/** “On 4 November 2021 the release goes live” */
const beforeRelease =
  /^,? ?(?:(?:when|on which|the day (?:on which|when)) )?(?:this|the) (?:[A-Za-z0-9]+ ){0,3}release(?: will| is to)?$/i;
/** A sentence may date another release: the second part of a modification, the next release. */
const otherPart = /\b(?:later|next|subsequent|previous|earlier|future|another|second|first) (?:part|phase|stage)\b/i;
/** What a sentence supposes dates nothing. */
const supposed =
  /\b(?:if|should (?:it|the release|this)|in case|in the event|contingency|fall-?back|would have|could)\b/i;
/** In front of a date that has been given up. */
const former =
  /\b(?:original\w*|previous\w*|initial\w*|former\w*|earlier|instead of|rather than|not on|had been|was (?:due|planned|scheduled|expected|to)|were (?:due|planned|to)|(?:mov|postpon|delay|bring|brought|reschedul|chang|push)\w*(?: forward| back)? from|as late as|latest)\b/i;

const ofThisRelease =
  /\b(?:this|the) (?:SEC )?release\b|\b(?:the changes|(?:new|amended|updated) (?:version of the )?SEC) (?:will )?(?:takes? effect|go(?:es)? live|be implemented)\b/i;

/** The sentences that date the go-live of the release that goes by these names. */
export function goLiveStatements(snapshot: Snapshot, outline: Outline, names: readonly string[]): Located<IsoDate>[] {
  const found: Located<IsoDate>[] = [];
  for (const paragraph of stories(snapshot)) {
    if (paragraph.cell !== null || paragraph.heading !== null) continue;
    for (const sentence of sentencesOf(paragraph.text)) {
      if (!goingLive.test(sentence.text) || otherPart.test(sentence.text) || supposed.test(sentence.text)) continue;
      if (isOfOtherRelease(sentence.text, names[0] ?? null)) continue;
      const verb = goingLive.exec(sentence.text);
      const dates = findDates(sentence.text);
      if (!verb) continue;
      // The date that follows the verb most closely is the one it speaks of.
      const behind = dates.find(
        ({ start }, at) => start > verb.index && !former.test(sentence.text.slice(dates[at - 1]?.end ?? 0, start)),
      );
      const date =
        behind ?? dates.find(({ end }) => beforeRelease.test(sentence.text.slice(end, verb.index).trimEnd()));
      const ofThis =
        ofThisRelease.test(sentence.text) ||
        names.some((name) => sentence.text.includes(name)) ||
        (date !== undefined && ofItsDate.test(sentence.text.slice(0, date.start)) && !ofOther.test(sentence.text));
      if (!ofThis) continue;
      const value = date && dayIn(date.reading, names);
      if (!date || value == null) continue;
      const start = sentence.start + date.start;
      found.push({
        value,
        place: outline.place(paragraph, start, start + date.text.length),
      });
    }
  }
  return found;
}

/** The day of a date; one without a year is in that of the release. */
function dayIn(reading: DateReading, names: readonly string[]): IsoDate | null {
  if (reading.kind === 'date') return reading.iso;
  const year = /\d{4}/.exec(names[0] ?? '')?.[0];
  return reading.kind === 'yearless' && year !== undefined ? isoDate(Number(year), reading.month, reading.day) : null;
}
