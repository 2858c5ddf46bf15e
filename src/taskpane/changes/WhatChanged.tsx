import { useMemo, useState, type ReactElement } from 'react';
import { Select } from '@fluentui/react-components';
import type { CheckResult, ToldChange } from '../../app';
import type { App } from '../core/world';
import { Labelled } from '../release/fields';
import { useStyles } from '../ui/styles';
import { changesTexts } from './changesTexts';

interface WhatChangedProps {
  readonly app: Pick<App, 'changesSince' | 'comparisonsOf'>;
  readonly document: CheckResult['document'];
}

const { changed: texts } = changesTexts;

/** What changed since a version that the document keeps, grouped as an author thinks. */
export function WhatChanged({ app, document }: WhatChangedProps): ReactElement {
  const comparisons = useMemo(() => app.comparisonsOf(document), [app, document]);
  const [chosen, setChosen] = useState<string | null>(null);
  const styles = useStyles();
  const version = comparisons.find((one) => one.version === chosen) ?? comparisons[0];
  const changes = useMemo(() => (version ? app.changesSince(document, version.version) : []), [app, document, version]);
  if (!version) return <p className={styles.text}>{texts.none}</p>;
  const groups = [...new Set(changes.map(({ group }) => group))];
  return (
    <>
      <Labelled label={texts.since}>
        <Select
          size="small"
          value={version.version}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {comparisons.map((one) => (
            <option key={one.version} value={one.version}>
              {texts.version(one)}
            </option>
          ))}
        </Select>
      </Labelled>
      <p role="status" className={styles.small}>
        {changes.length === 0 ? texts.nothing : texts.count(changes.length)}
      </p>
      {groups.map((group) => (
        <section key={group} className={styles.card}>
          <h3 className={styles.subheading}>{group}</h3>
          <ul className={styles.bullets}>
            {changes
              .filter((change) => change.group === group)
              .map((change, at) => (
                <Change key={`${change.text} ${String(at)}`} change={change} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Change({ change: { text, place } }: { readonly change: ToldChange }): ReactElement {
  const styles = useStyles();
  return (
    <li>
      {text} <span className={styles.quiet}>({texts.where(place)})</span>
    </li>
  );
}
