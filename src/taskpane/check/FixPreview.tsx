import type { ReactElement } from 'react';
import type { CheckResult } from '../../app';
import type { Diagnostic } from '../../model/diagnostic';
import { refreshedTable, wordChanges } from './wordChanges';
import { TableChanges } from '../tables/TableChanges';
import { tablesTexts } from '../tables/tablesTexts';
import { checkTexts as texts } from './checkTexts';

/** A fix can tick a whole matrix: so many of its changes are shown. */
const most = 3;

interface FixPreviewProps {
  readonly problem: Diagnostic;
  readonly result: CheckResult;
}

/** What a fix would change, for the author to see before it is done. */
export function FixPreview({ problem, result }: FixPreviewProps): ReactElement | null {
  const table = refreshedTable(problem, result.tables);
  if (table) return <TableChanges table={table} />;
  const changes = wordChanges(problem, result.document.reading.snapshot);
  if (changes.length === 0) return null;
  return (
    <div className="fix-preview">
      {changes.slice(0, most).map(({ before, after, count }, index) => (
        <p key={index}>
          <b>{tablesTexts.before}:</b> {before ?? texts.nothing} <b>{tablesTexts.after}:</b>{' '}
          {texts.times(after ?? texts.nothing, count)}
        </p>
      ))}
      {changes.length > most && <p>{texts.moreChanges(changes.length - most)}</p>}
    </div>
  );
}
