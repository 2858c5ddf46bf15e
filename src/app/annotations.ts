import type { Diagnostic } from '../model/diagnostic';
import type { OpenDocument } from '../document/sync/openDocument';
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

/** The words that a fix puts in the place of those underlined: Word does so itself, so a fix that does more is none. */
function suggestionsOf({ fix, place }: Diagnostic): string[] {
  const [edit, ...others] = fix?.edits ?? [];
  if (edit?.kind !== 'replaceText' || others.length > 0) return [];
  const isInPlace = edit.paragraph === place.paragraph && edit.found === place.text;
  return isInPlace && edit.text !== '' ? [edit.text] : [];
}
