import { useMemo, useState, type ReactElement } from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { CheckResult, OtherFile, ToldChange } from '../../app';
import type { App } from '../core/world';
import { Labelled } from '../release/fields';
import { useStyles } from '../ui/styles';
import { changesTexts } from './changesTexts';
import { OtherRid } from './OtherRid';

interface WhatChangedProps {
  readonly app: Pick<App, 'changesFrom' | 'changesSince' | 'comparisonsOf' | 'readOtherRid'>;
  readonly document: CheckResult['document'];
}

const { changed: texts } = changesTexts;

/** What changed since a version that the document keeps, or since an older file, grouped as an author thinks. */
export function WhatChanged({ app, document }: WhatChangedProps): ReactElement {
  const comparisons = useMemo(() => app.comparisonsOf(document), [app, document]);
  const [chosen, setChosen] = useState<string | OtherFile | null>(null);
  const styles = useStyles();
  const file = typeof chosen === 'object' ? chosen : null;
  const version = file ? undefined : (comparisons.find((one) => one.version === chosen) ?? comparisons[0]);
  const changes = useMemo(() => {
    if (file) return app.changesFrom(file, document);
    return version ? app.changesSince(document, version.version) : null;
  }, [app, document, version, file]);
  return (
    <>
      {comparisons.length > 0 && (
        <Labelled label={texts.since}>
          <RadioGroup
            value={file ? '' : (version?.version ?? '')}
            onChange={(_, { value }) => {
              if (value !== '') setChosen(value);
            }}
          >
            {file && <Radio value="" label={file.name} />}
            {comparisons.map((one) => (
              <Radio key={one.version} value={one.version} label={texts.version(one)} />
            ))}
          </RadioGroup>
        </Labelled>
      )}
      {changes ? <Told changes={changes} since={file?.name} /> : <p className={styles.text}>{texts.none}</p>}
      <OtherRid app={app} label={texts.file} onRead={setChosen} />
    </>
  );
}

interface ToldProps {
  readonly changes: readonly ToldChange[];
  /** The file that is compared with. */
  readonly since: string | undefined;
}

function Told({ changes, since }: ToldProps): ReactElement {
  const styles = useStyles();
  const groups = [...new Set(changes.map(({ group }) => group))];
  return (
    <>
      <p role="status" className={styles.small}>
        {changes.length === 0 ? texts.nothing(since) : texts.count(changes.length, since)}
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
