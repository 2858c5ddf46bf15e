import type { Reading } from '../document/recognise/recognise';
import type { Edit } from '../model/edit';
import { compareWithScope, entryBefore, inScope, type Entry } from '../document/recognise/scopeEntries';
import type { Finding } from './rule';

/** How a matrix lists modifications: in its rows or in its columns. */
export interface MatrixLines {
  readonly caption: string;
  readonly line: 'row' | 'column';
  readonly entries: readonly Entry[];
  /** What readers miss where a modification has no line, in words that follow “so”; and what to do then. */
  readonly lack: string;
  readonly remedy: string;
  /** Inserts a line behind an entry, or as the first. */
  insert(after: Entry | null, id: string): Edit;
  remove(at: number): Edit;
  textOf(at: number): string;
}

/** Where a matrix and the scope list different modifications. */
export function* coverage(reading: Reading, lines: MatrixLines): Iterable<Finding> {
  if (inScope(reading).length === 0) return;
  const { caption, line, entries } = lines;
  const { missing, misnamed, extra, repeated } = compareWithScope(reading, entries);
  for (const { id, place } of missing) {
    yield {
      message: `${id} is in the scope of this release but has no ${line} in “${caption}”, so ${lines.lack}. ${lines.remedy}`,
      place,
      fix: {
        title: `Add a ${line} for ${id} to “${caption}”`,
        safe: false,
        edits: [lines.insert(entryBefore(reading, id, entries), id)],
      },
    };
  }
  for (const { entry, item } of misnamed) {
    yield {
      message:
        `“${entry.text}” has a ${line} in “${caption}”, where the scope has ${item.id}. ` +
        'Readers search for one identifier. Write it as the scope does.',
      place: reading.outline.place(entry.paragraph),
      fix: {
        title: `Change “${entry.text}” to ${item.id}`,
        safe: false,
        edits: [{ kind: 'setParagraph', paragraph: entry.paragraph.index, text: item.id }],
      },
    };
  }
  for (const entry of extra) {
    const name = entry.ids.join(', ');
    yield {
      message: `${name} has a ${line} in “${caption}” but ${whyNot(entry)} Delete the ${line}${entry.ids.every(isChangeRequest) ? '' : ', or add the modification to the scope'}.`,
      place: reading.outline.place(entry.paragraph),
      fix: {
        title: `Delete the ${line} of ${name} from “${caption}”`,
        safe: false,
        edits: [lines.remove(entry.at)],
      },
    };
  }
  for (const { entry, first, id } of repeated) {
    const same = lines.textOf(entry.at) === lines.textOf(first.at);
    yield {
      message:
        `${id} has two ${line}s in “${caption}”${same ? '' : ', which say different things'}. ` +
        `Readers will take the one they find first. Keep one ${line}.`,
      place: reading.outline.place(entry.paragraph),
      ...(same && {
        fix: { title: `Delete the second ${line} of ${id}`, safe: false, edits: [lines.remove(entry.at)] },
      }),
    };
  }
}

const isChangeRequest = (id: string): boolean => id.startsWith('CR');

function whyNot({ ids }: Entry): string {
  return ids.every(isChangeRequest)
    ? 'is a DCC Change Request, which is no part of a release. Readers will expect the release to bring it.'
    : 'is not in the scope of this release. Readers will expect it to go live.';
}
