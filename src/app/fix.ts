import type { Diagnostic, Fix } from '../model/diagnostic';
import type { Edit } from '../model/edit';
import { fixWithTerm } from '../rules/glossary/missing-acronym';
import { groupBy } from '../document/reading/groupBy';
import { cellText } from '../document/reading/snapshot';
import type { OpenDocument } from '../document/sync/openDocument';
import { copiedText } from '../document/tables/rows';
import { checkDocument, type CheckOptions, type CheckResult } from './check';
import type { Course } from './course';
import { recheckOf } from './recheck';
import { inTurn } from '../word/turns';
import { isUnfinished } from './record';
import { write } from './write';

/**
 * Applies the quick fix of a problem that a check found; does nothing for one without a fix. Where the document is no
 * longer what was checked, it is checked again, and the fix of the same problem applied, if it still is one.
 */
export async function applyFix(
  problem: Diagnostic,
  result: CheckResult,
  course: Course = {},
  fixOf: (found: Diagnostic, read: OpenDocument) => Fix | undefined = ({ fix }) => fix,
): Promise<void> {
  const { document } = result;
  const { reading, check } = await recheckOf(result);
  const whole = { found: problem, in: document };
  const now = (read: OpenDocument, hasFailed: boolean): Diagnostic | undefined => {
    if (read === document) return problem;
    const { diagnostics } = check(read);
    const same = diagnostics.find((other) => keyOf(other) === keyOf(problem));
    if (same && !takesOnly({ found: same, in: read }, new Set(takenOut(whole)))) return undefined;
    // Where a part of it was done before a batch failed, what is left of it is told in other words.
    if (same || !(hasFailed || isUnfinished(read))) return same;
    return diagnostics.find((other) => isRestOf({ found: other, in: read }, whole));
  };
  const edits = (read: OpenDocument, hasFailed: boolean): readonly Edit[] => {
    const found = now(read, hasFailed);
    return (found && fixOf(found, read)?.edits) ?? [];
  };
  await write((read, hasFailed) => ({ edits: edits(read, hasFailed) }), course, { ...reading, from: document });
}

/** Adds an acronym that is missing in the glossary, with the full term that the author gives. */
export function addAcronym(problem: Diagnostic, term: string, result: CheckResult, course: Course = {}): Promise<void> {
  return applyFix(problem, result, course, (found, { reading }) => fixWithTerm(found, reading, term));
}

/** Where it is stopped, what was fixed before stays. */
export interface FixAllOptions extends CheckOptions, Course {
  /** Fixes only some of the safe ones. */
  readonly only?: (problem: Diagnostic) => boolean;
}

export interface FixedAll {
  /** In the order in which they were fixed. */
  readonly fixed: readonly Diagnostic[];
  /** The document as it is now. */
  readonly result: CheckResult;
}

/** More than any document needs: two rules that undo each other’s fixes would never end. */
const mostRounds = 50;

/** Makes every safe fix. All of it is one turn: what others ask for meanwhile comes after it. */
export function fixAllSafe(options: FixAllOptions): Promise<FixedAll> {
  return inTurn(() => fixInRounds(options));
}

/**
 * One fix can change what another was planned on, so only those that keep apart from each other go together; then the
 * document is checked again, until none is left.
 */
async function fixInRounds({
  only = () => true,
  signal,
  onProgress,
  giveUp,
  onWrite,
  ...options
}: FixAllOptions): Promise<FixedAll> {
  const fixed: Diagnostic[] = [];
  /** How many there were of a problem when it was last fixed. */
  const tried = new Map<string, number>();
  for (let round = 0; ; round += 1) {
    const result = await checkDocument(options);
    const safe = result.diagnostics.filter((problem) => problem.fix?.safe === true && only(problem));
    const equals = groupBy(safe, keyOf);
    const countOf = (problem: Diagnostic): number => equals.get(keyOf(problem))?.length ?? 0;
    const left = safe.filter((problem) => countOf(problem) < (tried.get(keyOf(problem)) ?? Infinity));
    if (left.length === 0 || round === mostRounds || signal?.aborted) return { fixed, result };
    onProgress?.({ kind: 'fixing', done: fixed.length, of: fixed.length + left.length });
    const together = apart(left);
    const { document } = result;
    const { reading, check } = await recheckOf(result);
    const wanted = new Set(together.map(keyOf));
    const now = (read: OpenDocument): readonly Diagnostic[] => {
      if (read === document) return together;
      const agreed = new Set(together.flatMap((found) => takenOut({ found, in: document })));
      const isStill = (one: Diagnostic): boolean => one.fix?.safe === true && wanted.has(keyOf(one));
      return apart(
        check(read).diagnostics.filter((one) => isStill(one) && takesOnly({ found: one, in: read }, agreed)),
      );
    };
    await write(
      (read) => ({ edits: now(read).flatMap(({ fix }) => fix?.edits ?? []) }),
      { ...(giveUp && { giveUp }), ...(onWrite && { onWrite }) },
      {
        ...reading,
        from: document,
        hasTurn: true,
      },
    );
    fixed.push(...together);
    for (const problem of together) tried.set(keyOf(problem), countOf(problem));
  }
}

/** What problems are equal in: where the fix of one left as many as there were, trying again would not help either. */
function keyOf({ rule, message, place, fix }: Diagnostic): string {
  return JSON.stringify([rule, message, place.text, fix?.title]);
}

interface FoundIn {
  readonly found: Diagnostic;
  readonly in: OpenDocument;
}

/** Whether one problem is what is left of another: its fix does nothing that the other's would not have done. */
function isRestOf(rest: FoundIn, whole: FoundIn): boolean {
  const { found: one } = rest;
  const { found: problem } = whole;
  if (one.rule !== problem.rule || one.messageId !== problem.messageId || !one.fix || !problem.fix) return false;
  // How much there is to do is said in brackets.
  const titleOf = ({ title }: Fix): string => title.replace(/ \([^()]*\)$/, '');
  if (isOfModel(one) || isOfModel(problem)) return titleOf(one.fix) === titleOf(problem.fix);
  const meant = new Set(changesIn(whole));
  const changes = changesIn(rest);
  return changes.length > 0 && changes.every((change) => meant.has(change));
}

/**
 * Whether a fix that was planned anew takes out no other words than were agreed to: a row that somebody has typed into
 * since is another row. What follows from the data model is merged with what was typed.
 */
function takesOnly(one: FoundIn, agreed: ReadonlySet<string>): boolean {
  return isOfModel(one.found) || takenOut(one).every((words) => agreed.has(words));
}

/** The rows and columns that a fix takes out and does not put in elsewhere, in words. */
function takenOut({ found, in: document }: FoundIn): string[] {
  const edits = found.fix?.edits ?? [];
  const put = new Set(
    edits.filter(({ kind }) => kind.startsWith('insert')).flatMap((edit) => changeIn(edit, document)),
  );
  const taken = edits.filter(({ kind }) => kind === 'deleteRow' || kind === 'deleteColumn');
  return taken.flatMap((edit) => changeIn(edit, document)).filter((words) => !put.has(words));
}

/** What a fix changes, with the words of rows and columns, which are counted otherwise once some of them have come or gone. */
function changesIn({ found, in: document }: FoundIn): string[] {
  return (found.fix?.edits ?? []).flatMap((edit) => changeIn(edit, document));
}

function changeIn(edit: Edit, { reading }: OpenDocument): string[] {
  const { tables } = reading.snapshot;
  switch (edit.kind) {
    case 'insertRows':
      return edit.rows.map((cells) => `row ${cells.join('\t')}`);
    case 'deleteRow':
      return [`row ${(tables[edit.table]?.rows[edit.row]?.cells ?? []).map(copiedText).join('\t')}`];
    case 'insertColumn':
      return [`column ${edit.cells.join('\t')}`];
    case 'deleteColumn':
      return [`column ${(tables[edit.table]?.rows ?? []).map(({ cells }) => cellText(cells[edit.column])).join('\t')}`];
    default:
      return touches(edit);
  }
}

const isOfModel = ({ fix }: Diagnostic): boolean => fix?.edits.some(({ kind }) => kind === 'storeModel') ?? false;

/**
 * The first problem, and all others whose fixes touch nothing that a fix before them does. What brings the data model's
 * words goes apart from what brings words of a rule's own: of a batch that failed, only the former count as written.
 */
function apart(problems: readonly Diagnostic[]): Diagnostic[] {
  const taken = new Set<string>();
  const [first] = problems;
  const alike = problems.filter((problem) => first && isOfModel(problem) === isOfModel(first));
  return alike.filter(({ fix }) => {
    const touched = new Set((fix?.edits ?? []).flatMap(touches));
    if ([...touched].some((thing) => taken.has(thing))) return false;
    for (const thing of touched) taken.add(thing);
    return true;
  });
}

/** What an edit changes, or stands beside. */
function touches(edit: Edit): string[] {
  switch (edit.kind) {
    case 'replaceText':
    case 'setLink':
    case 'clearHighlight':
    case 'setControl':
    case 'unwrapField':
    case 'wrapField':
    case 'setParagraph':
    case 'insertAbove':
    case 'deleteParagraph':
      return [`paragraph ${String(edit.paragraph)}`];
    case 'insertParagraph':
      return [`paragraph ${String(edit.after)}`];
    case 'insertRows':
    case 'deleteRow':
    case 'insertColumn':
    case 'deleteColumn':
    case 'mergeRow':
    case 'deleteTable':
    case 'repeatHeads':
    case 'wrapTable':
      return [`table ${String(edit.table)}`];
    case 'insertTable':
      return [`paragraph ${String(edit.after)}`, 'tables'];
    case 'wrapBlocks':
      return [`paragraph ${String(edit.from)}`, `paragraph ${String(edit.to)}`];
    case 'unwrap':
      return [`control ${edit.tag}`];
    case 'setProperty':
      return [`property ${edit.name}`];
    case 'dropModel':
    case 'storeModel':
      return ['store'];
  }
}
