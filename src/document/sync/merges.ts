import type { Decision, Side } from '../../model/conflict';
import type { Rid } from '../../model/rid';
import { mergeFields, type FieldsMerge } from '../fields/merge';
import { memoise } from '../reading/memoise';
import { doubtsOn } from './absent';
import { mergeGrid, type Merge } from './merge';
import { currentModel, storeOf, type OpenDocument } from './openDocument';
import { goneFromScope, questionsAbout, type Answers } from './questions';
import { gridNames, gridOf, type GridName, type RegionName } from './regions';

/** What an author has said of how a document and a data model become one. */
export interface Settlement {
  /** How conflicts of earlier refreshes are settled, by region. */
  readonly decisions?: Partial<Record<RegionName, readonly Decision[]>>;
  /** What has become of modifications that are gone from the scope, by their identifiers, and of rows by their keys. */
  readonly answers?: Answers;
  /** How all of them are settled that no decision is about, but for what may only not have been read. */
  readonly take?: Side;
  /** A model to bring in, such as a file's; otherwise the one that the document keeps, or else says. */
  readonly model?: Rid;
}

/** How the regions of a document stand to a data model; each is worked out once for a model. */
export interface Merges {
  fields(model: Rid): FieldsMerge;
  /** Null for a list or a table that the document lacks. */
  grid(name: GridName, model: Rid): Merge | null;
}

/** As long as nothing is settled, a refresh goes on with what was worked out for the status. */
const unsettled = memoise((document: OpenDocument): Merges => mergesWith(document, {}));

export function mergesOf(document: OpenDocument, settlement: Settlement = {}): Merges {
  const { answers, decisions, take, model } = settlement;
  const isSettled = answers !== undefined || decisions !== undefined || take !== undefined || model !== undefined;
  return isSettled ? mergesWith(document, settlement) : unsettled(document);
}

function mergesWith(document: OpenDocument, { answers = {}, decisions, take, model: given }: Settlement): Merges {
  const { reading } = document;
  const store = storeOf(document);
  const known = currentModel(document);
  const unsure = meantByGone(document, answers);
  const renamed = new Map(
    Object.entries(answers).flatMap(([id, answer]) => (answer.as === 'renamed' ? [[answer.to, id] as const] : [])),
  );
  const isUnsure = (key: string): boolean => unsure.has(key);
  const isWithdrawn = (key: string): boolean => answers[key]?.as === 'withdrawn';
  const decisionsOn = (name: RegionName): readonly Decision[] => [
    ...(decisions?.[name] ?? []),
    ...(take ? [{ all: true, take } as const] : []),
  ];
  const grids = new Map(
    gridNames.flatMap((name) => {
      const grid = gridOf(name, reading);
      if (!grid) return [];
      const doubted = { ...grid, renamed, isUnsure, isWithdrawn, ...doubtsOn(name, reading, known) };
      const merge = (model: Rid): Merge => mergeGrid(doubted, model, store?.written[name], decisionsOn(name));
      return [[name, memoise(merge)] as const];
    }),
  );
  const fromElsewhere = given !== undefined;
  return {
    fields: memoise((model) => mergeFields(reading, store, model, { decisions: decisionsOn('fields'), fromElsewhere })),
    grid: (name, model) => grids.get(name)?.(model) ?? null,
  };
}

/** What modifications that are gone may be meant by: it is not taken for others as long as that is asked. */
function meantByGone(document: OpenDocument, answers: Answers): ReadonlySet<string> {
  const store = storeOf(document);
  const gone = store ? goneFromScope(document.reading, store) : [];
  const open = gone.filter((id) => (answers[id]?.as ?? 'mistyped') === 'mistyped');
  return new Set(questionsAbout(open, document.reading, currentModel(document)).flatMap(({ similar }) => similar));
}
