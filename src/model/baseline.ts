import * as z from 'zod/mini';
import { DifferenceError, difference, isRecord, withDifference, type Json } from './difference';
import { Rid } from './rid';

const text = z.string();

/** A version of the RID as it was: one that the Panel baselined, or one that was issued between two baselines. */
export const Baseline = z.object({
  version: text,
  /** `2019-10-11`, or empty where nobody has said. */
  date: text,
  /** The reference of the paper by which it went to the Panel. */
  paper: text,
  /** Why it was issued between baselines, such as a decision; empty for a baseline. */
  cause: text,
  model: Rid,
});
export type Baseline = z.infer<typeof Baseline>;

/** Whether the Panel baselined it; otherwise it was issued between baselines. */
export function isBaseline({ cause }: Pick<Baseline, 'cause'>): boolean {
  return cause === '';
}

/** No RID has more; each takes what differs in it from the one after it. */
export const mostBaselines = 20;

/** Baselines as they are written: each is told from the one after it, the last from the model itself. */
export function packed(model: Rid, baselines: readonly Baseline[]): Json[] {
  return baselines.map(({ model: own, ...baseline }, at) => {
    const change = difference(baselines[at + 1]?.model ?? model, own);
    return { ...baseline, model: change === null ? '' : JSON.stringify(change) };
  });
}

/** The inverse of `packed`; throws a DifferenceError for what it did not write. */
export function unpacked(model: Json, baselines: readonly Json[]): Json[] {
  if (baselines.length > mostBaselines) throw new DifferenceError();
  let next = model;
  return [...baselines]
    .reverse()
    .map((baseline): Json => {
      if (!isRecord(baseline) || typeof baseline.model !== 'string') throw new DifferenceError();
      if (baseline.model !== '') next = withDifference(next, parsed(baseline.model));
      return { ...baseline, model: next };
    })
    .reverse();
}

function parsed(json: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch {
    throw new DifferenceError();
  }
}
