import type { Rid } from '../model/rid';

/**
 * The data model as it is now. What stands in tables and lists is what the document keeps, so that a change there is
 * told from a change of the model when it is refreshed; all else that stands in prose is what the prose says.
 */
export function withProseOf(kept: Rid, prose: Rid): Rid {
  const said = new Map(prose.modifications.map((modification) => [modification.id, modification]));
  return {
    ...kept,
    release: prose.release,
    document: prose.document,
    annexes: prose.annexes,
    otherCodes: prose.otherCodes,
    testStrategy: prose.testStrategy,
    costs: prose.costs,
    modifications: kept.modifications.map((modification) => {
      const { underInvestigation } = said.get(modification.id) ?? modification;
      return { ...modification, underInvestigation };
    }),
  };
}
