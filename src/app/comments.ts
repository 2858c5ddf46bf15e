import { severities, severityWords, type Diagnostic } from '../model/diagnostic';
import { capitalised } from '../document/language/phrases';
import type { OpenDocument } from '../document/sync/openDocument';
import { insertComments, removeComments } from '../word/comments';
import { inTurn } from '../word/turns';
import { beforeWriting, type Course } from './course';

/**
 * Puts the problems of a check into the document as comments for reviewers, in the place of those that it put there
 * before. Returns how many there are.
 */
export function commentProblems(
  problems: readonly Diagnostic[],
  document: OpenDocument,
  course: Course = {},
): Promise<number> {
  const worstFirst = [...problems].sort(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  const notes = worstFirst.map(({ place, severity, message, rule }) => ({
    place,
    text: `${capitalised(severityWords[severity])}: ${message} (${rule})`,
  }));
  return inTurn(async () => {
    beforeWriting(course);
    await removeComments();
    return insertComments(notes, document.reading.snapshot);
  }, course.signal);
}
