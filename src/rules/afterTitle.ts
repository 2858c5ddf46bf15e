import type { ScopeItem } from '../document/recognise/scope';

/** The words after the title and its quote, and where they start. */
export function afterTitle({ paragraph, place, titlePlace }: ScopeItem): {
  readonly text: string;
  readonly start: number;
} {
  const start = titlePlace ? titlePlace.end + 1 : place.end;
  return { text: paragraph.text.slice(start), start };
}
