import { derivation, type ReleaseKind } from '../../document/recognise/releaseKind';
import type { Diagnostic } from '../../model/diagnostic';
import { printableJson } from '../printable';
import { summaryOf, type CheckedFile, type FileReport } from '../report';

// Others script against what is written here, so each field is named.

/** The report on any number of files; a change that breaks its readers raises the version. */
export function toJson(files: readonly FileReport[]): string {
  return printableJson({ version: 1, files: files.map(plainFile), summary: summaryOf(files) });
}

/** `--json` for one file: the shape from before there was a report, kept for its readers. */
export function toOneFileJson({ file, diagnostics, roundTrips }: CheckedFile): string {
  return printableJson({ file, diagnostics: diagnostics.map(plainProblem), roundTrips });
}

function plainFile(report: FileReport): object {
  const { file, usable, notice } = report;
  if (!report.usable) return { file, usable, notice };
  const { kind, diagnostics, ignored, fixes, readiness, roundTrips } = report;
  return {
    file,
    usable,
    notice,
    kind: kind && plainKind(kind),
    ...(fixes ? { output: fixes.output, fixed: fixes.fixed.map(plainProblem) } : {}),
    ...(readiness ? { ready: readiness.isReady, readiness: readiness.summary } : {}),
    diagnostics: diagnostics.map(plainProblem),
    ignored: ignored.map(({ diagnostic, ignore: { reason, by, on } }) => ({
      ...plainProblem(diagnostic),
      ignore: { reason, by, on },
    })),
    roundTrips,
  };
}

function plainKind(kind: ReleaseKind): object {
  const { impactsSystems, set, stillTargeted } = kind;
  return { impactsSystems, set, stillTargeted, derivation: derivation(kind) };
}

function plainProblem({ rule, messageId, severity, message, place, fix }: Diagnostic): object {
  return {
    rule,
    messageId,
    severity,
    message,
    place: {
      section: place.section,
      ...(place.table === undefined ? {} : { table: place.table, row: place.row, column: place.column }),
      text: place.text,
    },
    ...(fix ? { fix: { title: fix.title, safe: fix.safe } } : {}),
  };
}
