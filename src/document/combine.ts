import type { Rid } from '../model/rid';

/**
 * The prose of one model with the tables of another. A modification is in scope when the prose lists it; one that is
 * new to the tables brings what the prose model knows of it.
 */
export function withTablesOf(prose: Rid, tables: Rid): Rid {
  const known = new Map(tables.modifications.map((modification) => [modification.id, modification]));
  return {
    ...prose,
    modifications: prose.modifications.map((modification) => {
      const kept = known.get(modification.id);
      if (!kept) return modification;
      const { participants, documents, costs } = kept;
      return { ...modification, participants, documents, costs };
    }),
    partyImpacts: tables.partyImpacts,
    dccImpacts: tables.dccImpacts,
    documents: tables.documents,
    timetable: tables.timetable,
    history: tables.history,
    glossary: tables.glossary,
  };
}
