import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkOpen } from '../../src/app/check';
import { readBody } from '../../src/document/reading/ooxml';
import { openDocument } from '../../src/document/sync/openDocument';
import { draftRid } from '../../src/draft/rid';
import { writeRid } from '../../src/draft/writeRid';
import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import type { Diagnostic } from '../../src/model/diagnostic';
import { run } from '../../src/word/run';
import type { BaseName, Harmless } from './forms';
import { harmless } from './harmless';
import { Paper } from './paper';
import { planted, type Planted } from './planted';

export interface Accuracy {
  readonly planted: readonly (Planted & {
    readonly found: boolean;
    /** Errors and warnings of other rules: one cause should give one message. */
    readonly besides: readonly Diagnostic[];
  })[];
  readonly harmless: readonly (Harmless & { readonly false: readonly Diagnostic[] })[];
}

/** The clean RIDs that the cases are written into, as flat OPC packages, and the day on which each is checked. */
export type Bases = Readonly<Record<BaseName, { readonly flat: string; readonly today: string }>>;

export async function readBases(): Promise<Bases> {
  const sample = path.join(__dirname, '../fixtures/everything-right.docx');
  connectNode(WordHost.open(new Uint8Array(readFileSync(sample))));
  const full = await run('read the document', async (context) => {
    const text = context.document.body.getOoxml();
    await context.sync();
    return text.value;
  });
  const short = draftRid({
    goLive: '2026-06-25',
    impactsSystems: false,
    today: '2025-12-01',
    modifications: [
      {
        id: 'MP210',
        title: 'Clearer words on invoices',
        status: 'approved',
        participants: ['suppliers'],
        documents: ['Section J'],
      },
      {
        id: 'MP222',
        title: 'A shorter form for accession',
        participants: ['otherSecParties'],
        documents: ['Section B'],
      },
    ],
  });
  return {
    full: { flat: full, today: '2021-06-01' },
    short: { flat: writeRid(short), today: '2025-12-01' },
  };
}

/** What is found in a base after a change, without a host: what is read is the text that Word would give. */
export function check(base: Bases[BaseName], change: (paper: Paper) => unknown): readonly Diagnostic[] {
  const paper = new Paper(base.flat);
  change(paper);
  const snapshot = { ...readBody(paper.flat), localIds: [], store: null, tracking: false };
  return checkOpen(openDocument(snapshot), base.today).diagnostics;
}

const isLoud = ({ severity }: Diagnostic): boolean => severity !== 'info';

/** Every n-th case, from the one at `from`. */
export function measure(bases: Bases, { every = 1, from = 0 } = {}): Accuracy {
  const isChosen = (_: unknown, at: number): boolean => at % every === from;
  return {
    planted: planted.filter(isChosen).map((one) => {
      const found = check(bases[one.base], one.change);
      const isMeant = ({ rule }: Diagnostic): boolean => one.rules.includes(rule);
      return { ...one, found: found.some(isMeant), besides: found.filter((each) => isLoud(each) && !isMeant(each)) };
    }),
    harmless: harmless.filter(isChosen).map((one) => {
      const found = check(bases[one.base], one.change);
      return { ...one, false: found.filter((each) => isLoud(each) && !one.tolerated.includes(each.rule)) };
    }),
  };
}
