import { createHash } from 'node:crypto';
import { DOMParser } from '@xmldom/xmldom';
import type { OpenDocument } from '../../src/document/sync/openDocument';
import { storeOf } from '../../src/document/sync/openDocument';
import { refreshTables } from '../../src/app';
import { readDocument } from '../../src/app/document';
import { WordHost } from '../../src/host';
import type { WordErrorCode } from '../../src/host/errors';
import { connectNode } from '../../src/host/node';
import { papers } from './papers';
import { chooseAnew, uses } from './uses';

/** What Word answers where it fails. */
export const codes: readonly WordErrorCode[] = [
  'GeneralException',
  'ItemNotFound',
  'AccessDenied',
  'NotAllowed',
  'InvalidArgument',
  'HostIsBusy',
  'NotImplemented',
];

/** Whether Word goes on after the failure, or is gone until the document is opened again. */
const ways = ['once', 'for good'] as const;

/** Where an action of one batch fails. */
export interface Point {
  readonly kind: 'point';
  readonly paper: string;
  readonly use: string;
  readonly batch: number;
  readonly action: number;
  readonly code: WordErrorCode;
  readonly way: (typeof ways)[number];
}

const acts = ['type', 'add a paragraph', 'delete a paragraph', 'delete a row', 'add a row'] as const;

/** What a co-author does to a paragraph, or to the row that it stands in, just before a batch. */
export interface Interleaving {
  readonly kind: 'interleaving';
  readonly paper: string;
  readonly use: string;
  readonly batch: number;
  readonly act: (typeof acts)[number];
  readonly at: number;
}

/** Both are asked for at once and take turns; or the other is done, by whom no turn stops, after the first has planned. */
const meetings = ['at once', 'in between'] as const;

/** Two use cases at once. */
export interface Pair {
  readonly kind: 'pair';
  readonly when: (typeof meetings)[number];
  readonly paper: string;
  readonly use: string;
  readonly other: string;
}

/** A document as it was opened, and what it comes to where nothing disturbs. */
interface Undisturbed {
  readonly bytes: Uint8Array;
  /** Asked for once, and again: what is made of the next problem is another. */
  readonly after: readonly string[];
  /** What it says once it was refreshed after that. */
  readonly refreshed: readonly string[];
  /** How many actions each batch has. */
  readonly actions: readonly number[];
  /** The batches that write. What is done between one and the look before it is written over: Word offers no condition. */
  readonly writes: ReadonlySet<number>;
}

export class FaultSuite {
  /** `isAsked` says of each document and use case whether it is tried; all are unless told. */
  constructor(private readonly isAsked: (index: number) => boolean = () => true) {}

  private readonly known = new Map<string, Promise<Undisturbed>>();
  private readonly papers = new Map<string, Uint8Array>();
  private readonly sequences = new Map<string, string>();
  private readonly nexts = new Map<string, string>();

  /** Every point at which something can fail. */
  async points(): Promise<Point[]> {
    const points: Point[] = [];
    for (const [paper, use] of this.asked()) {
      const { actions } = await this.undisturbed(paper, use);
      actions.forEach((count, batch) => {
        for (let action = 1; action <= count; action += 1)
          for (const code of codes)
            for (const way of ways) points.push({ kind: 'point', paper, use, batch, action, code, way });
      });
    }
    return points;
  }

  /** What was lost or is otherwise than it would be; null where nothing is. */
  loss(one: Point | Interleaving | Pair): Promise<string | null> {
    chooseAnew();
    switch (one.kind) {
      case 'point':
        return this.failAt(one);
      case 'interleaving':
        return this.interleave(one);
      case 'pair':
        return this.pairUp(one);
    }
  }

  /** What a co-author does between two round trips, everywhere. */
  async interleavings(): Promise<Interleaving[]> {
    const all: Interleaving[] = [];
    for (const [paper, use] of this.asked()) {
      const count = open(await this.bytesOf(paper)).user.paragraphs().length;
      const { actions, writes } = await this.undisturbed(paper, use);
      for (let batch = 1; batch < actions.length; batch += 1) {
        if (writes.has(batch)) continue;
        for (const act of acts)
          for (let at = 0; at < count; at += 1) all.push({ kind: 'interleaving', paper, use, batch, act, at });
      }
    }
    return all;
  }

  /** Any two at once. */
  pairs(): Pair[] {
    const all = meetings.flatMap((when) =>
      this.asked().flatMap(([paper, use]) =>
        Object.keys(uses).map((other): Pair => ({ kind: 'pair', when, paper, use, other })),
      ),
    );
    // A comment that is put on words by another computer after they were read is seen by no look at the words.
    return all.filter(({ when, other }) => when !== 'in between' || other !== 'comments');
  }

  private asked(): (readonly [paper: string, use: string])[] {
    return Object.keys(papers)
      .flatMap((paper) => Object.keys(uses).map((use) => [paper, use] as const))
      .filter((_, index) => this.isAsked(index));
  }

  private async interleave({ paper, use, batch, act, at }: Interleaving): Promise<string | null> {
    const { bytes, refreshed } = await this.undisturbed(paper, use);
    chooseAnew();
    const host = open(bytes);
    const before = textsOf(host);
    let act_: Act = { typed: [], deleted: [] };
    host.faults = {
      beforeBatch: (number) => {
        if (number === batch) act_ = coAuthor(host, act, at);
      },
    };
    await attempt(use);
    host.faults = {};
    const left = textsOf(host);
    const { regions } = await refreshTables();
    const after = textsOf(host);
    const conflicts = regions.flatMap((part) =>
      part.conflicts.flatMap(({ document, row }) => [document ?? '', row ?? '']),
    );
    const shown = [...after, ...conflicts].join('\n');
    const gone = act_.typed.filter((words) => !left.join('\n').includes(words) || !shown.includes(words));
    if (gone.length > 0) return `typed and gone: ${gone.join(', ')}; the document says ${after.join(' / ')}`;
    // What is fixed follows from what is found, and that from what others do.
    if (use.startsWith('fix')) return null;
    // A row that a co-author takes out of a table goes from its list, too.
    const isDeleted = (text: string): boolean =>
      act_.deleted.some((words) => words !== '' && (words.includes(text) || text.includes(words)));
    const lost = before.filter(
      (text) => text !== '' && refreshed.includes(text) && !isDeleted(text) && !shown.includes(text),
    );
    return lost.length > 0 ? `gone: ${lost.join(', ')}; the document says ${after.join(' / ')}` : null;
  }

  private async pairUp({ when, paper, use, other }: Pair): Promise<string | null> {
    const wanted = [await this.oneAfterOther(paper, use, other), await this.oneAfterOther(paper, other, use)];
    const { bytes, writes } = await this.undisturbed(paper, use);
    chooseAnew();
    const host = open(bytes);
    if (when === 'at once') {
      const [first, second] = [await ask(use), await ask(other)];
      await Promise.all([attempted(first), attempted(second)]);
    } else {
      const look = Math.min(...writes) - 1;
      await withoutTurns(() => interrupted(host, look, use, other));
      // What had not written before comes after what has.
      if (Number.isFinite(look)) wanted.shift();
    }
    const found = await stateOf(host);
    // Controls that are taken out on another computer hold no words, and are no reason to plan anew.
    const isWithoutControls = when === 'in between' && other === 'take out';
    const compared = (state: string): string =>
      isWithoutControls ? state.replace(/rid:[\w:-]+/g, '').replace(/ +/g, ' ') : state;
    const [now, ...expected] = [found, ...wanted].map(compared);
    return now === undefined || expected.includes(now)
      ? null
      : expected.map((one) => difference(one, now)).join('\n  or ');
  }

  private async oneAfterOther(paper: string, use: string, other: string): Promise<string> {
    const name = `${paper}: ${use}, then ${other}`;
    const known = this.sequences.get(name);
    if (known !== undefined) return known;
    const bytes = await this.bytesOf(paper);
    chooseAnew();
    const host = open(bytes);
    for (const work of [await ask(use), await ask(other)]) await attempted(work);
    const state = await stateOf(host);
    this.sequences.set(name, state);
    return state;
  }

  /** Null where all is as if nothing had failed, once it was asked for again; otherwise what is not. */
  private async failAt({ paper, use, batch, action, code, way }: Point): Promise<string | null> {
    const { bytes, after } = await this.undisturbed(paper, use);
    chooseAnew();
    const host = open(bytes);
    host.faults = { failAtAction: { batch, action, code, forGood: way === 'for good' } };
    const isDone = await attempt(use);
    const now = await this.next(paper, use, isDone, host.save());
    // What came to its end was done once; what did not may have been done before it was asked for again.
    const wanted = isDone ? after.slice(0, 1) : after;
    return wanted.includes(now) ? null : wanted.map((one) => difference(one, now)).join('\n  or ');
  }

  /** What a saved document comes to when it is opened again; most failures leave one that an earlier one has left. */
  private async next(paper: string, use: string, isDone: boolean, saved: Uint8Array): Promise<string> {
    const name = JSON.stringify([paper, use, isDone, createHash('sha1').update(saved).digest('hex')]);
    const known = this.nexts.get(name);
    if (known !== undefined) return known;
    const again = open(saved);
    if (!isDone) await run(use);
    const now = await settledState(again, use);
    this.nexts.set(name, now);
    return now;
  }

  private async bytesOf(paper: string): Promise<Uint8Array> {
    const known = this.papers.get(paper) ?? (await (papers[paper] ?? missing(paper))());
    this.papers.set(paper, known);
    return known;
  }

  private undisturbed(paper: string, use: string): Promise<Undisturbed> {
    const name = `${paper}: ${use}`;
    const known = this.known.get(name) ?? this.disturbNothing(paper, use);
    this.known.set(name, known);
    return known;
  }

  private async disturbNothing(paper: string, use: string): Promise<Undisturbed> {
    const bytes = await this.bytesOf(paper);
    chooseAnew();
    const host = open(bytes);
    const actions: number[] = [];
    const writes = new Set<number>();
    host.onChange(() => {
      writes.add(actions.length);
    });
    host.faults = {
      beforeBatch: (batch) => {
        if (batch > 0) actions.push(host.lastActions);
      },
    };
    await run(use);
    actions.push(host.lastActions);
    host.faults = {};
    const once = open(host.save());
    const states = [await settledState(once, use)];
    const twice = open(host.save());
    await run(use);
    const after = [...states, await settledState(open(twice.save()), use)];
    const last = open(once.save());
    await refreshTables();
    return { bytes, after, refreshed: textsOf(last), actions, writes };
  }
}

/** Half the time goes into reading XML, and most of what is read has been read before. Nothing that is read is changed. */
class RememberingParser extends DOMParser {
  override parseFromString(xml: string, type: string): ReturnType<DOMParser['parseFromString']> {
    const known = parsed.get(xml);
    if (known) return known;
    const document = super.parseFromString(xml, type);
    if (parsed.size >= mostParsed) parsed.clear();
    parsed.set(xml, document);
    return document;
  }
}

const parsed = new Map<string, ReturnType<DOMParser['parseFromString']>>();
const mostParsed = 200;
Object.assign(globalThis, { DOMParser: RememberingParser });

export function open(bytes: Uint8Array): WordHost {
  const host = WordHost.open(bytes);
  connectNode(host);
  return host;
}

const ask = (use: string): Promise<() => Promise<unknown>> => (uses[use] ?? missing(use))();

export const run = async (use: string): Promise<unknown> => (await ask(use))();

/** One use case, and another that is done as a whole just before it looks again at what it is going to write. */
async function interrupted(host: WordHost, look: number, use: string, other: string): Promise<void> {
  const execute = host.execute.bind(host);
  const first = await ask(use);
  const taken = host.roundTrips;
  const second = await ask(other);
  const start = host.roundTrips - taken;
  const left = [second];
  host.execute = async (body) => {
    const now = host.roundTrips - start >= look ? left.pop() : undefined;
    if (now) await attempted(now);
    return execute(body);
  };
  await attempted(first);
  for (const one of left) await attempted(one);
}

/** As between two computers, where no page knows of the other's. */
async function withoutTurns(work: () => Promise<void>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  if (!before) throw new Error('Work takes no turns to leave out.');
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Node' }, configurable: true });
  try {
    await work();
  } finally {
    Object.defineProperty(globalThis, 'navigator', before);
  }
}

const attempt = (use: string): Promise<boolean> => attempted(() => run(use));

/** Whether it came to its end. */
async function attempted(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'WordError') throw error;
    return false;
  }
}

function missing(name: string): never {
  throw new Error(`There is no “${name}”.`);
}

/** What is fixed is found by what was found before it: only with the refresh that follows is it one document in the end. */
async function settledState(host: WordHost, use: string): Promise<string> {
  connectNode(host);
  if (use.startsWith('fix')) await refreshTables();
  return stateOf(host);
}

/** All that counts of a document: its text, what it is set up with, and what it keeps. */
export async function stateOf(host: WordHost): Promise<string> {
  connectNode(host);
  const document = await readDocument();
  return JSON.stringify({ text: textOf(document), kept: keptIn(document) }, null, 1);
}

function textOf({ reading: { snapshot } }: OpenDocument): unknown {
  const rid = (tags: readonly string[]): string[] => tags.filter((tag) => tag.startsWith('rid:'));
  return [
    snapshot.paragraphs.map(({ text, style, list, controls, inlineControls, cell, links }) =>
      [
        cell ? `${cell.table}/${cell.row}/${cell.cell}` : '',
        style,
        list ? `${list.level}` : '',
        rid(controls).join(' '),
        rid(inlineControls.map(({ tag }) => tag)).join(' '),
        links.map(({ address }) => address).join(' '),
        text,
      ].join(' | '),
    ),
    snapshot.tables.map(({ rows, style }) => [
      style,
      rows.map(({ header, cells }) => [header, cells.map(({ span }) => span)].join()).join(' '),
    ]),
  ];
}

function keptIn(document: OpenDocument): unknown {
  const { stored } = document;
  return [storeOf(document), stored.kind === 'store' && stored.intent, document.reading.snapshot.copies?.length ?? 0];
}

/** The first lines in which two texts differ. */
export function difference(expected: string, found: string): string {
  const [wanted, got] = [expected.split('\n'), found.split('\n')];
  const at = wanted.findIndex((line, index) => line !== got[index]);
  return `expected ${wanted.slice(at, at + 3).join(' ')} and found ${got.slice(at, at + 3).join(' ')}`;
}

interface Act {
  readonly typed: readonly string[];
  readonly deleted: readonly string[];
}

const textsOf = ({ user }: WordHost): string[] => user.paragraphs().map(({ text }) => text);

function coAuthor(host: WordHost, act: (typeof acts)[number], at: number): Act {
  const { coAuthor: author, user } = host;
  const paragraph = user.paragraphs()[at];
  const isOfRow = act === 'delete a row' || act === 'add a row';
  if (!paragraph || (isOfRow && !paragraph.inTable) || (act === 'delete a paragraph' && paragraph.inTable))
    return { typed: [], deleted: [] };
  const before = textsOf(host);
  if (act === 'type') author.type(at, `${paragraph.text} Typed`);
  else if (act === 'add a paragraph') author.insertParagraphAfter(at, 'Added words');
  else if (act === 'delete a paragraph') author.deleteParagraph(at);
  else if (act === 'delete a row') author.deleteRow(at);
  else author.insertRowAfter(at, cellsBeside(host, at));
  const now = textsOf(host);
  const after = new Set(now);
  const known = new Set(before);
  const countIn = (texts: readonly string[], text: string): number => texts.filter((one) => one === text).length;
  const added = act === 'type' ? ['Typed'] : [...after].filter((text) => !known.has(text));
  return { typed: added, deleted: before.filter((text) => countIn(now, text) < countIn(before, text)) };
}

/** Words for each cell of a row like the one that a paragraph stands in. */
function cellsBeside(host: WordHost, at: number): string[] {
  return Array.from({ length: host.coAuthor.cellsInRow(at) }, (_, cell) => `Added ${String(cell + 1)}`);
}
