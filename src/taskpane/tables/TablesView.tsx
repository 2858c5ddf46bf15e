import type { ReactElement } from 'react';
import { goToTable, refreshOne } from '../actions/refresh';
import type { TableStatus } from '../../app';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { viewHeading } from '../ui/focusHeading';
import { TableCard } from './TableCard';
import { tablesTexts as texts } from './tablesTexts';

interface TablesViewProps {
  readonly tables: readonly TableStatus[];
}

/** Every table of the RID and how it stands to the data model. */
export function TablesView({ tables }: TablesViewProps): ReactElement | null {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const outcome = usePaneState((state) => state.outcome);
  const upToDate = tables.filter(({ state }) => state === 'up to date');
  // The notice has said why there is none.
  if (tables.length === 0) return null;
  return (
    <>
      <div className="summary">
        <h2 {...viewHeading}>{texts.count(upToDate.length, tables.length)}</h2>
      </div>
      <ul className="table-list">
        {tables.map((table) => (
          <TableCard
            key={table.name}
            table={table}
            outcome={outcome?.name === table.name ? outcome : null}
            busy={busy}
            onGoTo={() => goToTable(pane, table)}
            onRefresh={() => refreshOne(pane, table)}
            onInsertAtCursor={() => refreshOne(pane, table, { at: 'cursor' })}
            onDecide={(decision) => refreshOne(pane, table, { decisions: { [table.name]: [decision] } })}
          />
        ))}
      </ul>
    </>
  );
}
