import type { ScopeItem } from '../document/recognise/scope';

/**
 * The bullets that list a modification or a DCC Change Request. A paragraph or sub-bullet that starts with an identifier
 * without a title speaks of one that is listed (“SECMP0062 comes in two parts”), and lists nothing.
 */
export function scopeBullets(items: readonly ScopeItem[]): ScopeItem[] {
  const titled = new Set(items.flatMap(({ id, titlePlace }) => (titlePlace ? [id] : [])));
  return items.filter(
    ({ id, titlePlace, paragraph }) => titlePlace !== null || (paragraph.list?.level === 0 && !titled.has(id)),
  );
}

/** The words after the title and its quote, and where they start. */
export function afterTitle({ paragraph, place, titlePlace }: ScopeItem): {
  readonly text: string;
  readonly start: number;
} {
  const start = titlePlace ? titlePlace.end + 1 : place.end;
  return { text: paragraph.text.slice(start), start };
}
