import { checkDocument, fixAllSafe, removeComments, type CheckOptions, type CheckResult } from '../app';
import { readinessOf } from '../app/readiness';
import type { WordHost } from '../host';
import type { OpenDocument } from '../document/sync/openDocument';
import type { Diagnostic } from '../model/diagnostic';
import { messageFor } from './messageFor';
import { openInHost } from './open';
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
    return { usable: false, file, notice: messageFor(error) };
  }
}

async function check(
  file: string,
  { selected, target, onDocument, ...options }: CheckFileOptions,
): Promise<CheckedFile> {
  const host = await openInHost(file);
  // They are the add-in’s own: nobody’s decision is needed to take them out.
  if (target !== null && options.publish === true) await removeComments();
  const fixedAll = target === null ? null : await fixAllSafe({ ...options, only: selected });
  const result = fixedAll?.result ?? (await checkDocument(options));
  if (!result.usable) throw new FileError(result.notice ?? 'This document cannot be checked.');
  if (target !== null) await write(host, file, target);
  onDocument?.(result.document);
  return {
    ...reportOf(file, result, selected),
    readiness: options.publish === true ? readinessOf(result) : null,
    fixes: fixedAll && target !== null ? { fixed: fixedAll.fixed, output: target.file } : null,
    roundTrips: host.roundTrips,
  };
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

/** A new file is written even where nothing was fixed: whoever asked for it goes on with it. */
async function write(host: WordHost, file: string, target: Target): Promise<void> {
  if (!host.changed && target.file === file) return;
  const { writeDocument } = await import('./write');
  await writeDocument(host, file, target);
}
