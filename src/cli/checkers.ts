import type { IsoDate } from '../model/date';
import type { Diagnostic } from '../model/diagnostic';
import type { ReferenceAdditions } from '../model/settings';
import type { KnownRid } from '../papers/problem';
import type { FileReport } from './report';
import type { SelectionValues } from './selection';
import type { Target } from './write';

/** One file to be checked. */
export interface CheckJob {
  readonly file: string;
  /** Where to write it with its safe fixes made; null to fix nothing. */
  readonly target: Target | null;
}

/** What is the same for all files; plain data, which can go to another thread. */
export interface CheckTerms {
  readonly today: IsoDate;
  readonly team: readonly ReferenceAdditions[];
  readonly selection: SelectionValues;
  /** Whether the files are to be published. */
  readonly publish: boolean;
  /** Whether the files must agree with one another, too. */
  readonly agree: boolean;
}

export interface CheckedJob {
  readonly report: FileReport;
  /** What the others are to agree with; null where it is no RID, or need not. */
  readonly rid: KnownRid | null;
}

/** Checks files one after another, here or in a thread of its own. */
export interface Checker {
  check(job: CheckJob): Promise<CheckedJob>;
  /** What a RID that it has checked says otherwise than those before it. */
  compare(file: string, before: readonly KnownRid[]): Promise<readonly Diagnostic[]>;
  close(): void;
}

type StartChecker = (terms: CheckTerms) => Checker;
let startElsewhere: StartChecker | null = null;

/** Says how another thread is started, where that can be: the built command line can. */
export function checkInThreads(start: StartChecker): void {
  startElsewhere = start;
}

/** Null where all files are checked here. */
export function threadStarter(): StartChecker | null {
  return startElsewhere;
}
