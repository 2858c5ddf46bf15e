import type { Diagnostic } from '../model/diagnostic';
import type { OpenDocument } from '../document/openDocument';
import { annotate, annotationsSupported, type Annotation, type Mark } from '../word/annotations';

/** A problem under the name that it keeps from one check to the next. */
export interface NamedProblem {
  readonly key: string;
  readonly diagnostic: Diagnostic;
}

/** Underlines the problems in the document, and no others; `before` is what the last call answered. */
export async function underline(
  problems: readonly NamedProblem[],
  before: readonly Annotation[],
  document: OpenDocument,
): Promise<readonly Annotation[]> {
  if (!annotationsSupported().underlines) return [];
  return annotate(problems.map(markOf), before, document.reading.snapshot);
}

function markOf({ key, diagnostic }: NamedProblem): Mark {
  const { severity, place } = diagnostic;
  return { key, severity, place, suggestions: () => suggestionsOf(diagnostic) };
}

/** The words that a fix would put there, or what else it does. */
function suggestionsOf({ fix, place }: Diagnostic): string[] {
  if (!fix) return [];
  const [edit, ...others] = fix.edits;
  const isOnlyWords = edit?.kind === 'replaceText' && others.length === 0 && edit.paragraph === place.paragraph;
  return [isOnlyWords && edit.text !== '' ? edit.text : fix.title];
}
