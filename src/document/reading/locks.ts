import type { Edit } from '../../model/edit';
import { extentOf } from './extent';
import { covers, overlap, plain, type Limits, type Paragraph, type Row, type Snapshot } from './snapshot';

/** What is locked and what that means, to go on with. */
export function lockInWords({ title, locked, checked }: Limits): string {
  if (!locked && checked !== undefined)
    return `RID Author changes no check box of yours${title === '' ? '' : `, such as “${title}”`}`;
  const control = title === '' ? 'a content control of yours' : `the content control “${title}”`;
  return locked
    ? `Word changes nothing in ${control}, which is locked`
    : `Word does not delete ${control}, which is locked`;
}

/** What an author does about it. */
export function howToUnlock({ locked, checked }: Limits): string {
  return !locked && checked !== undefined ? 'Tick or clear it in Word' : 'Unlock it in Word (Developer › Properties)';
}

/**
 * The content control of an author's that forbids an edit; null where none does. Word would refuse the edit, and all that
 * goes with it. More is kept than Word keeps: a control that is locked is not deleted either.
 */
export function lockAgainst(edit: Edit, snapshot: Snapshot): Limits | null {
  const { paragraphs, tables } = snapshot;
  switch (edit.kind) {
    case 'replaceText':
    case 'clearHighlight':
    case 'setLink': {
      const paragraph = paragraphs[edit.paragraph];
      return paragraph ? lockOn(paragraph, ...foundAt(paragraph, edit)) : null;
    }
    case 'wrapField': {
      const paragraph = paragraphs[edit.paragraph];
      if (!paragraph) return null;
      const at = foundAt(paragraph, edit);
      return lockOn(paragraph, ...at) ?? plainTextAround(paragraph, ...at);
    }
    case 'setControl': {
      const paragraph = paragraphs[edit.paragraph];
      const control = paragraph?.inlineControls.filter(({ tag }) => tag === edit.tag)[edit.occurrence];
      return paragraph && control ? lockOn(paragraph, control.start, control.end) : null;
    }
    case 'setParagraph':
    case 'deleteParagraph':
      return lockIn(paragraphs[edit.paragraph]);
    case 'insertParagraph':
      return first(paragraphs[edit.after]?.limits, isLocked);
    case 'insertAbove':
      return first(paragraphs[edit.paragraph]?.limits, isLocked);
    case 'insertTable':
      return edit.after === 'cursor' ? null : first(paragraphs[edit.after]?.limits, holdsNoControl);
    case 'insertRows': {
      const table = tables[edit.table];
      const beside = edit.like === 'next' ? edit.below + 1 : edit.below;
      return first(table?.limits, isLocked) ?? lockAround(table?.rows[beside]);
    }
    case 'deleteRow': {
      const table = tables[edit.table];
      const row = table?.rows[edit.row];
      return first(table?.limits, isLocked) ?? (row ? lockInRow(row, table.limits) : null);
    }
    case 'mergeRow':
    case 'deleteTable':
    case 'insertColumn':
    case 'deleteColumn': {
      const table = tables[edit.table];
      const inside = table?.rows.map((row) => lockInRow(row, table.limits)).find((lock) => lock !== null);
      return first(table?.limits, isLocked) ?? inside ?? null;
    }
    case 'wrapTable':
      return first(tables[edit.table]?.limits, holdsNoControl);
    case 'wrapBlocks':
      return first(aroundAll(snapshot, edit.from, edit.to), holdsNoControl);
    case 'unwrap':
    case 'unwrapField':
    case 'repeatHeads':
    case 'setProperty':
    case 'dropModel':
    case 'storeModel':
      return null;
  }
}

/** The lock that keeps some words from being changed; in a control that only cannot be deleted all of it stays within. */
export function lockOn(paragraph: Paragraph, start: number, end: number): Limits | null {
  const around = first(paragraph.limits, isLocked);
  if (around) return around;
  const words = { start, end };
  const hit = paragraph.inlineControls.find(({ limits, ...control }) => {
    const isIn = covers(control, words);
    const isHit = isIn || overlap(control, words);
    return isHit && limits !== undefined && (isLocked(limits) || (limits.kept === true && !isIn));
  });
  return hit?.limits ?? null;
}

/** Whether anything in the document is locked, or a check box. */
export function hasLocks({ paragraphs }: Snapshot): boolean {
  return paragraphs.some(({ limits = [], inlineControls }) =>
    [...limits, ...limitsOf(inlineControls)].some((one) => isLocked(one) || one.kept),
  );
}

/** What stands in a check box is Word's to write. */
const isLocked = ({ locked, checked }: Limits): boolean => locked === true || checked !== undefined;
const holdsNoControl = ({ locked, plain: isPlain }: Limits): boolean => (locked ?? isPlain) === true;

function first(limits: readonly Limits[] | undefined, fits: (limits: Limits) => boolean): Limits | null {
  return limits?.find(fits) ?? null;
}

/** A lock around a paragraph, or in it. */
function lockIn(paragraph: Paragraph | undefined): Limits | null {
  const inside = limitsOf(paragraph?.inlineControls ?? []);
  return first(paragraph?.limits, isLocked) ?? first(inside, (limits) => isLocked(limits) || limits.kept === true);
}

const limitsOf = (controls: Paragraph['inlineControls']): Limits[] => controls.flatMap(({ limits }) => limits ?? []);

function plainTextAround({ limits, inlineControls }: Paragraph, start: number, end: number): Limits | null {
  const inline = inlineControls.find((control) => control.limits?.plain && covers(control, { start, end }));
  return first(limits, holdsNoControl) ?? inline?.limits ?? null;
}

/** A lock on anything in a row, not on the whole table. A row or column that goes takes its check boxes along. */
function lockInRow({ cells }: Row, ofTable: readonly Limits[] = []): Limits | null {
  const inside = cells
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ limits = [], inlineControls }) => [...limits.slice(ofTable.length), ...limitsOf(inlineControls)]);
  return first(inside, ({ locked, kept }) => (locked ?? kept) === true);
}

/** A lock on all of a row: what is put below it could come into the control. */
function lockAround(row: Row | undefined): Limits | null {
  const paragraphs = row?.cells.flatMap((cell) => cell.paragraphs) ?? [];
  const lock = first(paragraphs[0]?.limits, isLocked);
  return lock && paragraphs.every(({ limits }) => limits?.includes(lock)) ? lock : null;
}

/** What the controls forbid that are around everything from one paragraph to another. */
function aroundAll(snapshot: Snapshot, from: number, to: number): Limits[] {
  const { paragraphs, blocks } = snapshot;
  const [start, end] = [paragraphs[from], paragraphs[to]];
  const extent = start && end ? extentOf(snapshot, start, end) : null;
  const atEnd = extent && blocks[extent.last]?.limits;
  return extent ? (blocks[extent.first]?.limits?.filter((limits, at) => limits === atEnd?.[at]) ?? []) : [];
}

/** Where the words of an edit stand in their paragraph's text. */
function foundAt(
  { text, raw = text }: Paragraph,
  { found, occurrence }: { readonly found: string; readonly occurrence: number },
): readonly [start: number, end: number] {
  const before = raw.split(found).slice(0, occurrence + 1);
  const start = plain(before.join(found)).length;
  return [start, start + plain(found).length];
}
