import { findDates, type IsoDate } from '../model/date';
import type { Located } from '../model/place';
import { criteriaSetNames, type CriteriaSetName } from '../reference/criteria';
import { readCount, countPattern } from '../document/language/numbers';
import { startingId } from '../document/language/identifiers';
import type { Reading } from '../document/recognise/recognise';
import { releaseName } from '../document/recognise/release';
import { itemText, type Paragraph } from '../document/reading/snapshot';

/** A modification as a bullet of a paper names it. */
export interface NamedModification {
  readonly id: string;
  readonly title: string;
  /** What stands after the title, such as `part 1`. */
  readonly rest: string;
  readonly paragraph: Paragraph;
}

/** A list of modifications, and the paragraph that opens it. */
export interface PaperList {
  /** The release of its section; null where the heading names none. */
  readonly release: string | null;
  readonly opening: Paragraph | null;
  readonly modifications: readonly NamedModification[];
}

export interface Attachment {
  readonly release: string;
  readonly version: string;
}

/** What a paper to the Panel says. */
export interface PaperFacts {
  readonly reference: Located<string> | null;
  readonly date: Located<IsoDate> | null;
  readonly lists: readonly PaperList[];
  /** Paragraphs by the release that the heading of their section names. */
  readonly sections: readonly { readonly release: string; readonly paragraphs: readonly Paragraph[] }[];
  /** The bullets under “is requested to”, each with its verb in capitals. */
  readonly recommendations: readonly { readonly verb: string; readonly text: string; readonly paragraph: Paragraph }[];
  readonly attachments: readonly Located<Attachment>[];
  readonly criteria: Readonly<Partial<Record<CriteriaSetName, readonly Paragraph[]>>>;
  readonly criteriaHeadings: Readonly<Partial<Record<CriteriaSetName, Paragraph>>>;
}

const referenceLine = /^Paper Reference\s*:\s*(\S.*)$/i;
/** `SEC v6.21 published for the June 2020 SEC Release` */
const noticeLine = /^SEC v\d[\d.]* published for the\b/;
const requested = /\b(?:is|are) requested to\s*:?\s*$/i;
const attachment = /\b(?:version |v)(\d+\.\d+)\b/i;
const named = /^\S{1,60}\s*[‘“'"](.{1,400}?)[’”'"](?=\s|[.;,:]|$)\s*(.*)$/s;

/** Whether a document is a paper or a notice: it asks for something, says what its reference is, or publishes. */
export function isPaper({ snapshot }: Reading): boolean {
  return snapshot.paragraphs.some(({ text }) =>
    [requested, referenceLine, noticeLine].some((line) => line.test(text.trim())),
  );
}

/** Reads a paper; it takes any content and never throws. */
export function readPaper({ snapshot, outline }: Reading): PaperFacts {
  const paragraphs = snapshot.paragraphs.filter(({ cell, text }) => cell === null && text.trim() !== '');
  const lists: PaperList[] = [];
  const sections = new Map<string, Paragraph[]>();
  const recommendations: PaperFacts['recommendations'][number][] = [];
  const attachments: Located<Attachment>[] = [];
  const criteria: Partial<Record<CriteriaSetName, Paragraph[]>> = {};
  const criteriaHeadings: Partial<Record<CriteriaSetName, Paragraph>> = {};
  let reference: Located<string> | null = null;
  let date: Located<IsoDate> | null = null;
  const [title] = paragraphs;
  // A notice is about one release as a whole.
  let release: string | null =
    title && noticeLine.test(title.text) ? (releaseName.exec(title.text)?.[0] ?? null) : null;
  let set: CriteriaSetName | null = null;
  let isRequest = false;
  let before: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    const text = itemText(paragraph);
    if (paragraph.heading !== null) {
      release = releaseName.exec(text)?.[0] ?? null;
      set = /\bacceptance criteria\b/i.test(text)
        ? (criteriaSetNames.find((name) => new RegExp(`^${name}\\b`, 'i').test(text)) ?? null)
        : null;
      if (set) criteriaHeadings[set] = paragraph;
      isRequest = false;
      before = null;
      continue;
    }
    const where: string | undefined = referenceLine.exec(text)?.[1];
    if (where !== undefined && reference === null) {
      const start = paragraph.text.lastIndexOf(where);
      reference = { value: where.trim(), place: outline.place(paragraph, start, start + where.length) };
    }
    const dates = findDates(text);
    const [only] = dates;
    // A line that is a date and nothing else is the paper's own.
    if (only?.reading.kind === 'date' && only.text === text)
      date = { value: only.reading.iso, place: outline.place(paragraph) };
    if (release !== null) sections.set(release, [...(sections.get(release) ?? []), paragraph]);
    const isItem = paragraph.list !== null;
    if (isItem && set !== null) criteria[set] = [...(criteria[set] ?? []), paragraph];
    const id = isItem ? startingId(text) : null;
    if (id !== null) {
      const [, title = '', rest = ''] = named.exec(text) ?? [];
      const list = lists.at(-1);
      const modification = { id, title, rest, paragraph };
      const isSame = list && list.opening === before && list.release === release;
      if (isSame) lists[lists.length - 1] = { ...list, modifications: [...list.modifications, modification] };
      else lists.push({ release, opening: before, modifications: [modification] });
    }
    const version = attachment.exec(text)?.[1];
    const attached = releaseName.exec(text)?.[0];
    if (isItem && version !== undefined && attached !== undefined && /^Appendix [A-Z]\b/.test(text)) {
      attachments.push({ value: { release: attached, version }, place: outline.place(paragraph) });
    }
    const verb = /^([A-Z]{3,})\b/.exec(text)?.[1];
    if (isRequest && isItem && verb !== undefined) recommendations.push({ verb, text, paragraph });
    if (!isItem) {
      before = paragraph;
      isRequest = requested.test(text);
    }
  }
  const bySection = [...sections].map(([name, own]) => ({ release: name, paragraphs: own }));
  return { reference, date, lists, sections: bySection, recommendations, attachments, criteria, criteriaHeadings };
}

/** `two DCC System-impacting modifications`: how many its opening says that a list has; null where it does not. */
export function countIn(opening: Paragraph | null): { readonly count: number; readonly text: string } | null {
  const pattern = new RegExp(
    `\\b(${countPattern})(?: [\\w-]+){0,3} (?:modifications?|Modification Proposals?)\\b`,
    'gi',
  );
  const found = [...(opening?.text.matchAll(pattern) ?? [])];
  const [first] = found;
  const count = first && found.length === 1 ? readCount(first[1] ?? '') : null;
  return first && count !== null ? { count, text: first[0] } : null;
}
