import type { CheckResult, TableStatus } from '../../app';
import { commonEnds } from '../../model/commonEnds';
import type { Diagnostic } from '../../model/diagnostic';
import type { Edit } from '../../model/edit';
import { tablesTexts } from '../tables/tablesTexts';
import { problemTexts as texts } from './problemTexts';

type Snapshot = CheckResult['document']['reading']['snapshot'];

/** Words as they are and as a fix would make them; null where there are none. */
export interface WordChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** A change and in how many places it is made. */
export interface CountedChange extends WordChange {
  readonly count: number;
}

/** What the fix of a problem would change that a reader sees. Nothing for columns, whose title says it all. */
export function wordChanges({ fix }: Diagnostic, snapshot: Snapshot): CountedChange[] {
  const changes = new Map<string, CountedChange>();
  for (const change of (fix?.edits ?? []).flatMap((edit) => wordsOf(edit, snapshot))) {
    if (change.before === change.after) continue;
    const key = JSON.stringify(change);
    changes.set(key, { ...change, count: (changes.get(key)?.count ?? 0) + 1 });
  }
  return [...changes.values()];
}

/** The table that the fix of a problem would refresh. Planning that takes a while, so its edits are not asked for. */
export function refreshedTable({ rule, place }: Diagnostic, tables: readonly TableStatus[]): TableStatus | undefined {
  if (rule !== 'tables/out-of-date') return undefined;
  return tables.find(({ paragraph }) => paragraph === place.paragraph);
}

function wordsOf(edit: Edit, { paragraphs, tables }: Snapshot): WordChange[] {
  switch (edit.kind) {
    case 'replaceText':
      return [{ before: edit.found, after: edit.text || null }];
    case 'setLink':
      return [{ before: edit.found, after: texts.linkTo(edit.found, edit.address) }];
    case 'setParagraph':
      return [changedWords(paragraphs[edit.paragraph]?.text ?? '', edit.text)];
    case 'insertParagraph':
    case 'insertAbove':
      return [{ before: null, after: edit.text }];
    case 'deleteParagraph':
      return [{ before: paragraphs[edit.paragraph]?.text ?? null, after: null }];
    case 'insertRows':
      return edit.rows.map((cells) => ({ before: null, after: tablesTexts.cells(cells) }));
    case 'deleteRow': {
      const cells = tables[edit.table]?.rows[edit.row]?.cells ?? [];
      return [
        {
          before: tablesTexts.cells(cells.map((cell) => cell.paragraphs.map(({ text }) => text).join(' '))),
          after: null,
        },
      ];
    }
    default:
      return [];
  }
}

/** How many words that stay the same are shown on either side of those that do not. */
const context = 3;
/** A text of no more words than this is shown whole. */
const short = 12;

/** Only what changes in a long text, with a few words around it. */
function changedWords(before: string, after: string): WordChange {
  const [old, now] = [before.split(' '), after.split(' ')];
  const blank = (text: string): string | null => (text.trim() === '' ? null : text);
  if (old.length <= short && now.length <= short) return { before: blank(before), after: blank(after) };
  const { start, end } = commonEnds(old, now);
  const from = Math.max(0, start - context);
  const behind = Math.max(0, end - context);
  const cut = (words: readonly string[]): string =>
    `${from > 0 ? '… ' : ''}${words.slice(from, words.length - behind).join(' ')}${behind > 0 ? ' …' : ''}`;
  return { before: blank(cut(old)), after: blank(cut(now)) };
}
