/**
 * `npm run sizes -- [WORDS]`: how the time of a check, a set-up, a refresh and the fixes grows when a document has twice as
 * much of something, for the kinds that have the words in their name. Exits with 1 where something grows by more than
 * scripts/sizes/budget.json allows for a doubling: 2 is linear. Ratios hold on any machine, and processor time on a busy one.
 */
import { checkDocument, fixAllSafe, refreshTables, setUpDocument } from '../src/app';
import { WordHost } from '../src/host';
import { connectNode } from '../src/host/node';
import { axes } from './sizes/axes';
import budget from './sizes/budget.json';

const today = '2027-01-15';
const actions: Readonly<Record<string, () => Promise<unknown>>> = {
  check: () => checkDocument({ today }),
  'set up': () => setUpDocument({}),
  refresh: () => refreshTables({}),
  fix: () => fixAllSafe({ today }),
};
/** Times that are as short tell nothing of growth. */
const shortest = 100;

async function sizes(wanted: string): Promise<void> {
  const allowed: Readonly<Record<string, number>> = budget;
  for (const { name, from, make } of axes.filter((axis) => axis.name.includes(wanted))) {
    const documents = [from, 2 * from, 4 * from].map(make);
    for (const [action, act] of Object.entries(actions)) {
      const taken: number[] = [];
      for (const bytes of documents) taken.push(await least(bytes, act));
      const [, half = 1, whole = 1] = taken;
      const growth = whole < shortest ? null : whole / half;
      const most = allowed[`${name}: ${action}`] ?? budget['each doubling'];
      const isOver = growth !== null && growth > most;
      if (isOver) process.exitCode = 1;
      const verdict =
        growth === null
          ? 'too short to tell'
          : `${growth.toFixed(1)} times for a doubling${isOver ? `, MORE than ${String(most)}` : ''}`;
      const times = taken.map((time) => `${time.toFixed(0)} ms`.padStart(9)).join('');
      process.stdout.write(`${`${name} (${String(4 * from)})`.padEnd(40)} ${action.padEnd(8)} ${times}   ${verdict}\n`);
    }
  }
}

/** The least of two, because what else the machine does only makes it more. */
async function least(bytes: Uint8Array, act: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  while (taken.length < 2 && (taken[0] ?? 0) < 3000) {
    const before = process.cpuUsage();
    const host = WordHost.open(bytes);
    connectNode(host);
    await act();
    host.save();
    taken.push(process.cpuUsage(before).user / 1000);
  }
  return Math.min(...taken);
}

void sizes(process.argv.slice(2).join(' '));
