import { storeOf, type OpenDocument } from '../document/sync/openDocument';
import { goneFromScope, type Question } from '../document/sync/questions';
import { planRefresh, type RefreshOptions, type RefreshPlan } from '../document/sync/refresh';
import type { Course } from './course';
import { write } from './write';

/** Refreshes in place: three round trips, and one where nothing differs. */
export function refreshTables(options: RefreshOptions = {}, course: Course = {}): Promise<RefreshPlan> {
  return write((document) => planRefresh(document, options), course);
}

/** What a refresh would ask, before it is made. Most documents leave nothing to ask, which takes no planning. */
export function openQuestions(document: OpenDocument): readonly Question[] {
  const store = storeOf(document);
  return store && goneFromScope(document.reading, store).length > 0 ? planRefresh(document).questions : [];
}
