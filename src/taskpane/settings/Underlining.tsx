import type { ReactElement } from 'react';
import type { HostReport } from '../core/world';
import { Checkbox } from '@fluentui/react-components';
import { useStyles } from '../ui/styles';
import { settingsTexts } from './settingsTexts';

interface UnderliningProps {
  readonly on: boolean;
  /** Whether Word tells of what is typed; null before that is known. */
  readonly live: boolean | null;
  readonly report: Pick<HostReport, 'requirementSets'> | null;
  readonly onSet: (on: boolean) => void;
}

const { underlining: texts } = settingsTexts;

/** What happens in the document while somebody types into it. */
export function Underlining({ on, live, report, onSet }: UnderliningProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {report && !canUnderline(report.requirementSets) ? (
        <p className={styles.small}>{texts.unsupported}</p>
      ) : (
        <>
          <Checkbox
            label={texts.tick}
            checked={on}
            onChange={(_, { checked }) => {
              onSet(checked === true);
            }}
          />
          <p className={styles.small}>{texts.hint}</p>
        </>
      )}
      {live !== null && <p className={styles.small}>{live ? texts.live : texts.notLive}</p>}
    </>
  );
}

/** Underlines came with WordApi 1.7; a Word names the highest version that it has. */
function canUnderline(requirementSets: readonly string[]): boolean {
  return requirementSets.some((set) => {
    const minor = /^WordApi 1\.(\d+)$/.exec(set)?.[1];
    return minor !== undefined && Number(minor) >= 7;
  });
}
