import { checkOpen, type CheckOptions, type CheckResult } from '../app/check';
import type { FixAllOptions } from '../app/fix';
import type { OpenDocument } from '../document/sync/openDocument';
import type { Diagnostic } from '../model/diagnostic';
import { openInHost } from './open';
import { readFile } from './readFile';
import type { CheckedFile, FileReport } from './report';
import { FileError } from './terminal';
import type { Target } from './write';

export interface CheckFileOptions extends CheckOptions {
  /** Which problems are asked for: others are neither told nor fixed. */
  readonly selected: (problem: Diagnostic) => boolean;
  /** Where to write the document with its safe fixes made; null to fix nothing. */
  readonly target: Target | null;
  /** Is given a document that can be used, as it is checked. */
  readonly onDocument?: (document: OpenDocument) => void;
}

/** Checks one file, and fixes what is safe to. It never throws: a file that cannot be used is a report that says so. */
export async function checkFile(file: string, options: CheckFileOptions): Promise<FileReport> {
  try {
    return await check(file, options);
  } catch (error) {
    const { messageFor } = await import('./messageFor');
    return { usable: false, file, notice: messageFor(error) };
  }
}

async function check(
  file: string,
  { selected, target, onDocument, ...options }: CheckFileOptions,
): Promise<CheckedFile> {
  const { result, ...done } =
    target === null && options.publish !== true
      ? { result: await checkOnly(file, options), readiness: null, fixes: null, roundTrips: 0 }
      : await checkInHost(file, target, { ...options, only: selected });
  onDocument?.(result.document);
  return { ...reportOf(file, result, selected), ...done };
}

async function checkOnly(file: string, { today, team }: CheckOptions): Promise<CheckResult> {
  return usable(checkOpen(await readFile(file, team), today, team));
}

type Checked = Pick<CheckedFile, 'readiness' | 'fixes' | 'roundTrips'> & { readonly result: CheckResult };

/** Writes a new file even where nothing was fixed: whoever asked for it goes on with it. */
async function checkInHost(file: string, target: Target | null, options: FixAllOptions): Promise<Checked> {
  const { checkDocument, fixAllSafe, removeComments } = await import('../app');
  const { keepDone } = await import('./keepDone');
  const host = await openInHost(file);
  // They are the add-in’s own: nobody’s decision is needed to take them out.
  if (target !== null && options.publish === true) await removeComments();
  const fixedAll = target === null ? null : await keepDone(host, file, target, () => fixAllSafe(options));
  const result = usable(fixedAll?.result ?? (await checkDocument(options)));
  if (target !== null && (host.changed || target.file !== file)) {
    const { writeDocument } = await import('./write');
    await writeDocument(host, file, target);
  }
  return {
    result,
    readiness: result.toSend?.readiness ?? null,
    fixes: fixedAll && target !== null ? { fixed: fixedAll.fixed, output: target.file } : null,
    roundTrips: host.roundTrips,
  };
}

function usable(result: CheckResult): CheckResult {
  if (!result.usable) throw new FileError(result.notice ?? 'This document cannot be checked.');
  return result;
}

function reportOf(
  file: string,
  { notice, kind, diagnostics, ignored }: CheckResult,
  selected: CheckFileOptions['selected'],
): Omit<CheckedFile, 'fixes' | 'readiness' | 'roundTrips'> {
  return {
    usable: true,
    file,
    notice,
    kind,
    diagnostics: diagnostics.filter(selected),
    ignored: ignored.filter(({ diagnostic }) => selected(diagnostic)),
  };
}
