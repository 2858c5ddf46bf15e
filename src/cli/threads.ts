import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Diagnostic } from '../model/diagnostic';
import type { KnownRid } from '../papers/problem';
import type { CheckedJob, Checker, CheckJob, CheckTerms } from './checkers';

type Question =
  | { readonly kind: 'check'; readonly job: CheckJob }
  | { readonly kind: 'compare'; readonly file: string; readonly before: readonly KnownRid[] };

/** Starts a thread that runs this very file, and asks it. */
export function startThread(terms: CheckTerms): Checker {
  const worker = new Worker(__filename, { workerData: terms });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let failure: Error | null = null;
  worker.on('message', ({ number, answer }: { number: number; answer: unknown }) => {
    waiting.get(number)?.resolve(answer);
    waiting.delete(number);
  });
  worker.once('error', (error) => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
  });
  const ask = <T>(question: Question): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      if (failure) {
        reject(failure);
        return;
      }
      const number = (asked += 1);
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, question });
    }) as Promise<T>;
  return {
    check: (job) => ask<CheckedJob>({ kind: 'check', job }),
    compare: (file, before) => ask<readonly Diagnostic[]>({ kind: 'compare', file, before }),
    close: () => void worker.terminate(),
  };
}

/** The other side: answers what it is asked. */
export async function checkForParent(): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const { checkerHere } = await import('./checkAll');
  const checker = checkerHere(workerData as CheckTerms);
  port.on('message', ({ number, question }: { number: number; question: Question }) => {
    const answer: Promise<unknown> =
      question.kind === 'check' ? checker.check(question.job) : checker.compare(question.file, question.before);
    void answer.then((value) => {
      port.postMessage({ number, answer: value });
    });
  });
}
