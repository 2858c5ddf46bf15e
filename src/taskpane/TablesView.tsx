import type { ReactElement, RefObject } from 'react';
import type { RefreshedPart, TableStatus } from '../app';
import { TableCard, type TableActions } from './TableCard';
import { texts } from './texts';

interface TablesViewProps extends TableActions {
  readonly tables: readonly TableStatus[];
  /** What the last work did with the one table that it was about. */
  readonly outcome: RefreshedPart | null;
  readonly busy: boolean;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** Every table of the RID and how it stands to the data model. */
export function TablesView({ tables, outcome, heading, ...rest }: TablesViewProps): ReactElement | null {
  const upToDate = tables.filter(({ state }) => state === 'up to date');
  // The notice has said why there is none.
  if (tables.length === 0) return null;
  return (
    <>
      <div className="summary">
        <h2 ref={heading} tabIndex={-1}>
          {texts.tableCount(upToDate.length, tables.length)}
        </h2>
      </div>
      <ul className="table-list">
        {tables.map((table) => (
          <TableCard key={table.name} table={table} outcome={outcome?.name === table.name ? outcome : null} {...rest} />
        ))}
      </ul>
    </>
  );
}
