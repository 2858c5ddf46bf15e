import { checkPaper, otherRid } from '../app/papers';
import type { Diagnostic } from '../model/diagnostic';
import type { OtherRid } from '../papers/problem';
import { messageFor } from './messageFor';
import { openInHost } from './open';
import { readFile } from './readFile';
import type { FileReport } from './report';
import { FileError } from './terminal';

/** Checks papers against RIDs; throws a FileError for a RID that is none, and reports a paper that is none. */
export async function checkPaperFiles(
  files: readonly string[],
  ridFiles: readonly string[],
  selected: (problem: Diagnostic) => boolean,
): Promise<FileReport[]> {
  const rids: OtherRid[] = [];
  // One after another: Office.js talks to one host at a time.
  for (const file of ridFiles) rids.push(await ridOf(file));
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await checkOne(file, rids, selected));
  return reports;
}

async function ridOf(file: string): Promise<OtherRid> {
  const document = await readFile(file);
  try {
    return otherRid(file, document);
  } catch (error) {
    throw new FileError(`${file}: ${messageFor(error)}`, { cause: error });
  }
}

async function checkOne(
  file: string,
  rids: readonly OtherRid[],
  selected: (problem: Diagnostic) => boolean,
): Promise<FileReport> {
  try {
    const host = await openInHost(file);
    const diagnostics = (await checkPaper(rids)).filter(selected);
    const nothing = { notice: null, kind: null, ignored: [], fixes: null };
    return { usable: true, file, diagnostics, roundTrips: host.roundTrips, ...nothing };
  } catch (error) {
    return { usable: false, file, notice: messageFor(error) };
  }
}
