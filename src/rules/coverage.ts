import type { Reading } from '../document/recognise/recognise';
import type { Edit } from '../model/edit';
import { compareWithScope, entryBefore, inScope, type Entry } from '../document/recognise/scopeEntries';
import { identifierSlips } from '../document/recognise/slips';
import { sayInstead } from './fix';
import { rule, type Found, type PlannedFix, type Rule, type RuleMeaning } from './rule';

/** How a matrix lists modifications: in its rows or in its columns. */
export interface MatrixLines {
  readonly caption: string;
  readonly line: 'row' | 'column';
  readonly entries: readonly Entry[];
  /** The tables that it stands in. */
  readonly tables: ReadonlySet<number>;
  /** Inserts a line behind an entry, or as the first; null where Word cannot. */
  readonly insert: (after: Entry | null, id: string) => Edit | null;
  /** Null where Word cannot, or where something hangs on the line. */
  readonly remove: (at: number) => Edit | null;
  textOf(at: number): string;
}

interface Says {
  missing: { lines: MatrixLines; id: string; after: Entry | null };
  misnamed: { lines: MatrixLines; entry: Entry; id: string };
  extra: { lines: MatrixLines; entry: Entry };
  /** One too many where one is missing: the one may stand for the other. */
  instead: { lines: MatrixLines; entry: Entry; id: string };
  /** Two lines for one modification. */
  repeated: { lines: MatrixLines; entry: Entry; id: string; isSame: boolean };
}

interface CoverageDefinition extends Omit<RuleMeaning, 'severity' | 'aliases' | 'fixIsSafe'> {
  /** What readers miss where a modification has no line, in words that follow “so”; and what to do then. */
  readonly lack: string;
  readonly remedy: string;
  /** Null where the document has no such matrix. */
  readonly linesOf: (reading: Reading) => MatrixLines | null;
}

/** A rule that compares the modifications of a matrix with those of the scope. */
export function coverageRule({ lack, remedy, linesOf, ...meaning }: CoverageDefinition): Rule {
  return rule<Says>({
    ...meaning,
    severity: 'error',
    messages: {
      missing: ({ lines: { line, caption }, id }) =>
        `${id} is in the scope of this release but has no ${line} in “${caption}”, so ${lack}. ${remedy}`,
      misnamed: ({ lines: { line, caption }, entry, id }) =>
        `“${entry.text}” has a ${line} in “${caption}”, where the scope has ${id}. ` +
        'Readers search for one identifier. Write it as the scope does.',
      extra: ({ lines: { line, caption }, entry }) =>
        `${nameOf(entry)} has a ${line} in “${caption}” but ${whyNot(entry)} ` +
        `Delete the ${line}${entry.ids.every(isChangeRequest) ? '' : ', or add the modification to the scope'}.`,
      instead: ({ lines: { line, caption }, entry, id }) =>
        `${nameOf(entry)} has a ${line} in “${caption}” but is not in the scope of this release, and ${id} of the scope has none. ` +
        `Readers find the impacts of another modification. Write ${id}, if it is meant; otherwise delete the ${line} and add one for ${id}.`,
      repeated: ({ lines: { line, caption }, id, isSame }) =>
        `${id} has two ${line}s in “${caption}”${isSame ? '' : ', which say different things'}. ` +
        `Readers will take the one they find first. Keep one ${line}.`,
    },
    find({ reading }) {
      const lines = linesOf(reading);
      return lines && inScope(reading).length > 0 ? compare(reading, lines) : [];
    },
    fixIsSafe: false,
    fix: fixOf,
  });
}

function* compare(reading: Reading, lines: MatrixLines): Iterable<Found<Says>> {
  const { missing, misnamed, extra, repeated } = compareWithScope(reading, lines.entries);
  // A mistyped identifier is told of by scope/mistyped-identifier: what it looks like is neither missing nor a stranger.
  const slips = identifierSlips(reading);
  const isSlip = ({ paragraph }: Entry): boolean => slips.some((slip) => slip.paragraph === paragraph);
  const meant = new Set(slips.flatMap((slip) => slip.meant));
  const inLines = new Set(
    slips.filter(({ paragraph }) => lines.tables.has(paragraph.cell?.table ?? -1)).flatMap((slip) => slip.meant),
  );
  const lacking = missing.filter(({ id }) => !inLines.has(id));
  const strange = extra.filter((entry) => !isSlip(entry) && !entry.ids.every((id) => meant.has(id)));
  const [lack, ...moreLacking] = lacking;
  const [stranger, ...moreStrange] = strange;
  const isInstead =
    moreLacking.length === 0 && moreStrange.length === 0 && stranger?.ids.every((id) => !isChangeRequest(id));
  if (lack && stranger && isInstead === true) {
    const place = reading.outline.place(stranger.paragraph);
    yield { message: 'instead', place, lines, entry: stranger, id: lack.id };
    lacking.length = strange.length = 0;
  }
  for (const { id, place } of lacking) {
    yield { message: 'missing', place, lines, id, after: entryBefore(reading, id, lines.entries) };
  }
  for (const { entry, item } of misnamed) {
    if (isSlip(entry)) continue;
    yield { message: 'misnamed', place: reading.outline.place(entry.paragraph), lines, entry, id: item.id };
  }
  for (const entry of strange) {
    yield { message: 'extra', place: reading.outline.place(entry.paragraph), lines, entry };
  }
  for (const { entry, first, id } of repeated) {
    const isSame = lines.textOf(entry.at) === lines.textOf(first.at);
    yield { message: 'repeated', place: reading.outline.place(entry.paragraph), lines, entry, id, isSame };
  }
}

function fixOf(found: Found<Says>): PlannedFix | null {
  const { caption, line, insert, remove } = found.lines;
  switch (found.message) {
    case 'missing':
      return one(`Add a ${line} for ${found.id} to “${caption}”`, insert(found.after, found.id));
    case 'instead':
    case 'misnamed': {
      const { entry, id } = found;
      const edits = sayInstead(entry.paragraph, id);
      return edits && { title: `Change “${entry.text}” to ${id}`, edits };
    }
    case 'extra':
      return one(`Delete the ${line} of ${nameOf(found.entry)} from “${caption}”`, remove(found.entry.at));
    case 'repeated':
      return found.isSame ? one(`Delete the second ${line} of ${found.id}`, remove(found.entry.at)) : null;
  }
}

const one = (title: string, edit: Edit | null): PlannedFix | null => edit && { title, edits: [edit] };

function nameOf({ ids }: Entry): string {
  return ids.join(', ');
}

const isChangeRequest = (id: string): boolean => id.startsWith('CR');

function whyNot({ ids }: Entry): string {
  return ids.every(isChangeRequest)
    ? 'is a DCC Change Request, which is no part of a release. Readers will expect the release to bring it.'
    : 'is not in the scope of this release. Readers will expect it to go live.';
}
