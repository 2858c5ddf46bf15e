import type { TableName } from '../model/tags';
import type { Command } from '../app/ribbon';
import { addComments, removeComments } from './comments';
import { insertTable, refresh } from './refresh';
import { step } from './step';

const insert =
  (name: TableName): Command =>
  () =>
    insertTable(name);

/** What the buttons of the ribbon do without the pane, by the names that the manifest has for it. */
export const commands: Readonly<Record<string, Command>> = {
  refreshTables: refresh,
  insertParticipantMatrix: insert('participant-matrix'),
  insertPartyImpacts: insert('party-impacts'),
  insertDccImpacts: insert('dcc-impacts'),
  insertDocumentMatrix: insert('document-matrix'),
  insertTimetable: insert('timetable'),
  insertDccCosts: insert('dcc-costs'),
  insertHistory: insert('history'),
  insertGlossary: insert('glossary'),
  nextProblem: () => step(1),
  previousProblem: () => step(-1),
  addComments,
  removeComments,
};
