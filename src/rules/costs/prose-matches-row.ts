import { readCost } from '../../model/cost';
import { canAgree, findAmounts, pounds, type Stated } from '../../model/money';
import { findIds } from '../../document/language/identifiers';
import { isOfOtherRelease } from '../../document/language/otherReleases';
import { sentencesOf, type Sentence } from '../../document/language/sentences';
import { costCells, sumOf } from '../../document/recognise/costCells';
import type { Reading } from '../../document/recognise/recognise';
import { cellText, type Paragraph } from '../../document/reading/snapshot';
import { groupBy } from '../../document/reading/groupBy';
import { rule, type Found } from '../rule';

interface Says {
  row: { id: string; stated: number; row: number; caption: string };
  column: { phase: string; stated: number; column: number; caption: string };
  total: { stated: number; total: number };
}

export const proseMatchesRow = rule<Says>({
  id: 'costs/prose-matches-row',
  severity: 'error',
  since: '0.2.0',
  title: 'A cost in a sentence differs from the breakdown, or from the total',
  why: 'Parties budget from the figure that they find first: two for one thing leave them guessing.',
  source: 'The breakdown of DCC implementation costs gives what each modification costs, and its sum is the total.',
  messages: {
    row: ({ id, stated, row, caption }) =>
      `The sentence says that ${id} costs ${pounds(stated)}, but its row in “${caption}” adds up to ${pounds(row)}. ` +
      'Readers rely on both. Find out which is right, then correct the sentence or the row.',
    column: ({ phase, stated, column, caption }) =>
      `The sentence says that ${phase} costs ${pounds(stated)}, but its column in “${caption}” adds up to ${pounds(column)}. ` +
      'Readers rely on both. Find out which is right, then correct the sentence or the column.',
    total: ({ stated, total }) =>
      `The sentence speaks of ${pounds(stated)} in all, but the total is stated as ${pounds(total)}. ` +
      'Readers rely on both. Find out which is right, then correct the wrong one.',
  },
  *find({ reading }) {
    for (const paragraph of reading.snapshot.paragraphs) {
      if (paragraph.cell !== null || paragraph.heading !== null || !/£/.test(paragraph.text)) continue;
      const key = reading.outline.sectionAt(paragraph.index)?.key;
      if (key === 'secasCosts') continue;
      for (const sentence of sentencesOf(paragraph.text)) {
        yield* ofOnePhase(reading, paragraph, sentence);
        if (vague.test(sentence.text) || ofAssessment.test(sentence.text)) continue;
        if (isOfOtherRelease(sentence.text, reading.release.name?.value ?? null)) continue;
        yield* ofOneModification(reading, paragraph, sentence);
        if (key === 'dccCosts' || key === 'costs') yield* ofAll(reading, paragraph, sentence);
      }
    }
  },
});

/** A part, another kind of cost, somebody else's, or what another paper said or would say. */
const vague =
  /\b(?:earlier|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|first (?:quoted|estimated|put)|preliminary|down from|up from|from £|instead|operational|ongoing|annual(?:ly)?|per (?:year|month|annum|day)|a (?:year|month|day)|sav(?:e|es|ing|ings)|benefits?|SECAS|VAT|of which|includ(?:es|ing)|exclud(?:es|ing)|without|excepting|in addition|further|additional|extra|SIT|UIT|PIT|design|build|test(?:ing)?|implement to live|contingency|not|no longer|if|would|could|had|own|threshold)\b|^(?:Users|Suppliers|Parties(?! (?:will|are to) pay))\b/i;
/** The price of an assessment itself, and not what it says. */
const ofAssessment =
  /\bAssessments?\b.*\b(?:costs?|costed|charged)\b|\b(?:costs?|price) (?:of|for) (?:the |an? |its )?(?:\w+ ){0,2}Assessments?\b/i;
const costing = /\b(?:costs?|costed|costing|priced?|quoted|charges?|amounts? to|comes? to|accounts? for|makes? up)\b/i;

function* ofOneModification(reading: Reading, paragraph: Paragraph, sentence: Sentence): Iterable<Found<Says>> {
  const table = reading.tables.get('dcc-costs');
  const [amount, ...more] = findAmounts(sentence.text);
  const ids = [...new Set(findIds(sentence.text).map(({ id }) => id))];
  const [id, ...others] = ids;
  if (!table || !amount || more.length > 0 || id === undefined || others.length > 0 || !costing.test(sentence.text))
    return;
  const cells = costCells(reading).filter(({ row }) => findIds(row).some((found) => found.id === id));
  const row = sumOf(cells.map(({ cost }) => cost));
  const single = cells.flatMap(({ cost }) => (cost?.kind === 'amount' ? [cost] : []));
  if (cells.length === 0 || !row || [row, ...single].some((known) => canAgree(amount, known))) return;
  const start = sentence.start + amount.start;
  const place = reading.outline.place(paragraph, start, start + amount.text.length);
  yield { message: 'row', place, id, stated: amount.pounds, row: row.pounds, caption: table.definition.caption };
}

/** “The costs of SIT are £220,700”, and no part of them or what they come to without something. */
const phaseCosts =
  /(?:\bcosts? (?:of|for) (SIT|UIT) (?:are|is|comes? to|amounts? to|totals?)|^(SIT|UIT) (?:costs|comes to|amounts to|totals)) (?=£)/;

function* ofOnePhase(reading: Reading, paragraph: Paragraph, sentence: Sentence): Iterable<Found<Says>> {
  const [, one, other] = phaseCosts.exec(sentence.text) ?? [];
  const phase = one ?? other;
  const table = reading.tables.get('dcc-costs');
  const [amount, ...more] = findAmounts(sentence.text);
  if (phase === undefined || !table || !amount || more.length > 0 || findIds(sentence.text).length > 0) return;
  const cells = costCells(reading).filter(({ column }) => column === phase);
  const column = sumOf(cells.map(({ cost }) => cost));
  if (cells.length === 0 || !column || canAgree(amount, column)) return;
  const start = sentence.start + amount.start;
  const place = reading.outline.place(paragraph, start, start + amount.text.length);
  const { caption } = table.definition;
  yield { message: 'column', place, phase, stated: amount.pounds, column: column.pounds, caption };
}

const inAll =
  /\b(?:in total|total(?:s|ling)?|in all|altogether|overall|Parties (?:will|would) pay|recovered (?:from|through)|through (?:DCC |SEC )?charges)\b/i;

/** A second total, in other words. */
function* ofAll(reading: Reading, paragraph: Paragraph, sentence: Sentence): Iterable<Found<Says>> {
  const total = reading.costs.statedTotal;
  const [amount, ...others] = findAmounts(sentence.text);
  if (!total || !amount || others.length > 0 || !inAll.test(sentence.text) || findIds(sentence.text).length > 0) return;
  const start = sentence.start + amount.start;
  const place = reading.outline.place(paragraph, start, start + amount.text.length);
  const isTotal = place.paragraph === total.place.paragraph && place.start === total.place.start;
  if (isTotal || canAgree(amount, total.value) || isOfATable(reading, amount)) return;
  yield { message: 'total', place, stated: amount.pounds, total: total.value.pounds };
}

/** Whether the breakdown has an amount, as a cell or as the sum of a row or a column. */
function isOfATable(reading: Reading, wanted: Stated): boolean {
  const cells = costCells(reading);
  const sums = [groupBy(cells, ({ row }) => row), groupBy(cells, ({ column }) => column)].flatMap((groups) =>
    [...groups.values()].flatMap((group) => sumOf(group.map(({ cost }) => cost)) ?? []),
  );
  const table = reading.tables.get('dcc-costs');
  const written = (table?.table.rows ?? []).flatMap((row) => row.cells.map((cell) => readCost(cellText(cell))));
  const amounts = written.flatMap((cost) => (cost?.kind === 'amount' ? [cost] : []));
  return [...sums, ...amounts].some((known) => canAgree(wanted, known));
}
