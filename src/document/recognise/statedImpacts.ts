import { findIds } from '../language/identifiers';
import type { Reading } from './recognise';
import { sentencesOf } from '../language/sentences';
import type { Paragraph } from '../reading/snapshot';
import { changesSystems } from './systemsStatements';
import { memoise } from '../reading/memoise';
import { inScope } from './scopeEntries';

/** Where a modification is said to impact DCC Systems. */
export interface StatedImpact {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** “The DCC System-impacting modifications are MP077 and MP105” */
const impacting = /(?<!non-|non )(?:\bDCC )?\bSystems?[- ]impacting (?:modifications?|Modification Proposals?)\b/i;
const doubtful = /\b(?:not|no|none|non|further|other|may|if|whether|except|without)\b/i;

/** The modifications in scope that the text says impact DCC Systems, and where. A tick for the DCC does not say so. */
export const statedImpacts = memoise((reading: Reading): ReadonlyMap<string, StatedImpact> => {
  const scope = inScope(reading);
  const stated = new Map<string, StatedImpact>();
  const note = (id: string, paragraph: Paragraph, sentence: { start: number; text: string }): void => {
    if (stated.has(id) || !scope.some((item) => item.id === id)) return;
    stated.set(id, { paragraph, start: sentence.start, end: sentence.start + sentence.text.length });
  };
  for (const { id, paragraph } of scope) {
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
  return stated;
});
