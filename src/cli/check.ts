import { checkDocument, type CheckResult } from '../app';
import type { Diagnostic } from '../model/diagnostic';
import { readReferenceFile } from './files';
import { openInHost, today } from './open';
import { exitCodes, FileError, type Terminal } from './terminal';

interface CheckValues {
  readonly json?: boolean;
  /** Files with reference data of the team's own. */
  readonly reference?: readonly string[];
}

/** `rid check`: what others script against is the JSON, which therefore names each field here. */
export async function check(file: string, values: CheckValues, terminal: Terminal): Promise<number> {
  const team = await Promise.all((values.reference ?? []).map(readReferenceFile));
  const host = await openInHost(file);
  const result = await checkDocument({ today: today(), team });
  if (!result.usable) throw new FileError(`${file}: ${result.notice ?? ''}`);
  if (result.notice !== null) terminal.error(`${file}: ${result.notice}\n`);
  terminal.out(values.json === true ? toJson(file, result, host.roundTrips) : toText(file, result));
  return result.diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.errorsFound : exitCodes.fine;
}

function toJson(file: string, { diagnostics }: CheckResult, roundTrips: number): string {
  const plain = diagnostics.map(({ rule, severity, message, place, fix }) => ({
    rule,
    severity,
    message,
    place: {
      section: place.section,
      ...(place.table === undefined ? {} : { table: place.table, row: place.row, column: place.column }),
      text: place.text,
    },
    ...(fix ? { fix: { title: fix.title, safe: fix.safe } } : {}),
  }));
  return `${JSON.stringify({ file, diagnostics: plain, roundTrips }, null, 2)}\n`;
}

function toText(file: string, { diagnostics }: CheckResult): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const problems = diagnostics.map(
    ({ rule, severity, message, place }) => `  ${placeText(place)}\n    ${severity}: ${message}  (${rule})\n`,
  );
  const summary = `${String(count('error'))} errors, ${String(count('warning'))} warnings, ${String(count('info'))} notes`;
  return `${file}\n${problems.join('')}  ${summary}\n`;
}

function placeText({ section, table, row, column, text }: Diagnostic['place']): string {
  const cell = table === undefined ? '' : ` › ${table}, row ${String(row)}, column ${String(column)}`;
  return `${section}${cell}: “${text}”`;
}
