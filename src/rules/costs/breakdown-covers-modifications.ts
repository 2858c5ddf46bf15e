import { findIds } from '../../document/identifiers';
import { sentencesOf } from '../../document/recognise/sentences';
import type { Reading } from '../../document/recognise/recognise';
import { changesSystems } from '../../document/systemsStatements';
import { cellText, type Paragraph } from '../../document/snapshot';
import { inScope } from '../scopeEntries';
import type { Rule } from '../rule';

export const breakdownCoversModifications: Rule = {
  id: 'costs/breakdown-covers-modifications',
  severity: 'error',
  title: 'A modification that impacts DCC Systems has no costs in the breakdown',
  why: 'The Panel approves what the breakdown shows: a modification without a row looks as though it cost nothing.',
  source: 'The breakdown of DCC implementation costs has a row for each modification that impacts DCC Systems.',
  *check({ reading }) {
    const breakdown = reading.tables.get('dcc-costs');
    if (!breakdown) return;
    const { caption } = breakdown.definition;
    const costed = new Set(
      breakdown.rows.flatMap((row) => findIds(cellText(row.cell('modification'))).map(({ id }) => id)),
    );
    const said = statedIds(reading);
    for (const { id } of inScope(reading)) {
      const statement = said.get(id);
      if (!statement || costed.has(id)) continue;
      const { paragraph, start, end } = statement;
      yield {
        message:
          `${id} impacts DCC Systems, as is said here, but has no row in “${caption}”. ` +
          'It looks as though it cost nothing. Add its costs, or correct what is said here.',
        place: reading.outline.place(paragraph, start, end),
      };
    }
  },
};

interface Said {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** “The DCC System-impacting modifications are MP077 and MP105” */
const impacting = /(?<!non-|non )(?:\bDCC )?\bSystems?[- ]impacting (?:modifications?|Modification Proposals?)\b/i;
const doubtful = /\b(?:not|no|none|non|further|other|may|if|whether|except|without)\b/i;

/** Where the document says of a modification that it impacts DCC Systems. A tick for the DCC does not say so. */
function statedIds(reading: Reading): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  const note = (id: string, paragraph: Paragraph, sentence: { start: number; text: string }): void => {
    if (!said.has(id)) said.set(id, { paragraph, start: sentence.start, end: sentence.start + sentence.text.length });
  };
  for (const { id, paragraph } of inScope(reading)) {
    for (const sentence of sentencesOf(paragraph.text))
      if (changesSystems(sentence.text)) note(id, paragraph, sentence);
  }
  for (const paragraph of reading.snapshot.paragraphs) {
    if (!impacting.test(paragraph.text)) continue;
    for (const sentence of sentencesOf(paragraph.text)) {
      const [clause = ''] = sentence.text.split(/;| (?:while|whereas|but) /);
      if (!impacting.test(clause) || doubtful.test(clause)) continue;
      for (const { id } of findIds(clause)) note(id, paragraph, sentence);
    }
  }
  return said;
}
