import { localDay } from '../model/date';
import { withApp } from './application';
import { texts } from './texts';

/** Puts the problems into the document as comments, which are seen there. */
export function addComments(): Promise<string | null> {
  return withApp(async ({ checkDocument, commentProblems }) => {
    const { diagnostics, document, notice } = await checkDocument({ today: localDay(new Date()) });
    const count = await commentProblems(diagnostics, document);
    return count > 0 ? null : (notice ?? texts.noProblems);
  });
}

/** Takes these comments out again; a sentence where there was none, or where some are left. */
export function removeComments(): Promise<string | null> {
  return withApp(async (app) => {
    const { removed, kept } = await app.removeComments();
    if (kept > 0) return texts.commentsKept(kept);
    return removed > 0 ? null : texts.noComments;
  });
}
