import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyFix, checkDocument, refreshTables, type CheckResult, type RefreshPlan } from '../src/app';
import { readDocument } from '../src/app/document';
import type { OpenDocument } from '../src/document/sync/openDocument';
import type { RefreshOptions } from '../src/document/sync/refresh';
import type { Reading } from '../src/document/recognise/recognise';
import { WordHost, type HostOptions } from '../src/host';
import { connectNode } from '../src/host/node';
import type { Diagnostic } from '../src/model/diagnostic';

/** The real line, end to end: a document in the host, Office.js in front of it, the add-in's use cases, and the document again. */
export interface Line {
  readonly host: WordHost;
  read(): Promise<OpenDocument>;
  check(): Promise<CheckResult>;
  /** The problems that one rule found. */
  problems(rule: string): Promise<readonly Diagnostic[]>;
  fix(problem: Diagnostic, of: CheckResult): Promise<void>;
  refresh(options?: RefreshOptions): Promise<RefreshPlan>;
  /** Saves and opens again, as the author's next day would. */
  reopen(): Line;
}

export const today = '2020-01-15';

/** One document at a time: Office.js works on the one that was opened last. */
export function openLine(bytes: Uint8Array, options: HostOptions = {}): Line {
  const host = WordHost.open(bytes, options);
  connectNode(host);
  return {
    host,
    read: () => readDocument(),
    check: () => checkDocument({ today }),
    problems: async (rule) => (await checkDocument({ today })).diagnostics.filter((found) => found.rule === rule),
    fix: applyFix,
    refresh: refreshTables,
    reopen: () => openLine(host.save(), options),
  };
}

/** What the add-in reads out of a document. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  return (await openLine(bytes).read()).reading;
}

/**
 * Lets events reach the add-in: the host tells them in a later turn of the event loop, and Office.js asks the host once more
 * before it calls who listens. It counts turns and waits for no time.
 */
export async function eventsArrive(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, 'fixtures', name)));
}

/** The published June 2020 RID, where it lies beside the project. */
export const realRid = path.join(__dirname, '../../shared/documents/june-2020-rid.docx');
export const describeRealRid = existsSync(realRid) ? describe : describe.skip;
