import { severities, type Diagnostic, type Severity } from '../model/diagnostic';
import type { OpenDocument } from '../document/openDocument';
import { insertComments, removeComments, type RemovedComments } from '../word/comments';

const names: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

/**
 * Puts the problems of a check into the document as comments for reviewers, in the place of those that it put there
 * before. Returns how many there are.
 */
export async function commentProblems(problems: readonly Diagnostic[], document: OpenDocument): Promise<number> {
  await removeComments();
  const worstFirst = [...problems].sort(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  return insertComments(
    worstFirst.map(({ place, severity, message, rule }) => ({
      place,
      text: `${names[severity]}: ${message} (${rule})`,
    })),
    document.reading.snapshot,
  );
}

/** Takes the comments out again. */
export function removeProblemComments(): Promise<RemovedComments> {
  return removeComments();
}
