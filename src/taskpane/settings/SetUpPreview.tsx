import type { ReactElement } from 'react';
import type { SetUpPlan } from '../../app';
import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { Fold } from '../ui/Fold';
import { useStyles } from '../ui/styles';
import { settingsTexts } from './settingsTexts';

interface SetUpPreviewProps {
  readonly plan: SetUpPlan;
  /** The names of what is unsure and to be set up all the same. */
  readonly included: readonly string[];
  readonly onInclude: (included: readonly string[]) => void;
}

const { setUp: texts } = settingsTexts;

/** What was found in the document, and what is left out unless its author says otherwise. */
export function SetUpPreview({ plan, included, onInclude }: SetUpPreviewProps): ReactElement {
  const { found, unsure } = plan;
  const styles = useStyles();
  const isDone = found.every(({ alreadySetUp }) => alreadySetUp);
  return (
    <>
      {isDone && <p>{found.length === 0 ? texts.foundNothing : texts.nothingNew}</p>}
      {texts.counts(plan).map(({ kind, text }) => (
        <Fold key={kind} title={text}>
          {() => (
            <ul className={styles.bullets}>
              {[...countTitles(found.filter((part) => part.kind === kind))].map(([title, count]) => (
                <li key={title}>{texts.places(title, count)}</li>
              ))}
            </ul>
          )}
        </Fold>
      ))}
      {unsure.length > 0 && (
        <>
          <h4 className={styles.subheading}>{texts.unsure}</h4>
          {unsure.some(({ canInclude }) => canInclude) && <p className={styles.small}>{texts.unsureHint}</p>}
          <ul className={mergeClasses(styles.list, styles.stack)}>
            {unsure.map(({ kind, name, title, reason, canInclude }, at) => {
              const key = `${kind}:${name}`;
              return (
                <li key={at} className={styles.card}>
                  <p className={styles.small}>
                    <strong>{title}</strong> {reason}
                  </p>
                  {canInclude && (
                    <Checkbox
                      label={texts.include(title)}
                      checked={included.includes(key)}
                      onChange={(_, { checked }) => {
                        onInclude(checked === true ? [...included, key] : included.filter((one) => one !== key));
                      }}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

/** A fact is stated in several places, and listed once. */
function countTitles(parts: SetUpPlan['found']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of parts) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}
