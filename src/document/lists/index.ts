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
