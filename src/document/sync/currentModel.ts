import type { Rid } from '../../model/rid';
import { withFields, type MergedField } from '../fields/merge';

/**
 * The data model as it is now. What stands in tables and lists is what the document keeps, so that a change there is
 * told from a change of the model when it is refreshed; fields are as they were merged; all else that stands in prose is
 * what the prose says.
 */
export function withProseOf(kept: Rid, prose: Rid, fields: readonly MergedField[]): Rid {
  const said = new Map(prose.modifications.map((modification) => [modification.id, modification]));
  const model: Rid = {
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
  return withFields(
    model,
    fields.filter(({ recorded }) => recorded),
  );
}
