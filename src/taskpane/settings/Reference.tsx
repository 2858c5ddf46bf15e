import { useRef, type ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useStyles } from '../ui/styles';
import { Button } from '../ui/Button';
import { isIsoDate, monthAndYear } from '../../model/date';
import type { ReferenceAdditions } from '../../model/settings';
import { useFocusAfter } from '../ui/useFocusAfter';
import { uiTexts } from '../ui/uiTexts';
import { MeetingsOfBodies } from './Meetings';
import { ReferenceEntries } from './ReferenceEntries';
import { ReferenceFile } from './ReferenceFile';
import { bodies, documents, expansions, words, type ListName, type ReferenceList } from './referenceLists';
import { settingsTexts } from './settingsTexts';

interface ReferenceProps {
  readonly reference: ReferenceAdditions;
  readonly busy: boolean;
  readonly onChange: (reference: ReferenceAdditions, what: string) => void;
}

const { reference: texts } = settingsTexts;

/** What the rules know in this document on top of what RID Author brings. */
export function Reference({ reference, busy, onChange }: ReferenceProps): ReactElement {
  const styles = useStyles();
  const entries = <Name extends ListName>(
    name: Name,
    list: ReferenceList<ReferenceAdditions[Name][number]>,
  ): ReactElement => (
    <ReferenceEntries
      list={list}
      entries={reference[name]}
      busy={busy}
      onChange={(changed, what) => {
        onChange({ ...reference, [name]: changed }, what);
      }}
    />
  );
  return (
    <>
      <p className={styles.small}>
        {texts.intro} {reference.name !== '' && texts.from(reference.name)}
      </p>
      {entries('expansions', expansions)}
      {entries('words', words)}
      {entries('documents', documents)}
      {entries('bodies', bodies)}
      <MeetingsOfBodies
        meetings={reference.meetings}
        busy={busy}
        onChange={(meetings, what) => {
          onChange({ ...reference, meetings }, what);
        }}
      />
      <Criteria
        versions={reference.criteria}
        busy={busy}
        onRemove={(at) => {
          const month = monthOf(reference.criteria[at]?.since ?? '');
          const criteria = reference.criteria.toSpliced(at, 1);
          onChange({ ...reference, criteria }, texts.did.removed(texts.oneCriteria, month));
        }}
      />
      <ReferenceFile reference={reference} busy={busy} onReplace={onChange} />
    </>
  );
}

interface CriteriaProps {
  readonly versions: ReferenceAdditions['criteria'];
  readonly busy: boolean;
  readonly onRemove: (at: number) => void;
}

function Criteria({ versions, busy, onRemove }: CriteriaProps): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const removed = useFocusAfter(busy, root, 'button', heading);
  return (
    <section ref={root} className={styles.stack}>
      <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
        {texts.criteria}
      </h3>
      <p className={styles.small}>{versions.length === 0 ? texts.noCriteria : texts.criteriaHint}</p>
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {versions.map(({ since, source, sets }, at) => (
          <li key={`${since} ${String(at)}`} className={mergeClasses(styles.card, styles.start)}>
            <p>
              <strong>{texts.since(monthOf(since))}</strong> {[texts.sets(sets), source].filter(Boolean).join(' · ')}
            </p>
            <Button
              busy={busy}
              aria-label={uiTexts.buttonOf(texts.remove, texts.since(monthOf(since)))}
              onClick={() => {
                removed(at);
                onRemove(at);
              }}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `June 2023` of `2023-06`; whatever else a document says stays as it is. */
function monthOf(since: string): string {
  const first = `${since}-01`;
  return isIsoDate(first) ? monthAndYear(first) : since;
}
