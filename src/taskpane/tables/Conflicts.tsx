import type { ReactElement } from 'react';
import { Button } from '../ui/Button';
import type { Conflict, Decision, RefreshedPart } from '../../app';
import { CellValue } from './CellValue';
import { headOf } from './columns';
import { tablesTexts as texts } from './tablesTexts';

interface ConflictsProps {
  readonly table: Pick<RefreshedPart, 'columns' | 'conflicts'>;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => Promise<void>;
}

/** Where the document and the data model say different things: both, and the choice. */
export function Conflicts({ table, busy, onDecide }: ConflictsProps): ReactElement {
  return (
    <>
      <p className="conflicts-intro">{texts.conflictIntro}</p>
      <ul className="conflicts">
        {table.conflicts.map((conflict) => {
          const place = texts.conflictPlace(conflict.row, conflict.column && headOf(table.columns, conflict.column));
          return (
            <li key={place}>
              <div role="group" aria-label={place}>
                <p className="cell">{place}</p>
                <Values conflict={conflict} />
                <div className="choices">
                  {(['document', 'model'] as const).map((take) => (
                    <Button
                      key={take}
                      busy={busy}
                      onClick={() => void onDecide({ row: conflict.row, column: conflict.column, take })}
                    >
                      {take === 'document' ? texts.keepDocument : texts.takeModel}
                    </Button>
                  ))}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Values({ conflict }: { readonly conflict: Conflict }): ReactElement {
  return (
    <dl>
      <dt>{texts.inDocument}</dt>
      <CellValue text={conflict.document} />
      <dt>{texts.inModel}</dt>
      <CellValue text={conflict.model} />
    </dl>
  );
}
