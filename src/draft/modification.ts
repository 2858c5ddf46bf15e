import { newModification, participants, type Modification, type SecDocument } from '../model/rid';
import { modificationPages, slugOf } from '../reference/webpages';
import { sentencesOf } from '../document/language/sentences';
import { changesSystems } from '../document/recognise/systemsStatements';

/** A modification as its author has it so far: an identifier, and what else is known. */
export type ScopeModification = Partial<Modification> & Pick<Modification, 'id'>;

/** What a bullet says where nobody has summarised the modification yet: true of any. */
const unsummarised: Readonly<Record<Modification['status'], string>> = {
  approved: 'will make the change that its Modification Report describes.',
  targeted: 'proposes the change that its Modification Report describes.',
};

const noCosts = { designBuildPit: '', sit: '', uit: '', live: '' };

/**
 * A modification as it was, with what its author states anew. Whether its impacts are still being worked out follows from
 * them where they are stated.
 */
export function restated(before: Modification, stated: ScopeModification): ScopeModification {
  const { underInvestigation, costs, ...kept } = before;
  const isImpactStated = stated.participants !== undefined || stated.documents !== undefined;
  const known = Object.entries(stated.costs ?? {}).filter(([, amount]) => amount !== '');
  return {
    ...kept,
    ...(isImpactStated ? {} : { underInvestigation }),
    ...stated,
    costs: costs || stated.costs ? { ...(costs ?? noCosts), ...Object.fromEntries(known) } : null,
  };
}

/** Whether a modification impacts DCC Systems, as its author, its costs or its words say; null where none of them does. */
export function impactOf({ impactsSystems, costs, summary = '', points = [] }: ScopeModification): boolean | null {
  const sentences = [summary, ...points].flatMap((text) => sentencesOf(text));
  return impactsSystems ?? (costs || sentences.some(({ text }) => changesSystems(text)) ? true : null);
}

/** Whether a release of these modifications impacts DCC Systems; null where they do not tell. */
export function impactOfScope(modifications: readonly ScopeModification[]): boolean | null {
  const impacts = modifications.map(impactOf);
  if (impacts.includes(true)) return true;
  return impacts.length > 0 && impacts.every((one) => one === false) ? false : null;
}

/** A whole modification: its page found by its title, its lists in the order of the paper. */
export function draftModification(
  given: ScopeModification,
  releaseImpactsSystems: boolean,
  documents: readonly SecDocument[],
): Modification {
  const { id, title = '', status = 'targeted', summary = '', address = '', points = [] } = given;
  const changed = documents.map(({ reference }) => reference).filter((one) => given.documents?.includes(one));
  const page = slugOf(title) === '' ? '' : `${modificationPages}${slugOf(title)}/`;
  // One that impacts DCC Systems has a row of costs, with blanks until they are known.
  const costed = releaseImpactsSystems && impactOf(given) === true;
  // Whatever changes DCC Systems impacts the DCC.
  const impacted = participants.filter(
    (participant) => given.participants?.includes(participant) || (participant === 'dcc' && costed),
  );
  return {
    ...newModification(id),
    title,
    status,
    // The words of another status, that nobody has put others in place of, are no summary either.
    summary: ['', ...Object.values(unsummarised)].includes(summary) ? unsummarised[status] : summary,
    points,
    address: address === '' ? page : address,
    participants: impacted,
    documents: changed,
    // The matrices would show no impact at all: a note says why.
    underInvestigation: given.underInvestigation ?? impacted.length + changed.length === 0,
    costs: costed ? (given.costs ?? noCosts) : null,
  };
}
