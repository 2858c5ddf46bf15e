import { refreshTables } from '../../src/app';
import { readDocument } from '../../src/app/document';
import type { Edit } from '../../src/model/edit';
import type { Rid } from '../../src/model/rid';
import { line, median, ms, open, timed, title } from './measure';
import { sample, withModifications } from './papers';

const latencies = [0, 150];
const repeats = 3;

const papers: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['June sample', sample()],
  ['20 modifications', withModifications(20)],
  ['100 modifications', withModifications(100)],
];

const changes: readonly { readonly name: string; readonly change: (model: Rid) => Rid }[] = [
  { name: 'nothing', change: (model) => model },
  {
    name: 'one tick',
    change: (model) => ({
      ...model,
      modifications: model.modifications.map((modification, at) =>
        at === 1
          ? { ...modification, participants: modification.participants.filter((participant) => participant !== 'dcc') }
          : modification,
      ),
    }),
  },
  {
    name: 'a modification more',
    change: (model) => {
      const [first] = model.modifications;
      const joined = first ? [{ ...first, id: 'MP999', title: 'Another one' }] : [];
      return { ...model, modifications: [...model.modifications, ...joined] };
    },
  },
];

/** How many cells an edit writes. */
function cells(edit: Edit): number {
  switch (edit.kind) {
    case 'setParagraph':
    case 'replaceText':
    case 'insertParagraph':
      return 1;
    case 'insertRows':
      return edit.rows.flat().length;
    case 'insertColumn':
      return edit.cells.length;
    default:
      return 0;
  }
}

/** What a refresh of all tables costs, by what changed in the data model. */
export async function refreshes(): Promise<void> {
  title('Refresh: round trips, cells written, and time with and without a slow connection');
  line('what changed', 'round trips', 'cells', ...latencies.map((latency) => `${String(latency)} ms/trip`));
  for (const [paper, original] of papers) {
    const first = open(original);
    await refreshTables();
    const bytes = first.save();
    for (const { name, change } of changes) {
      const model = change((await (open(bytes), readDocument())).reading.model);
      const walls: number[] = [];
      let trips = 0;
      let written = 0;
      for (const latency of latencies) {
        const runs: number[] = [];
        for (let run = 0; run < (latency === 0 ? repeats : 1); run += 1) {
          const host = open(bytes, latency);
          const { result, milliseconds } = await timed(() => refreshTables({ model }));
          runs.push(milliseconds);
          trips = host.roundTrips;
          written = result.edits.reduce((sum, edit) => sum + cells(edit), 0);
        }
        walls.push(median(runs));
      }
      line(`${paper}, ${name}`, trips, written, ...walls.map(ms));
    }
  }
}
