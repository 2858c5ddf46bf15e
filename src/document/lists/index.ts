import type { ListName } from '../../model/tags';
import { operationalCriteria, securityCriteria, testingCriteria } from './criteria';
import { documentList } from './documents';
import type { ListDefinition } from './list';
import { approvedList, changeRequestList, targetedList } from './scope';

/** The lists that follow from the model, in the order of the template. */
export const listDefinitions: readonly ListDefinition[] = [
  approvedList,
  targetedList,
  changeRequestList,
  documentList,
  operationalCriteria,
  testingCriteria,
  securityCriteria,
];

const byName = new Map(listDefinitions.map((definition) => [definition.name, definition]));

export function listDefinition(name: ListName): ListDefinition {
  const definition = byName.get(name);
  if (!definition) throw new Error(`There is no list called ${name}.`);
  return definition;
}
