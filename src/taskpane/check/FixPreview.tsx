import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../app';
import type { Diagnostic } from '../../model/diagnostic';
import { TableChanges } from '../tables/TableChanges';
import { tablesTexts } from '../tables/tablesTexts';
import { useStyles as useTextStyles } from '../ui/styles';
import { checkTexts } from './checkTexts';
import { problemTexts as texts } from './problemTexts';
import { refreshedTable, wordChanges } from './wordChanges';

/** A fix can tick a whole matrix: so many of its changes are shown. */
const most = 3;

interface FixPreviewProps {
  readonly problem: Diagnostic;
  readonly result: CheckResult;
}

const useStyles = makeStyles({
  change: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
});

/** What a fix would change, for the author to see before it is done. */
export function FixPreview({ problem, result }: FixPreviewProps): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const table = refreshedTable(problem, result.tables);
  if (table) return <TableChanges table={table} />;
  const changes = wordChanges(problem, result.document.reading.snapshot);
  if (changes.length === 0) return null;
  return (
    <div className={text.close}>
      {changes.slice(0, most).map(({ before, after, count }, index) => (
        <p key={index} className={`${text.small} ${styles.change}`} data-change>
          <b>{tablesTexts.before}:</b> <span>{before ?? texts.nothing} </span>
          <b>{tablesTexts.after}:</b> <span>{checkTexts.times(after ?? texts.nothing, count)}</span>
        </p>
      ))}
      {changes.length > most && (
        <p className={text.small} data-change>
          {texts.moreChanges(changes.length - most)}
        </p>
      )}
    </div>
  );
}
