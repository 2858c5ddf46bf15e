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

/** Two use cases at once. */
export interface Pair {
  readonly kind: 'pair';
  readonly paper: string;
  readonly use: string;
  readonly other: string;
}

/** A document as it was opened, and what it comes to where nothing disturbs. */
interface Undisturbed {
  readonly bytes: Uint8Array;
  /** Asked for once, and again: what is made of the next problem is another. */
  readonly after: readonly string[];
  /** How many actions each batch has. */
  readonly actions: readonly number[];
}

export class FaultSuite {
  private readonly known = new Map<string, Promise<Undisturbed>>();
  private readonly sequences = new Map<string, string>();

  /** Every point at which something can fail. */
  async points(): Promise<Point[]> {
    const points: Point[] = [];
    for (const paper of Object.keys(papers)) {
      for (const use of Object.keys(uses)) {
        const { actions } = await this.undisturbed(paper, use);
        actions.forEach((count, batch) => {
          for (let action = 1; action <= count; action += 1)
            for (const code of codes)
              for (const way of ways) points.push({ kind: 'point', paper, use, batch, action, code, way });
        });
      }
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
    for (const paper of Object.keys(papers)) {
      const bytes = await (papers[paper] ?? missing(paper))();
      const count = open(bytes).user.paragraphs().length;
      for (const use of Object.keys(uses)) {
        const { actions } = await this.undisturbed(paper, use);
        for (let batch = 1; batch < actions.length; batch += 1)
          for (const act of acts)
            for (let at = 0; at < count; at += 1) all.push({ kind: 'interleaving', paper, use, batch, act, at });
      }
    }
    return all;
  }

  /** Any two at once. */
  pairs(): Pair[] {
    return Object.keys(papers).flatMap((paper) =>
      Object.keys(uses).flatMap((use) => Object.keys(uses).map((other): Pair => ({ kind: 'pair', paper, use, other }))),
    );
  }

  private async interleave({ paper, use, batch, act, at }: Interleaving): Promise<string | null> {
    const { bytes } = await this.undisturbed(paper, use);
    const host = open(bytes);
    let typed: string[] = [];
    const before = host.user.paragraphs().map(({ text }) => text);
    host.faults = {
      beforeBatch: (number) => {
        if (number === batch) typed = coAuthor(host, act, at);
      },
    };
    await attempt(use);
    host.faults = {};
    const lines = host.user.paragraphs().map(({ text }) => text);
    const { parts } = await refreshTables();
    const after = host.user.paragraphs().map(({ text }) => text);
    const shown = [
      ...after,
      ...parts.flatMap(({ conflicts }) => conflicts.flatMap(({ document, row }) => [document ?? '', row ?? ''])),
    ].join('\n');
    const gone = typed.filter((words) => !lines.join('\n').includes(words) || !shown.includes(words));
    if (gone.length > 0) return `typed and gone: ${gone.join(', ')}; the document says ${after.join(' / ')}`;
    // Nothing that stood there is gone that nobody has asked to go.
    const asked = await this.undisturbed(paper, use);
    const stays = before.filter((text) => text !== '' && asked.after[0]?.includes(JSON.stringify(text).slice(1, -1)));
    const deleted = new Set(host === undefined ? [] : this.deletedBy(before, act, at));
    const lost = stays.filter((text) => !deleted.has(text) && !shown.includes(text));
    return lost.length > 0 ? `gone: ${lost.join(', ')}` : null;
  }

  private deletedBy(before: readonly string[], act: (typeof acts)[number], at: number): readonly string[] {
    return act === 'type' || act === 'delete a paragraph' || act === 'delete a row'
      ? [...before].slice(Math.max(0, at - 5), at + 6)
      : [];
  }

  private async pairUp({ paper, use, other }: Pair): Promise<string | null> {
    const [one, two] = await Promise.all([
      this.oneAfterOther(paper, use, other),
      this.oneAfterOther(paper, other, use),
    ]);
    const host = open(await (papers[paper] ?? missing(paper))());
    await Promise.all([run(use), run(other)]);
    const now = await stateOf(host);
    return now === one || now === two ? null : `neither one after the other: ${difference(one, now)}`;
  }

  private async oneAfterOther(paper: string, use: string, other: string): Promise<string> {
    const name = `${paper}: ${use}, then ${other}`;
    const known = this.sequences.get(name);
    if (known !== undefined) return known;
    const host = open(await (papers[paper] ?? missing(paper))());
    await run(use);
    await run(other);
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
    const again = open(host.save());
    if (!isDone) await run(use);
    const now = await stateOf(again);
    return after.includes(now) ? null : after.map((wanted) => difference(wanted, now)).join('\n  or ');
  }

  private undisturbed(paper: string, use: string): Promise<Undisturbed> {
    const name = `${paper}: ${use}`;
    const known = this.known.get(name) ?? this.disturbNothing(paper, use);
    this.known.set(name, known);
    return known;
  }

  private async disturbNothing(paper: string, use: string): Promise<Undisturbed> {
    const bytes = await (papers[paper] ?? missing(paper))();
    chooseAnew();
    const host = open(bytes);
    const actions: number[] = [];
    host.faults = {
      beforeBatch: (batch) => {
        if (batch > 0) actions.push(host.lastActions);
      },
    };
    await run(use);
    actions.push(host.lastActions);
    host.faults = {};
    const once = await stateOf(open(host.save()));
    await run(use);
    return { bytes, after: [once, await stateOf(open(host.save()))], actions };
  }
}

export function open(bytes: Uint8Array): WordHost {
  const host = WordHost.open(bytes);
  connectNode(host);
  return host;
}

export const run = (use: string): Promise<unknown> => (uses[use] ?? missing(use))();

/** Whether it came to its end. */
async function attempt(use: string): Promise<boolean> {
  try {
    await run(use);
    return true;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'WordError') throw error;
    return false;
  }
}

function missing(name: string): never {
  throw new Error(`There is no “${name}”.`);
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
    snapshot.paragraphs.map(({ text, style, list, controls, fields, cell, links }) =>
      [
        cell ? `${cell.table}/${cell.row}/${cell.cell}` : '',
        style,
        list ? `${list.level}` : '',
        rid(controls).join(' '),
        rid(fields.map(({ tag }) => tag)).join(' '),
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

/** Does it, and answers the words that were typed. */
function coAuthor({ coAuthor: author, user }: WordHost, act: (typeof acts)[number], at: number): string[] {
  const paragraph = user.paragraphs()[at];
  if (!paragraph) return [];
  const isRow = act === 'delete a row' || act === 'add a row';
  if (isRow && !paragraph.inTable) return [];
  switch (act) {
    case 'type':
      author.type(at, `${paragraph.text} Typed`);
      return ['Typed'];
    case 'add a paragraph':
      author.insertParagraphAfter(at, 'Added words');
      return ['Added words'];
    case 'delete a paragraph':
      if (!paragraph.inTable) author.deleteParagraph(at);
      return [];
    case 'delete a row':
      author.deleteRow(at);
      return [];
    case 'add a row':
      return [];
  }
}
