import type { ReactElement } from 'react';
import type { HostReport } from '../core/world';
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
  return (
    <>
      {report && !canUnderline(report.requirementSets) ? (
        <p>{texts.unsupported}</p>
      ) : (
        <>
          <label className="tick">
            <input
              type="checkbox"
              checked={on}
              onChange={({ target }) => {
                onSet(target.checked);
              }}
            />
            {texts.tick}
          </label>
          <p className="quiet">{texts.hint}</p>
        </>
      )}
      {live !== null && <p>{live ? texts.live : texts.notLive}</p>}
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
