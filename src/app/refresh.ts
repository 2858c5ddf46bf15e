import { planRefresh, type RefreshOptions, type RefreshPlan } from '../document/sync/refresh';
import type { Edit } from '../model/edit';
import { applyEdits } from '../word/apply';
import { WordError } from '../word/run';
import { write, type Course } from './course';
import { readDocument } from './document';

/** Refreshes in place: one round trip to read, at most two to write, and none to write when nothing differs. */
export async function refreshTables(options: RefreshOptions = {}, course: Course = {}): Promise<RefreshPlan> {
  const document = await readDocument();
  const plan = planRefresh(document, options);
  try {
    await write(plan.edits, document.reading.snapshot, course);
  } catch (error) {
    if (!(error instanceof WordError && error.code === 'GeneralException')) throw error;
    await finishTableByTable(options);
  }
  return plan;
}

/**
 * Some builds of Word fail when one batch changes the rows of several tables. What the batch did before it failed
 * stands, so the document is read and the rest planned anew, and each table gets a batch of its own.
 */
async function finishTableByTable(options: RefreshOptions): Promise<void> {
  const document = await readDocument();
  const { edits } = planRefresh(document, options);
  for (const part of byTable(edits)) await applyEdits(part, document.reading.snapshot);
}

/** Runs of edits that change one table, or none. */
function byTable(edits: readonly Edit[]): Edit[][] {
  const parts: Edit[][] = [];
  let last: number | null = null;
  for (const edit of edits) {
    const table = 'table' in edit && typeof edit.table === 'number' ? edit.table : null;
    const part = parts.at(-1);
    if (part && (table === null || last === null || table === last)) part.push(edit);
    else parts.push([edit]);
    last = table ?? last;
  }
  return parts;
}
