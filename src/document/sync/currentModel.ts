import type { Rid } from '../../model/rid';
import { goLiveIn } from '../recognise/recognise';
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
    // Where the document has no timetable, the one that is kept comes back into it.
    release: { ...prose.release, goLive: prose.release.goLive ?? goLiveIn(kept.timetable) },
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
