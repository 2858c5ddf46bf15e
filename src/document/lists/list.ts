import type { ListName } from '../../model/tags';
import type { Rid } from '../../model/rid';
import type { SectionKey } from '../../reference/template';
import type { Column, Grid } from '../tables/table';

/**
 * A list of the RID that follows from the model, such as the bullets of the scope. Like a table it is a pair of pure
 * functions, between the model and a grid whose rows are its items; their laws are those of a table.
 */
export interface ListDefinition {
  readonly name: ListName;
  /** What a person calls it. */
  readonly caption: string;
  readonly section: SectionKey;
  readonly rows: 'its own';
  readonly keyColumn: string;
  readonly keepsRenamed?: boolean;
  /** The style of its items where the document has none to take after. */
  readonly style: 'List Bullet' | 'List Number';
  columns(model: Rid): readonly Column[];
  readonly columnOf?: undefined;
  readonly render: (model: Rid) => Grid;
  readonly absorb: (grid: Grid, model: Rid) => Rid;
  /** The words of an item, from the cells of its row. */
  readonly write: (cells: ReadonlyMap<string, string>) => ListItem;
}

/** An item as the document shows it. */
export interface ListItem {
  readonly text: string;
  /** The words that are a link, and where it leads. */
  readonly link?: { readonly text: string; readonly address: string };
  /** Items below it. */
  readonly points: readonly string[];
}

export const textColumn = (key: string): Column => ({ key, head: key, kind: 'text', width: 1 });
