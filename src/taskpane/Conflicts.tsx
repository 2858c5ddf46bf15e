import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { Conflict, Decision, RefreshedPart } from '../app';
import { texts } from './texts';

interface ConflictsProps {
  readonly table: RefreshedPart;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => Promise<void>;
}

/** Where the document and the data model say different things: both, and the choice. */
export function Conflicts({ table, busy, onDecide }: ConflictsProps): ReactElement {
  const head = (column: string | null): string | null =>
    column === null ? null : (table.columns.find(({ key }) => key === column)?.head ?? column);
  return (
    <>
      <p>{texts.conflictIntro}</p>
      <ul className="conflicts">
        {table.conflicts.map((conflict) => {
          const place = texts.conflictPlace(conflict.row, head(conflict.column));
          return (
            <li key={place}>
              <div role="group" aria-label={place}>
                <p className="cell">{place}</p>
                <Values conflict={conflict} />
                <div className="choices">
                  {(['document', 'model'] as const).map((take) => (
                    <Button
                      key={take}
                      size="small"
                      disabledFocusable={busy}
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
      <Value text={conflict.document} />
      <dt>{texts.inModel}</dt>
      <Value text={conflict.model} />
    </dl>
  );
}

function Value({ text }: { readonly text: string | null }): ReactElement {
  if (text === null) return <dd className="quiet">{texts.missing}</dd>;
  return text.trim() === '' ? <dd className="quiet">{texts.blank}</dd> : <dd>{text}</dd>;
}
