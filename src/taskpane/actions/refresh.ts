import type { RefreshedRegion, RefreshOptions, RegionStatus, TableStatus, Undoable, WordsStatus } from '../../app';
import type { Pane } from '../core/pane';
import type { Answer } from '../core/state';
import { headOf } from '../tables/columns';
import { byOutcome } from '../tables/outcomes';
import { actionTexts } from './actionTexts';
import { checkNow } from './check';
import { storeModel } from './model';
import { goToPlace } from './problem';
import { takeBack, undoably } from './undo';
import { answer, enqueue, fail, say, work } from './work';

/** Refreshes the tables, lists and sentences; answers say what has become of what is gone from the scope. */
export function refresh(pane: Pane, answers: NonNullable<RefreshOptions['answers']> = {}): Promise<void> {
  return work(pane, 'refresh', async (course) => {
    await storeModel(pane);
    course.signal.throwIfAborted();
    const { refreshTables } = await pane.world.app();
    const { result, undo } = await undoably(pane, course, (on) => refreshTables({ answers }, on));
    const { regions, questions } = result;
    pane.store.set({ outcomes: regions });
    const outcomes = byOutcome(regions).map(([outcome, done]) => [outcome, done.length] as const);
    await checkNow(pane, (problems) => actionTexts.refreshed(outcomes, problems));
    const words = actionTexts.refreshed(
      outcomes,
      [actionTexts.torn(tornPlaces(regions)), actionTexts.asked(questions.map(({ id }) => id))]
        .filter(Boolean)
        .join(' '),
    );
    answer(pane, words, {
      isUndecided: questions.length > 0 || regions.some(needsWords),
      next: wayOn(pane, regions, questions.length),
      ...wayBack(pane, regions, words, undo),
    });
  });
}

/** Where it goes on: to what is to be decided, or to what else there is to say of the tables. */
function wayOn(pane: Pane, regions: readonly RefreshedRegion[], questions: number): Answer['next'] {
  const torn = regions.find(({ conflicts }) => conflicts.length > 0);
  if (torn)
    return {
      name: actionTexts.decide,
      run: () => {
        pane.store.set({ view: 'tables', sought: torn.name });
      },
    };
  if (pane.store.get().view === 'tables' || (questions === 0 && !regions.some(needsWords))) return null;
  return {
    name: actionTexts.showTables,
    run: () => {
      pane.store.set({ view: 'tables' });
    },
  };
}

/** Where the document and Release differ, by the names that stand in the tables. */
function tornPlaces(regions: readonly RefreshedRegion[]): readonly string[] {
  return regions.flatMap(({ caption, columns, conflicts }) =>
    conflicts.map(({ row, column }) =>
      [caption, row, column === null ? null : headOf(columns, column)].filter((part) => part !== null).join(', '),
    ),
  );
}

/** What was written can be taken back; where nothing was, there is nothing to take back. */
function wayBack(
  pane: Pane,
  regions: readonly RefreshedRegion[],
  words: string,
  undo: Undoable<unknown>['undo'],
): { readonly undo?: () => Promise<void> } {
  const written: readonly RefreshedRegion['outcome'][] = ['inserted', 'changed', 'set up'];
  return regions.some(({ outcome }) => written.includes(outcome)) ? { undo: () => takeBack(pane, words, undo) } : {};
}

/** Whether there is more to say of it than that it is done. */
function needsWords({ message, conflicts, outcome }: RefreshedRegion): boolean {
  return message !== undefined || outcome === 'no place' || conflicts.length > 0;
}

/** Refreshes one table, list or statement, or inserts a table where the document has not got it. */
export function refreshOne(
  pane: Pane,
  { name, caption, state }: RegionStatus,
  how: Pick<RefreshOptions, 'at' | 'decisions'> = {},
): Promise<void> {
  return work(pane, state === 'missing' ? 'insert' : 'refreshOne', async (course) => {
    await storeModel(pane);
    course.signal.throwIfAborted();
    const { refreshTables } = await pane.world.app();
    const { result, undo } = await undoably(pane, course, (on) => refreshTables({ ...how, only: [name] }, on));
    const { regions } = result;
    const outcome = regions.find((part) => part.name === name);
    const own = outcome ? [outcome] : [];
    pane.store.set({ outcomes: own });
    await checkNow(pane, (problems) => actionTexts.refreshedOne(caption, outcome, problems));
    const words = actionTexts.refreshedOne(caption, outcome, actionTexts.torn(tornPlaces(own)));
    answer(pane, words, {
      isUndecided: own.some(needsWords),
      next: wayOn(pane, own, 0),
      ...wayBack(pane, regions, words, undo),
    });
  });
}

/** Selects the first paragraph of a table in the document. */
export function goToTable(pane: Pane, { name, caption }: TableStatus): Promise<void> {
  return enqueue(pane, 'go', async () => {
    const { result } = pane.store.get();
    // The list may have been drawn before the latest check.
    const current = result?.tables.find((status) => status.name === name);
    if (result && current && (await (await pane.world.app()).goToTable(current, result)))
      say(pane, actionTexts.wentToTable(caption));
    else fail(pane, 'go', { message: actionTexts.tableGone, details: actionTexts.tableGone });
  });
}

/** Selects the first of the words that a list or a statement is about. */
export function goToWords(pane: Pane, words: WordsStatus): Promise<void> {
  // The list may have been drawn before the latest check.
  const isMeant = ({ caption, place }: WordsStatus): boolean =>
    caption === words.caption && place?.text === words.place?.text;
  const place = pane.store.get().result?.words.find(isMeant)?.place ?? words.place;
  return place ? goToPlace(pane, place) : Promise.resolve();
}
