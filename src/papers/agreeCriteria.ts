import { rewordings, likeness } from '../compare/wording';
import type { Diagnostic } from '../model/diagnostic';
import { criteriaSetNames, jointTerms, type CriteriaSetName } from '../reference/criteria';
import type { ReferenceData } from '../reference/reference';
import { bareTerm } from '../document/language/terms';
import { findAcronyms } from '../document/recognise/acronyms';
import type { Reading } from '../document/recognise/recognise';
import { itemText, type Paragraph } from '../document/reading/snapshot';
import { problem, type OtherRid } from './problem';
import type { PaperFacts } from './readPaper';

/** The criteria of a paper's annex beside those of a RID that it baselines. */
export function criteriaProblems(facts: PaperFacts, reading: Reading, rid: OtherRid): Diagnostic[] {
  return criteriaSetNames.flatMap((set) => {
    const paragraphs = facts.criteria[set];
    const heading = facts.criteriaHeadings[set];
    if (!paragraphs || !heading) return [];
    const own = rid.model.criteria[set];
    if (own.length === 0) {
      const message = `The paper has ${String(paragraphs.length)} ${set} ${paragraphs.length === 1 ? 'criterion' : 'criteria'}, and ${rid.file} has none. Readers cannot tell whether they apply to this release. Add them to the RID, or say in the paper why it goes without.`;
      return [problem('paper/criteria', 'set-missing', 'warning', reading.outline.place(heading), message)];
    }
    return paragraphs.flatMap((paragraph, at) => criterionProblem(set, at, paragraph, { reading, rid, own }));
  });
}

interface Beside {
  readonly reading: Reading;
  readonly rid: OtherRid;
  readonly own: readonly string[];
}

function criterionProblem(set: CriteriaSetName, at: number, paragraph: Paragraph, beside: Beside): Diagnostic[] {
  const { reading, rid, own } = beside;
  const text = shortened(itemText(paragraph), reading.given.reference);
  const others = own.map((other) => shortened(other, rid.reading.given.reference));
  const place = reading.outline.place(paragraph);
  const name = `${set.slice(0, 1).toUpperCase()}${set.slice(1)} criterion ${String(at + 1)}`;
  const [best] = others
    .map((other) => ({ other, degree: likeness(other, text) }))
    .sort((one, other) => other.degree - one.degree);
  const alike = 0.6;
  if (!best || best.degree < alike) {
    const message = `${name} of the paper is in none of the criteria of ${rid.file}. The Panel would agree to what the RID does not have. Add it there, or take it out here.`;
    return [problem('paper/criteria', 'missing', 'warning', place, message)];
  }
  const found = rewordings(best.other, text);
  if (found.length === 0) return [];
  const words = found.map(
    ({ before, after }) =>
      `${after === '' ? 'nothing' : `“${after}”`} where the RID has ${before === '' ? 'nothing' : `“${before}”`}`,
  );
  const message = `${name} has ${words.join(', and ')} (${rid.file}). One criterion in two wordings is two criteria. Make them agree.`;
  return [problem('paper/criteria', 'reworded', 'warning', place, message)];
}

/** A text with each full term as its acronym: whether a term is written out makes no criterion another one. */
function shortened(text: string, { expansions }: ReferenceData): string {
  const terms = [
    ...jointTerms,
    ...[...expansions].flatMap(([acronym, forms]) => forms.map((form) => [acronym, form] as const)),
  ].sort(([, one], [, other]) => other.length - one.length);
  return terms.reduce(
    (words, [short, term]) =>
      words.includes(term) ? words.replaceAll(`${term} (${short})`, short).replaceAll(term, short) : words,
    text,
  );
}

/** Full terms that the paper writes out otherwise than the glossary of a RID has them. */
export function termProblems(reading: Reading, rid: OtherRid): Diagnostic[] {
  const glossary = new Map(rid.model.glossary.map(({ acronym, term }) => [acronym, term]));
  const told = new Set<string>();
  return [...writtenOut(reading)].flatMap(({ acronym, term, paragraph, start, end }) => {
    const own = glossary.get(acronym);
    if (own === undefined || own === '' || bareTerm(own) === bareTerm(term) || told.has(acronym)) return [];
    told.add(acronym);
    const message = `${acronym} stands for “${term}” here, and for “${own}” in the glossary of ${rid.file}. Readers of both look for a difference that is none. Write it in one way.`;
    return [problem('paper/term', 'other-term', 'info', reading.outline.place(paragraph, start, end), message)];
  });
}

interface WrittenOut {
  readonly acronym: string;
  readonly term: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

function* writtenOut(reading: Reading): Iterable<WrittenOut> {
  for (const { acronym, paragraph, expansion } of findAcronyms(reading)) {
    if (expansion) yield { acronym, paragraph, ...expansion };
  }
  // Two test phases share a word: “Systems and User Integration Testing (SIT and UIT)”.
  const joint = /\b(Systems?) and User (Integration Testing) \(SIT and UIT\)/g;
  for (const paragraph of reading.snapshot.paragraphs) {
    for (const match of paragraph.text.matchAll(joint)) {
      const start = match.index;
      yield {
        acronym: 'SIT',
        term: `${match[1] ?? ''} ${match[2] ?? ''}`,
        paragraph,
        start,
        end: start + match[0].length,
      };
    }
  }
}
