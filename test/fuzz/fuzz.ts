import { setUpDocument } from '../../src/app';
import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { actions, answerOf } from './actions';
import { mutant } from './mutate';
import { Chance } from './random';
import { smallRid } from './smallRid';

/** What documents are made from: a RID in few words, the same set up, and whole ones where there is time for them. */
export async function seeds(others: readonly Uint8Array[] = []): Promise<Uint8Array[]> {
  const small = smallRid();
  const host = WordHost.open(small);
  connectNode(host);
  await setUpDocument({});
  return [small, host.save(), ...others];
}

export interface Finding {
  readonly action: string;
  readonly text: string;
  /** How often it was met. */
  number: number;
  /** The first document that it was met with, and what was done to it. */
  readonly done: string;
  readonly bytes: Uint8Array;
}

export interface Fuzzed {
  /** How often each action gave a result, or a sentence. */
  readonly answers: ReadonlyMap<string, number>;
  /** What must not be. */
  readonly findings: readonly Finding[];
  readonly sentences: ReadonlyMap<string, Finding>;
  readonly slowest: { milliseconds: number; done: string };
}

/** Does each action to each of so many documents, until the time is over. */
export async function fuzz(
  from: readonly Uint8Array[],
  { count, seed, until = Infinity }: { count: number; seed: number; until?: number },
): Promise<Fuzzed> {
  const chance = new Chance(seed);
  const answers = new Map<string, number>();
  const findings = new Map<string, Finding>();
  const sentences = new Map<string, Finding>();
  const slowest = { milliseconds: 0, done: '' };
  for (let made = 0; made < count && performance.now() < until; made += 1) {
    const { bytes, done } = mutant(chance.oneOf(from), chance);
    const start = performance.now();
    for (const action of actions) {
      const answer = await answerOf(action, bytes);
      const key = `${action.name}: ${answer.kind}`;
      answers.set(key, (answers.get(key) ?? 0) + 1);
      if (answer.kind !== 'result') {
        const met = answer.kind === 'fault' ? findings : sentences;
        const known = met.get(`${action.name} ${answer.text}`);
        if (known) known.number += 1;
        else
          met.set(`${action.name} ${answer.text}`, { action: action.name, text: answer.text, number: 1, done, bytes });
      }
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, done });
  }
  return { answers, findings: [...findings.values()], sentences, slowest };
}
