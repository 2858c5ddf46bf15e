import { availableParallelism } from 'node:os';
import type { KnownRid, OtherRid } from '../papers/problem';
import { threadStarter, type CheckedJob, type Checker, type CheckJob, type CheckTerms } from './checkers';
import { checkFile } from './checkFile';
import type { FileReport } from './report';
import { selectionOf, severeEnough } from './selection';

/** A thread takes as long to start as some files to be checked. */
const filesPerThread = 4;

/** The reports in the order of the files, each as soon as it and those before it are there. */
export async function* checkAll(jobs: readonly CheckJob[], terms: CheckTerms): AsyncGenerator<FileReport> {
  const start = threadStarter();
  const threads = Math.min(availableParallelism(), Math.floor(jobs.length / filesPerThread));
  const checkers =
    start === null || threads < 2 ? [checkerHere(terms)] : Array.from({ length: threads }, () => start(terms));
  try {
    yield* shared(jobs, checkers);
  } finally {
    for (const checker of checkers) checker.close();
  }
}

/** Each takes the next file when it is done with one. */
async function* shared(jobs: readonly CheckJob[], checkers: readonly Checker[]): AsyncGenerator<FileReport> {
  const rest = jobs.entries();
  const done = jobs.map(() => deferred<CheckedJob & { readonly checker: Checker }>());
  const work = checkers.map(async (checker) => {
    for (const [index, job] of rest) done[index]?.resolve({ ...(await checker.check(job)), checker });
  });
  // A thread that ends of itself fails the whole: what it was at would never come.
  const failed = Promise.all(work).then(() => new Promise<never>(() => undefined));
  const before: KnownRid[] = [];
  for (const { promise } of done) {
    const { report, rid, checker } = await Promise.race([promise, failed]);
    if (rid === null || !report.usable) {
      yield report;
      continue;
    }
    const others = before.length === 0 ? [] : await checker.compare(rid.file, before);
    before.push(rid);
    yield { ...report, diagnostics: [...report.diagnostics, ...others] };
  }
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** One after another: Office.js talks to one host at a time. */
export function checkerHere({ today, team, selection, publish, agree }: CheckTerms): Checker {
  const selected = selectionOf(selection);
  const isAsked = severeEnough(selection);
  const rids = new Map<string, OtherRid>();
  // Only several files need it.
  const papers = agree ? import('../app/papers') : null;
  return {
    check: async ({ file, target }) => {
      const otherRid = (await papers)?.otherRid;
      let rid: OtherRid | null = null;
      const report = await checkFile(file, {
        today,
        team,
        selected,
        publish,
        target,
        onDocument: (document) => {
          if (otherRid) rids.set(file, (rid = otherRid(file, document)));
        },
      });
      return { report, rid: known(rid) };
    },
    compare: async (file, before) => {
      const rid = rids.get(file);
      return rid && papers ? (await papers).releaseProblems(rid, before).filter(isAsked) : [];
    },
    close: () => undefined,
  };
}

/** What of a RID can go to another thread. */
function known(rid: OtherRid | null): KnownRid | null {
  return rid && { file: rid.file, model: rid.model, baselines: rid.baselines };
}
