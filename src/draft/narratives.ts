import type { Modification, Narrative, Participant } from '../model/rid';
import { partyCategories } from '../reference/parties';
import { listed } from '../document/language/phrases';

type PartyCategory = (typeof partyCategories)[number];

/** A category of SEC Party as the summaries of impacts name it. */
const parties: Readonly<Record<PartyCategory, string>> = {
  suppliers: 'Supplier Parties',
  electricityNetworks: 'Electricity Network Parties',
  gasNetworks: 'Gas Network Parties',
  otherSecParties: 'Other SEC Parties',
};
const everyParty = 'All SEC Parties';

/**
 * Rows of “SEC Party impacts” for the ticks of the matrix. What exactly changes only the Modification Reports know, so
 * each row leads there; its author puts a summary in its place.
 */
export function partyImpactsOf(modifications: readonly Modification[]): Narrative[] {
  const ticked = partyCategories.map((category) => ({ category, ids: tickedFor(category, modifications) }));
  const [first] = ticked;
  if (first && first.ids.length > 0 && ticked.every(({ ids }) => ids.join() === first.ids.join())) {
    return [row(everyParty, first.ids)];
  }
  return ticked.flatMap(({ category, ids }) => (ids.length > 0 ? [row(parties[category], ids)] : []));
}

/** The row of “DCC impacts”, and one for the DCC's systems. */
export function dccImpactsOf(modifications: readonly Modification[]): Narrative[] {
  const ticked = tickedFor('dcc', modifications);
  const systems = modifications.filter(({ impactsSystems }) => impactsSystems).map(({ id }) => id);
  const own = ticked.filter((id) => !systems.includes(id));
  return [
    ...(systems.length > 0
      ? [{ subject: 'DCC Systems', impacts: [`${reports(systems)} out what changes in DCC Systems.`] }]
      : []),
    ...(own.length > 0 ? [{ subject: 'DCC', impacts: [`${reports(own)} out what changes for the DCC.`] }] : []),
  ];
}

function tickedFor(participant: Participant, modifications: readonly Modification[]): string[] {
  return modifications.filter(({ participants }) => participants.includes(participant)).map(({ id }) => id);
}

function row(subject: string, ids: readonly string[]): Narrative {
  return { subject, impacts: [`${reports(ids)} out what changes for ${subject.replace(/^A/, 'a')}.`] };
}

/** “The Modification Reports of MP079 and MP080 set” */
function reports(ids: readonly string[]): string {
  return `The Modification ${ids.length === 1 ? 'Report' : 'Reports'} of ${listed(ids)} ${ids.length === 1 ? 'sets' : 'set'}`;
}
