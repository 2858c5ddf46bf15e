import { unzipSync } from 'fflate';
import {
  checkDocument,
  fixAllSafe,
  refreshTables,
  removeSetUp,
  RefreshError,
  setUpDocument,
  WordError,
  workingModel,
} from '../../src/app';
import { readDocument } from '../../src/app/document';
import { UnusableFileError, WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';

/** What came of one action on one document. */
export type Answer =
  | { readonly kind: 'result' }
  /** A sentence for a person. */
  | { readonly kind: 'sentence'; readonly text: string }
  /** What must never be: an error of no kind that is known, words that are no sentence, or a second time that differs. */
  | { readonly kind: 'fault'; readonly text: string };

interface Action {
  readonly name: string;
  run(): Promise<unknown>;
  /** Whether doing it to what it wrote changes nothing more. */
  readonly isIdempotent?: true;
}

const today = '2020-01-15';

export const actions: readonly Action[] = [
  { name: 'check', run: () => checkDocument({ today }) },
  { name: 'model', run: async () => workingModel(await readDocument()) },
  { name: 'set up', run: () => setUpDocument({}), isIdempotent: true },
  { name: 'take out', run: () => removeSetUp({ withData: true }) },
  { name: 'refresh', run: () => refreshTables({}), isIdempotent: true },
  { name: 'fix', run: () => fixAllSafe({ today }) },
];

export async function answerOf(action: Action, bytes: Uint8Array): Promise<Answer> {
  try {
    const written = await written_(action, bytes);
    if (action.isIdempotent !== true) return { kind: 'result' };
    const again = await written_(action, written);
    const part = differing(written, again);
    return part === undefined ? { kind: 'result' } : { kind: 'fault', text: `a second time changes ${part}` };
  } catch (error) {
    if (!(error instanceof Error)) return { kind: 'fault', text: String(error) };
    if (![UnusableFileError, WordError, RefreshError].some((known) => error instanceof known)) {
      return { kind: 'fault', text: traceOf(error) };
    }
    const isSentence = /^[A-Z“][^\n]*[.!?]$/.test(error.message);
    return isSentence ? { kind: 'sentence', text: withCause(error) } : { kind: 'fault', text: error.message };
  }
}

async function written_(action: Action, bytes: Uint8Array): Promise<Uint8Array> {
  const host = WordHost.open(bytes);
  connectNode(host);
  await action.run();
  return host.save();
}

function differing(one: Uint8Array, other: Uint8Array): string | undefined {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].find(
    (name) => comparable(before[name]) !== comparable(after[name]),
  );
}

/** A part but for the number of times that the add-in has written its own. */
function comparable(part: Uint8Array | undefined): string {
  return Buffer.from(part ?? [])
    .toString('latin1')
    .replace(/(<rid [^>]*\brevision=")\d+"/, '$1"');
}

function traceOf(error: Error): string {
  const steps = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return `${error.name}: ${error.message.slice(0, 120)} ${steps
    .slice(0, 3)
    .map((step) => step.replace(/\(.*\/(src|node_modules)\//, '($1/').trim())
    .join(' ')}`;
}

/** A sentence that says nothing of what went wrong is told apart by what lies behind it. */
function withCause(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? `${error.message} [${traceOf(cause)}]` : error.message;
}
