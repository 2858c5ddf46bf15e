import { sinceBaseline } from '../compare/sinceBaseline';
import type { IsoDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import { atOnce, withPauses, type Breathe, type Steps } from '../model/steps';
import { fitnessOf } from '../document/sync/fitness';
import type { Publication } from '../document/reading/leavings';
import { hasLocks, lockAgainst } from '../document/reading/locks';
import { settingsOf, type OpenDocument } from '../document/sync/openDocument';
import { derivation, readReleaseKind, type ReleaseKind } from '../document/recognise/releaseKind';
import type { Snapshot } from '../document/reading/snapshot';
import { tableStatuses, type TableStatus } from '../document/sync/tableStatus';
import { wordsStatuses, type WordsStatus } from '../document/sync/wordsStatus';
import { rules } from '../rules/catalogue';
import { withoutIgnored, type IgnoredProblem } from '../rules/ignore';
import { ruleSteps, type Rule } from '../rules/rule';
import { readDocument, type ReadOptions } from './document';
import type { ToPublish } from './publishing';
import { readinessOf, type Checked, type Readiness } from './readiness';

export interface CheckResult {
  readonly document: OpenDocument;
  /** How it was checked, for checking it again. */
  readonly asked: Pick<CheckOptions, 'today' | 'team' | 'publish'>;
  /** In the order of the document; none where it cannot be checked. */
  readonly diagnostics: readonly Diagnostic[];
  /** What would be among them, had an author not decided otherwise. */
  readonly ignored: readonly IgnoredProblem[];
  /** How each table stands to the data model; none where it cannot be checked. */
  readonly tables: readonly TableStatus[];
  /** How the lists and sentences stand to it that do not say the same. */
  readonly words: readonly WordsStatus[];
  /** Whether the release impacts DCC Systems, and how that is known; null where it cannot be checked. */
  readonly kind: ReleaseKind | null;
  /** The same in a sentence for the author; null where it cannot be checked. */
  readonly derivation: string | null;
  /** False for a document that is empty or no RID; `reason` says which. */
  readonly usable: boolean;
  readonly reason?: 'empty' | 'no RID';
  /** A sentence for the author where the document itself is the problem. */
  readonly notice: string | null;
  /** Of a check for publication: the rules beside the usual ones, and whether the document can go out. */
  readonly toSend?: {
    readonly rules: readonly Rule[];
    readonly readiness: Readiness;
    readonly properties: Publication['properties'];
  };
}

export interface CheckOptions extends ReadOptions {
  readonly today: IsoDate;
  /** Checks also what a document has that is not for its readers, and what they would miss. */
  readonly publish?: boolean;
  /** Stops before the rules run, where it is aborted by then; with pauses also between two of them. */
  readonly signal?: AbortSignal;
  /** Lets others work between two rules: while an author types, no work may last. */
  readonly breathe?: Breathe;
}

/** Reads the document and checks it, in one round trip; in two where it is to be published. */
export async function checkDocument({
  today,
  signal,
  breathe,
  publish = false,
  ...reading
}: CheckOptions): Promise<CheckResult> {
  const read = publish
    ? await (await import('./publishing')).readToPublish(reading)
    : { document: await readDocument(reading) };
  signal?.throwIfAborted();
  const { document, toPublish }: { document: OpenDocument; toPublish?: ToPublish } = read;
  const steps = checkSteps(document, today, reading.team, toPublish);
  return breathe ? withPauses(steps, breathe, signal) : atOnce(steps);
}

/** Checks a document that was read. */
export function checkOpen(...asked: Parameters<typeof checkSteps>): CheckResult {
  return atOnce(checkSteps(...asked));
}

/** Checks a document that was read, with a stop after each rule. */
export function* checkSteps(
  document: OpenDocument,
  today: IsoDate,
  team?: ReadOptions['team'],
  toPublish?: ToPublish,
): Steps<CheckResult> {
  const asked = { today, ...(team && { team }), ...(toPublish && { publish: true }) };
  const fitness = fitnessOf(document);
  if (!fitness.usable) {
    const nothing = { diagnostics: [], ignored: [], tables: [], words: [], kind: null, derivation: null };
    return { document, asked, ...nothing, ...fitness, ...toSend({ ...nothing, ...fitness }, toPublish) };
  }
  const { reading } = document;
  const tables = tableStatuses(document);
  const words = wordsStatuses(document);
  yield;
  const problems = yield* ruleSteps([...rules, ...(toPublish?.rules ?? [])], {
    reading,
    tables,
    words,
    sinceBaseline: sinceBaseline(document),
    publication: toPublish?.publication ?? null,
    today,
  });
  // A fix may be planned only when it is asked for: without locks nothing asks.
  const fixable = hasLocks(reading.snapshot)
    ? problems.map((problem) => unsafeIfLocked(problem, reading.snapshot))
    : problems;
  const sorted = withoutIgnored(fixable, settingsOf(document).ignored, reading.snapshot);
  const kind = readReleaseKind(reading);
  const found = { ...sorted, ...fitness };
  return { document, asked, ...found, tables, words, kind, derivation: derivation(kind), ...toSend(found, toPublish) };
}

function toSend(found: Checked, toPublish: ToPublish | undefined): Pick<CheckResult, 'toSend'> {
  if (!toPublish) return {};
  const { rules: more, publication } = toPublish;
  const readiness = readinessOf(found, [...rules, ...more]);
  return { toSend: { rules: more, readiness, properties: publication.properties } };
}

/** Word refuses a fix of what its author has locked, and with it all others that are made together. */
function unsafeIfLocked(problem: Diagnostic, snapshot: Snapshot): Diagnostic {
  const { fix } = problem;
  const isLocked = fix?.edits.some((edit) => lockAgainst(edit, snapshot) !== null);
  return fix && isLocked ? { ...problem, fix: { ...fix, safe: false } } : problem;
}
