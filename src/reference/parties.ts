import type { Participant } from '../model/rid';

/** The categories of SEC Party, as Section C of the SEC divides them: the DCC is none of them. */
export const partyCategories = ['suppliers', 'electricityNetworks', 'gasNetworks', 'otherSecParties'] as const;

/** Words by which papers name a participant. Large and Small Suppliers are one category in a RID. */
const names: readonly (readonly [RegExp, readonly Participant[]])[] = [
  [/\ball (?:SEC )?part(?:y|ies)\b|\b(?:SEC )?parties \(all\)|^(?:SEC )?parties$|^all$/i, partyCategories],
  [/\bsuppliers?\b/i, ['suppliers']],
  [
    /\belectricity (?:distribution )?(?:network|distributor)|\bDNOs?\b|\bdistribution network operators?\b/i,
    ['electricityNetworks'],
  ],
  [/\bgas (?:transporter|(?:distribution )?network)|\bGDNs?\b/i, ['gasNetworks']],
  [/\belectricity and gas network/i, ['electricityNetworks', 'gasNetworks']],
  [/^(?:all )?networks?(?: part(?:y|ies)| operators?)?$/i, ['electricityNetworks', 'gasNetworks']],
  [/\bother (?:SEC )?part(?:y|ies)\b|\bother users?\b|\bshared resource providers?\b/i, ['otherSecParties']],
  [/\bDCC\b(?!(?:’s|'s)? (?:users?|part))|\bdata communications? company\b/i, ['dcc']],
];

/** The participants that the subject of a row names; none where its words are not known. */
export function participantsIn(subject: string): readonly Participant[] {
  const words = subject.trim();
  return [...new Set(names.flatMap(([pattern, participants]) => (pattern.test(words) ? participants : [])))];
}
