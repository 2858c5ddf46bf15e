import { readWhen } from '../../model/when';
import type { IsoDate } from '../../model/date';
import { memoise } from '../../document/reading/memoise';
import { cellText, type Paragraph } from '../../document/reading/snapshot';
import { compareVersions, readVersion, type Version } from '../../document/language/versions';
import type { Reading } from '../../document/recognise/recognise';
import { outOfOrder } from '../ascending';

/** What a row of the history says in one of its columns. */
export interface Entry<T> {
  readonly value: T;
  readonly written: string;
  readonly paragraph: Paragraph;
}

/** A column of the history, and its entries that stand out of their order. */
export interface Column<T> {
  readonly entries: readonly Entry<T>[];
  readonly misplaced: readonly Entry<T>[];
}

export interface HistoryOrder {
  readonly versions: Column<Version>;
  readonly dates: Column<IsoDate>;
  /** Whether the whole history goes from the latest version to the first. */
  readonly latestFirst: boolean;
}

export const historyOrder = memoise((reading: Reading): HistoryOrder => {
  const versions = entriesOf(reading, 'version', readVersion);
  const dates = entriesOf(reading, 'date', dayIn);
  const latestFirst =
    versions.length > 1 &&
    versions.every(({ value }, at) => {
      const before = versions[at - 1];
      return !before || compareVersions(value, before.value) < 0;
    });
  const none = { misplaced: [] };
  return {
    versions: { entries: versions, ...(latestFirst ? none : misplacedIn(versions, isLaterVersion)) },
    dates: { entries: dates, ...(latestFirst ? none : misplacedIn(dates, isSameOrLater)) },
    latestFirst,
  };
});

export const isLaterVersion = (before: Version, after: Version): boolean => compareVersions(before, after) < 0;
export const isSameOrLater = (before: IsoDate, after: IsoDate): boolean => before <= after;

/** The day that a cell gives, whatever stands beside it. */
export function dayIn(text: string): IsoDate | null {
  const when = readWhen(text);
  return when?.kind === 'day' ? when.to : null;
}

function entriesOf<T>({ tables }: Reading, column: string, read: (text: string) => T | null): Entry<T>[] {
  return (tables.get('history')?.rows ?? []).flatMap((row): Entry<T>[] => {
    const cell = row.cell(column);
    const written = cellText(cell);
    const value = read(written);
    const paragraph = cell?.paragraphs[0];
    return value === null || !paragraph ? [] : [{ value, written, paragraph }];
  });
}

function misplacedIn<T>(
  entries: readonly Entry<T>[],
  mayFollow: (before: T, after: T) => boolean,
): Pick<Column<T>, 'misplaced'> {
  const at = outOfOrder(entries, (before, after) => mayFollow(before.value, after.value));
  return { misplaced: at.flatMap((index) => entries[index] ?? []) };
}
