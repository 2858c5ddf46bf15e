import { planRefresh, type RefreshOptions, type RefreshPlan } from '../document/sync/refresh';
import type { Course } from './course';
import { write } from './write';

/** Refreshes in place: three round trips, and one where nothing differs. */
export function refreshTables(options: RefreshOptions = {}, course: Course = {}): Promise<RefreshPlan> {
  return write((document) => planRefresh(document, options), course);
}
