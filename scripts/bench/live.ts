import { performance } from 'node:perf_hooks';
import { checkDocument, underline, watchAnnotations, watchDocument, type CheckResult } from '../../src/app';
import { checkSteps } from '../../src/app/check';
import type { Snapshot } from '../../src/document/reading/snapshot';
import { openDocument } from '../../src/document/sync/openDocument';
import { withPauses } from '../../src/model/steps';
import { toProblems } from '../../src/taskpane/check/problems';
import { later } from '../../src/taskpane/core/later';
import { liveChanges } from '../../src/taskpane/core/live';
import { line, median, ms, open, title, timed, today } from './measure';
import { sample, withProse } from './papers';

const runs = 5;
/** A document of about 100 pages. */
const manyParagraphs = 2_000;
const latencies = [0, 150];

/**
 * From a keystroke to its warning, as the pane does it: Word's event, the pause in the author's typing, the changed
 * paragraph read again, all rules, and the words underlined. Beside it the longest time for which the add-in's own code
 * works without a break; Word runs in a process of its own, and its typing waits for no part of it.
 */
export async function live(): Promise<void> {
  title('From a keystroke to its warning');
  line('', 'latency', 'to the list', 'underlined', 'round trips', 'longest work');
  for (const [name, bytes] of [
    ['June 2020 sample', sample()],
    ['about 100 pages', withProse(manyParagraphs, 20)],
  ] as const) {
    for (const latency of latencies) {
      const times = await keystrokes(bytes, latency);
      line(
        name,
        ms(latency),
        ms(median(times.map(({ listed }) => listed))),
        ms(median(times.map(({ underlined }) => underlined))),
        median(times.map(({ trips }) => trips)),
        ms(median(times.map(({ work }) => work))),
      );
    }
  }
  line('(the pause in the typing, of 300 to 600 ms, is part of both times)');
}

interface Keystroke {
  readonly listed: number;
  readonly underlined: number;
  readonly trips: number;
  readonly work: number;
}

async function keystrokes(bytes: Uint8Array, latency: number): Promise<Keystroke[]> {
  const host = open(bytes, latency);
  let result = await checkDocument({ today });
  let shown = await underline(toProblems(result.diagnostics), [], result.document);
  let told: (warning: Warning) => void = () => undefined;
  const checks = liveChanges(later);
  const check = (): void => {
    void (async () => {
      const changed = checks.take();
      result = await checkDocument({ today, ...(changed ? { since: { document: result.document, changed } } : {}) });
      const listed = performance.now();
      shown = await underline(toProblems(result.diagnostics), shown, result.document);
      told({ result, listed, underlined: performance.now() });
    })();
  };
  const watching = await watchDocument((change) => {
    checks.note(change, check);
  });
  const stopFollowing = await watchAnnotations({ onAction: () => undefined, onRemoved: () => undefined });
  const at = result.document.reading.snapshot.paragraphs.findIndex(
    ({ text, cell, heading }) => cell === null && heading === null && text.length > 80,
  );
  const text = result.document.reading.snapshot.paragraphs[at]?.text ?? '';
  const found: Keystroke[] = [];
  for (let run = 0; run < runs; run += 1) {
    const acronym = `XQ${String.fromCharCode(65 + run)}Z`;
    const warning = new Promise<Warning>((resolve) => (told = resolve));
    const trips = host.roundTrips;
    const start = performance.now();
    host.user.type(at, `${text} The ${acronym} reads this.`);
    const { result: after, listed, underlined } = await warning;
    if (!after.diagnostics.some(({ place }) => place.text === acronym))
      throw new Error(`${acronym} was not warned of.`);
    const work = await longestWork(after.document.reading.snapshot);
    found.push({ listed: listed - start, underlined: underlined - start, trips: host.roundTrips - trips, work });
  }
  await watching.stop();
  await stopFollowing();
  return found;
}

/** The longest that a check works before it looks whether others are to have their turn. */
async function longestWork(snapshot: Snapshot): Promise<number> {
  const { result: document, milliseconds } = await timed(() => openDocument(snapshot));
  let longest = milliseconds;
  let since = performance.now();
  await withPauses(checkSteps(document, today), () => {
    longest = Math.max(longest, performance.now() - since);
    since = performance.now();
    return null;
  });
  return longest;
}

interface Warning {
  readonly result: CheckResult;
  readonly listed: number;
  readonly underlined: number;
}
