import type { TableName } from '../../model/tags';
import { dccCosts } from './dccCosts';
import { dccImpacts } from './dccImpacts';
import { documentMatrix } from './documentMatrix';
import { glossary } from './glossary';
import { history } from './history';
import { participantMatrix } from './participantMatrix';
import { partyImpacts } from './partyImpacts';
import type { TableDefinition } from './table';
import { timetable } from './timetable';

/** The tables of a RID in the order of the template. */
export const tableDefinitions: readonly TableDefinition[] = [
  participantMatrix,
  partyImpacts,
  dccImpacts,
  documentMatrix,
  timetable,
  dccCosts,
  history,
  glossary,
];

const byName = new Map(tableDefinitions.map((definition) => [definition.name, definition]));

export function tableDefinition(name: TableName): TableDefinition {
  const definition = byName.get(name);
  if (!definition) throw new Error(`There is no table called ${name}.`);
  return definition;
}
