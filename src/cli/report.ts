import type { IgnoredProblem, ReleaseKind } from '../app';
import type { Readiness } from '../app/readiness';
import type { Diagnostic, Severity } from '../model/diagnostic';

/** What became of one file, for each format to write down. */
export type FileReport = CheckedFile | UnusableFile;

export interface CheckedFile {
  readonly usable: true;
  /** As it was given. */
  readonly file: string;
  /** A sentence where the document itself is worth a word. */
  readonly notice: string | null;
  readonly kind: ReleaseKind | null;
  /** In the order of the document. After fixes, what is left. */
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: readonly IgnoredProblem[];
  /** What was fixed, and the file that it was written to; null where no fixes were asked for. */
  readonly fixes: { readonly fixed: readonly Diagnostic[]; readonly output: string } | null;
  /** Whether it can go out; null where nobody asked. */
  readonly readiness?: Readiness | null;
  readonly roundTrips: number;
}

export interface UnusableFile {
  readonly usable: false;
  readonly file: string;
  /** A sentence that says why. */
  readonly notice: string;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly ignored: number;
  readonly fixed: number;
  /** The files that cannot be used. */
  readonly unusable: readonly string[];
}

export function summaryOf(files: readonly FileReport[]): Summary {
  const checked = files.filter((file) => file.usable);
  const count = (severity: Severity): number =>
    checked.flatMap(({ diagnostics }) => diagnostics).filter((problem) => problem.severity === severity).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('info'),
    ignored: checked.reduce((sum, { ignored }) => sum + ignored.length, 0),
    fixed: checked.reduce((sum, { fixes }) => sum + (fixes?.fixed.length ?? 0), 0),
    unusable: files.flatMap(({ usable, file }) => (usable ? [] : [file])),
  };
}

/** The notice as a sentence that names the file. */
export function noticeNaming({ file, notice }: FileReport): string {
  return notice?.startsWith(file) === true ? notice : `${file}: ${notice ?? ''}`;
}

/** The file that the problems stand in: the one written, where fixes were made. */
export function placedIn(file: FileReport): string {
  return file.usable ? (file.fixes?.output ?? file.file) : file.file;
}
