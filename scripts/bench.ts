import { performance } from 'node:perf_hooks';
import { checkDocument, refreshTables } from '../src/app';
import { readDocument } from '../src/app/document';
import { WordHost } from '../src/host';
import { connectNode } from '../src/host/node';
import type { Edit } from '../src/model/edit';
import type { Rid } from '../src/model/rid';
import { rules } from '../src/rules/catalogue';
import { runRules } from '../src/rules/rule';
import { june2020 } from '../test/builders/june-2020';
import { ridDocx } from '../test/builders/rid-paper';

/**
 * `npm run bench`: round trips, written cells and milliseconds of a refresh and of a check, for RIDs of several sizes.
 * Times are medians of one run on one machine; compare them with each other, not with another day's.
 */
const sizes = [5, 20, 100];
const latencies = [0, 150];
const today = '2020-01-15';
const repeats = 5;

const id = (number: number): string => `MP${String(number + 100).padStart(3, '0')}`;

/** The sample RID with this many modifications in its scope and in every table. */
function paper(size: number): Uint8Array {
  const ids = Array.from({ length: size }, (_, number) => id(number));
  return ridDocx(
    june2020((draft) => {
      draft.approved.modifications = [];
      draft.targeted.modifications = ids.map((name) => ({
        id: name,
        title: `Modification ${name}`,
        address: `https://smartenergycodecompany.co.uk/modifications/modification-${name.toLowerCase()}/`,
        summary: 'proposes to change how something works.',
        points: [],
      }));
      draft.tables['participant-matrix'].rows = ids.map((name, at) => [name, at % 2 ? '✓' : '', '', '✓', '', '✓']);
      const documents = draft.tables['document-matrix'];
      documents.heads = ['Document', ...ids];
      documents.rows = documents.rows.map(([reference = ''], row) => [
        reference,
        ...ids.map((_, column) => ((row + column) % 3 ? '' : '✓')),
      ]);
      draft.tables['dcc-costs'].rows = ids.map((name) => [name, '£1,000', '£200', '£30', '£4']);
    }),
  );
}

function open(bytes: Uint8Array, latency = 0): WordHost {
  const host = WordHost.open(bytes, { latency });
  connectNode(host);
  return host;
}

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

async function timed<T>(work: () => Promise<T> | T): Promise<{ result: T; milliseconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - start };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

function row(...columns: readonly (string | number)[]): void {
  const widths = [34, 12, 12, 12, 14];
  process.stdout.write(`${columns.map((column, at) => String(column).padEnd(widths[at] ?? 12)).join(' ')}\n`);
}

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

async function refreshes(): Promise<void> {
  row('Refresh: what changed', 'round trips', 'cells', ...latencies.map((latency) => `${String(latency)} ms/trip`));
  for (const size of sizes) {
    const first = open(paper(size));
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
      row(`${String(size)} modifications, ${name}`, trips, written, ...walls.map((wall) => `${wall.toFixed(0)} ms`));
    }
  }
}

async function checks(): Promise<void> {
  process.stdout.write('\n');
  row('Check', 'round trips', 'paragraphs', 'whole', 'rules alone');
  for (const size of sizes) {
    const bytes = paper(size);
    const wholes: number[] = [];
    const alone: number[] = [];
    let paragraphs = 0;
    let trips = 0;
    for (let run = 0; run < repeats; run += 1) {
      const host = open(bytes);
      const { result, milliseconds } = await timed(() => checkDocument({ today }));
      wholes.push(milliseconds);
      trips = host.roundTrips;
      const { reading } = result.document;
      const { tables } = result;
      paragraphs = reading.snapshot.paragraphs.length;
      alone.push((await timed(() => runRules(rules, { reading, tables, today }))).milliseconds);
    }
    row(
      `${String(size)} modifications`,
      trips,
      paragraphs,
      `${median(wholes).toFixed(0)} ms`,
      `${median(alone).toFixed(1)} ms`,
    );
  }
}

void refreshes().then(checks);
