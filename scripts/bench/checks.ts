import { checkDocument } from '../../src/app';
import { checkOpen } from '../../src/app/check';
import { openDocument } from '../../src/document/sync/openDocument';
import { recognise } from '../../src/document/recognise/recognise';
import { planRefresh } from '../../src/document/sync/refresh';
import { tableStatuses } from '../../src/document/sync/tableStatus';
import { workingModel } from '../../src/document/sync/takeIn';
import { wordsStatuses } from '../../src/document/sync/wordsStatus';
import { rules } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/rule';
import { takeSnapshot } from '../../src/word/snapshot';
import { inTurn, line, median, ms, open, timed, title, today } from './measure';
import { sample, withModifications, withProse } from './papers';

/** A screen that is drawn 60 times a second waits no longer for anything. */
const frame = 16;
const runs = 60;

/** What checking the sample takes, as a whole and part by part. */
export async function checks(): Promise<void> {
  title('Check of the June sample, after it was read');
  const host = open(sample());
  const whole: number[] = [];
  for (let run = 0; run < 9; run += 1) whole.push((await timed(() => checkDocument({ today }))).milliseconds);
  const trips = host.roundTrips / whole.length;
  const snapshot = await takeSnapshot();
  // What is worked out once for a document is worked out anew each time: a reading of its own for each run.
  const reopen = () => openDocument({ ...snapshot });
  const [check = 0, statuses = 0, alone = 0, recognising = 0, live = 0, model = 0, plan = 0] = await inTurn(runs, [
    () => {
      const document = reopen();
      return millisecondsOf(() => checkOpen(document, today));
    },
    () => {
      const document = reopen();
      return millisecondsOf(() => tableStatuses(document));
    },
    () => {
      const document = reopen();
      const tables = tableStatuses(document);
      const words = wordsStatuses(document);
      return millisecondsOf(() =>
        runRules(rules, { reading: document.reading, tables, words, sinceBaseline: null, today }),
      );
    },
    () => millisecondsOf(() => recognise({ ...snapshot })),
    () => millisecondsOf(() => checkOpen(reopen(), today)),
    () => {
      const document = reopen();
      checkOpen(document, today);
      return millisecondsOf(() => workingModel(document));
    },
    () => {
      const document = reopen();
      return millisecondsOf(() => planRefresh(document));
    },
  ]);
  const verdict = check < frame ? 'less than one frame' : 'MORE than one frame';
  line('check after reading', ms(check), `${verdict} (${String(frame)} ms)`);
  line(`  of it the ${String(rules.length)} rules`, ms(alone));
  line('  of it the state of the tables', ms(statuses));
  line('recognising what a snapshot says', ms(recognising));
  line('a live check: recognising and checking', ms(live));
  line('  with Release open, its model besides', ms(model));
  line('  what a refresh would plan, for comparison', ms(plan));
  line('all, with reading it out of the host', ms(median(whole)), `${String(trips)} round trip`);
}

async function millisecondsOf(work: () => unknown): Promise<number> {
  return (await timed(work)).milliseconds;
}

const sampleLength = 373;

/** How the time of a check grows with the document: in words of prose, and in cells of tables. */
export async function growth(): Promise<void> {
  title('Growth with prose: recognising and checking, after reading');
  line('document', 'paragraphs', 'words', 'recognise', 'check', 'both per 1,000 words');
  await grow(
    [
      ['10 times as long', withProse(9 * sampleLength, 10), 9],
      ['100 times as long', withProse(99 * sampleLength, 40), 3],
    ],
    ({ words }) => words,
  );
  title('Growth with modifications, each a row or a column of three tables');
  line('document', 'paragraphs', 'words', 'recognise', 'check', 'both per 1,000 paragraphs');
  await grow(
    [20, 100, 200].map((count) => [`${String(count)} modifications`, withModifications(count), 9] as const),
    ({ paragraphs }) => paragraphs,
  );
}

interface Size {
  readonly paragraphs: number;
  readonly words: number;
}

async function grow(
  documents: readonly (readonly [name: string, bytes: Uint8Array, runs: number])[],
  measureOf: (size: Size) => number,
): Promise<void> {
  for (const [name, bytes, times] of documents) {
    open(bytes);
    const snapshot = await takeSnapshot();
    const words = snapshot.paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
    const paragraphs = snapshot.paragraphs.length;
    const [recognising = 0, check = 0] = await inTurn(times, [
      () => millisecondsOf(() => recognise({ ...snapshot })),
      () => {
        const document = openDocument({ ...snapshot });
        return millisecondsOf(() => checkOpen(document, today));
      },
    ]);
    const each = (1000 * (recognising + check)) / measureOf({ paragraphs, words });
    line(name, paragraphs, words, ms(recognising), ms(check), `${each.toFixed(2)} ms`);
  }
}
