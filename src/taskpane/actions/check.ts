import type { CheckResult } from '../../app';
import { describe } from '../check/checkTexts';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { readModel } from './model';
import { showUnderlines } from './underline';
import { countingChecks, enqueue, isStopped, say, work } from './work';

/** What is said of a check, given its outcome in words; null for nothing. */
type Announce = (problems: string) => string | null;

export function check(pane: Pane): Promise<void> {
  return work(pane, 'check', ({ signal }) => checkNow(pane, actionTexts.checked, { signal }));
}

/** Checks without a word unless something has changed, as when the pane gets the focus. */
export function checkQuietly(pane: Pane): Promise<void> {
  const { readiness, checksWaiting, live } = pane.store.get();
  // Every work ends in a check, so none is needed beside it; nor where Word would have told of a change.
  if (readiness !== 'ready' || checksWaiting > 0 || (live === true && pane.live.isFresh())) return pane.queue.done();
  return countingChecks(
    pane,
    enqueue(pane, 'check', () => checkNow(pane, ifChanged(pane))),
  );
}

/** A check that the author has not asked for: after a pause, of what was typed before it. */
export function checkChanged(pane: Pane): Promise<void> {
  // Even where another check waits: that one may have read the document before this was typed, or all of it.
  return countingChecks(
    pane,
    enqueue(pane, 'check', async () => {
      const { result } = pane.store.get();
      if (!pane.live.waiting()) return;
      const changed = pane.live.take();
      const since = changed && result ? { document: result.document, changed } : null;
      await checkNow(pane, ifChanged(pane), since ? { since } : {});
    }),
  );
}

function ifChanged({ store }: Pane): Announce {
  const { result } = store.get();
  const before = result && describe(result);
  return (problems) => (problems === before ? null : actionTexts.checked(problems));
}

/** From now on checks also what a document has that is not for its readers, or no more. */
export function checkToPublish(pane: Pane, publishing: boolean): Promise<void> {
  pane.store.set({ publishing });
  return check(pane);
}

interface How {
  readonly since?: { readonly document: CheckResult['document']; readonly changed: readonly string[] };
  readonly signal?: AbortSignal;
}

/** Checks as part of a job. */
export async function checkNow(pane: Pane, announce: Announce, how: How = {}): Promise<void> {
  const { world, live } = pane;
  if (!how.since) live.forget();
  let result: CheckResult;
  try {
    const { checkDocument } = await world.app();
    const { breathe } = world;
    const { publishing: publish } = pane.store.get();
    result = await checkDocument({ today: world.today(), publish, ...(breathe && { breathe }), ...how });
  } catch (error) {
    live.missed();
    throw error;
  }
  live.checked();
  await showResult(pane, result, announce);
}

/** Shows what a check has found. */
export async function showResult(pane: Pane, result: CheckResult, announce: Announce): Promise<void> {
  const { store } = pane;
  const { failure, result: before, works } = store.get();
  store.set({ result, titles: await titlesOf(pane, result), failure: failure?.doing === 'check' ? null : failure });
  // What a refresh did holds until the tables stand otherwise.
  if (works === 0 && before && statesOf(before) !== statesOf(result)) store.set({ outcomes: [] });
  const words = announce(describe(result));
  if (words !== null) say(pane, words);
  await readModel(pane, result);
  await showUnderlines(pane);
}

const statesOf = ({ tables }: CheckResult): string => tables.map(({ state }) => state).join();

/** What the rules that found something find, in words. */
async function titlesOf({ world }: Pane, { diagnostics, toSend }: CheckResult): Promise<Record<string, string>> {
  const { explainRule } = await world.app();
  const rules = new Set(diagnostics.map(({ rule }) => rule));
  return Object.fromEntries([...rules].map((rule) => [rule, explainRule(rule, toSend?.rules)?.title ?? rule]));
}

/** A batch on Word is no transaction: one that fails may have changed the document all the same. */
export async function thenCheckIfItFails<T>(pane: Pane, change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (isStopped(pane, error)) throw error;
    // The first failure is the one to speak of.
    await checkNow(pane, () => null).catch(() => undefined);
    throw error;
  }
}
