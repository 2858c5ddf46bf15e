import { performance } from 'node:perf_hooks';
import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';

/** The day on which the benchmark checks: before the go-live of the sample. */
export const today = '2020-01-15';

/** Opens a document in the host, with Office.js connected to it; each round trip takes as long as is said. */
export function open(bytes: Uint8Array, latency = 0): WordHost {
  const host = WordHost.open(bytes, { latency });
  connectNode(host);
  return host;
}

export async function timed<T>(work: () => Promise<T> | T): Promise<{ result: T; milliseconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - start };
}

/**
 * Medians of works that are run in turn, so that what else the machine does falls on all of them alike. The first runs
 * are not counted: they make what is made once.
 */
export async function inTurn(runs: number, works: readonly (() => Promise<number>)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = -Math.ceil(runs / 3); run < runs; run += 1) {
    for (const [at, work] of works.entries()) {
      const milliseconds = await work();
      if (run >= 0) times[at]?.push(milliseconds);
    }
  }
  return times.map(median);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

export const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 20 ? 1 : 0)} ms`;

export function title(words: string): void {
  process.stdout.write(`\n${words}\n`);
}

export function line(...columns: readonly (string | number)[]): void {
  const widths = [42, 13, 12, 12, 13, 14];
  process.stdout.write(
    `  ${columns
      .map((column, at) => String(column).padEnd(widths[at] ?? 12))
      .join(' ')
      .trimEnd()}\n`,
  );
}
