import type { TableName } from '../../model/tags';
import type { Reading } from '../../document/recognise/recognise';
import { settledKind } from '../../document/recognise/releaseKind';
import type { SectionKey } from '../../reference/template';
import { costsInProse } from '../../document/recognise/costsInProse';
import { statedImpacts } from '../../document/recognise/statedImpacts';
import { listed } from '../wording';

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
  const impacts: SectionKey = outline.section('participantImpacts') ? 'participantImpacts' : 'impacts';
  // With bullets of its own the section may tell in words what these tables tell.
  const inWords = outline.section(impacts)?.paragraphs.some(({ list }) => list !== null) ?? false;
  const ticked = new Set(model.modifications.flatMap(({ participants }) => participants));
  const costs = breakdownReason(reading);
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
      outline.section('documentImpacts') ? 'documentImpacts' : 'impacts',
      'SEC documents are listed, and readers cannot tell which modification changes which.',
    ],
    [true, 'timetable', 'timeline', 'Parties plan by its dates.'],
    [costs !== null, 'dcc-costs', outline.section('dccCosts') ? 'dccCosts' : 'costs', costs ?? ''],
    [true, 'history', 'history', 'It tells readers which version they hold and what has changed.'],
    [true, 'glossary', 'glossary', 'It explains the acronyms to readers from outside the industry.'],
  ];
  return needs.flatMap(([needed, table, section, because]) => (needed ? [{ table, section, because }] : []));
}

const promised = /\b(?:following|below|as follows|table)\b/i;
const breakdown = /\bbr(?:eak|oken|eaks|eaking)[- ]?down\b/i;

/**
 * A breakdown that the text announces, or costs of more than one modification. With one costed modification the sentence
 * alone is enough.
 */
function breakdownReason(reading: Reading): string | null {
  const texts = (reading.outline.section('dccCosts') ?? reading.outline.section('costs'))?.paragraphs ?? [];
  if (texts.some(({ text }) => breakdown.test(text) && promised.test(text))) {
    return 'The text promises it to readers.';
  }
  const { costed } = costsInProse(reading);
  if (costed.size > 1) {
    return `The text gives costs of ${listed([...costed])}, which only the breakdown lets readers add up.`;
  }
  const stated = [...statedImpacts(reading).keys()];
  const isShared = costed.size === 0 && (reading.costs.dccTotal?.value ?? 0) > 0 && stated.length > 1;
  const { impactsSystems, disputed } = settledKind(reading);
  return isShared && impactsSystems !== false && !disputed
    ? `The text gives one total, and says that ${listed(stated)} impact DCC Systems: only the breakdown shows what each costs.`
    : null;
}
