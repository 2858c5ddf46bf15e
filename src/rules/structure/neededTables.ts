import { findAmounts } from '../../model/money';
import type { Reading } from '../../document/recognise/recognise';
import { findIds } from '../../document/identifiers';
import type { TableName } from '../../document/tables/table';
import type { SectionKey } from '../../reference/template';

export interface NeededTable {
  readonly table: TableName;
  /** The section it stands in. */
  readonly section: SectionKey;
  /** A sentence that says why this release needs it. */
  readonly because: string;
}

/** The tables that this release needs, by what its text says. */
export function neededTables(reading: Reading): NeededTable[] {
  const { scope, outline, model, documents } = reading;
  const inScope = scope.approved.length + scope.targeted.length > 0;
  const impacts: SectionKey = outline.part('participantImpacts') ? 'participantImpacts' : 'impacts';
  // With bullets of its own the section may tell in words what these tables tell.
  const inWords = outline.part(impacts)?.paragraphs.some(({ list }) => list !== null) ?? false;
  const ticked = new Set(model.modifications.flatMap(({ participants }) => participants));
  const needs: [needed: boolean, table: TableName, section: SectionKey, because: string][] = [
    [inScope, 'participant-matrix', impacts, 'It tells each Party which of the modifications in scope impact it.'],
    [
      !inWords && [...ticked].some((participant) => participant !== 'dcc'),
      'party-impacts',
      impacts,
      'The participant impact matrix ticks SEC Parties, who read there what the release means for them.',
    ],
    [
      !inWords && ticked.has('dcc'),
      'dcc-impacts',
      impacts,
      'The participant impact matrix ticks the DCC, and readers learn there what it has to change.',
    ],
    [
      inScope && documents.length > 0,
      'document-matrix',
      outline.part('documentImpacts') ? 'documentImpacts' : 'impacts',
      'SEC documents are listed, and readers cannot tell which modification changes which.',
    ],
    [true, 'timetable', 'timeline', 'Parties plan by its dates.'],
    [
      hasBreakdown(reading),
      'dcc-costs',
      outline.part('dccCosts') ? 'dccCosts' : 'costs',
      'The text gives or promises costs of more than one modification, which only the breakdown lets readers add up.',
    ],
    [true, 'history', 'history', 'It tells readers which version they hold and what has changed.'],
    [true, 'glossary', 'glossary', 'It explains the acronyms to readers from outside the industry.'],
  ];
  return needs.flatMap(([needed, table, section, because]) => (needed ? [{ table, section, because }] : []));
}

const promised = /\b(?:following|below|as follows|table)\b/i;
const breakdown = /\bbr(?:eak|oken|eaks|eaking)[- ]?down\b/i;

/** A breakdown that the text announces, or amounts for two modifications; one costed modification needs none. */
function hasBreakdown({ outline }: Reading): boolean {
  const texts = (outline.part('dccCosts') ?? outline.part('costs'))?.paragraphs.map(({ text }) => text) ?? [];
  const costed = texts.some(
    (text) => new Set(findIds(text).map(({ id }) => id)).size > 1 && findAmounts(text).length > 1,
  );
  return costed || texts.some((text) => breakdown.test(text) && promised.test(text));
}
