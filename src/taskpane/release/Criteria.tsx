import type { ReactElement } from 'react';
import { KeptIn } from '../ui/kept';
import { useStyles } from '../ui/styles';
import { EntryList } from './EntryList';
import { TextField } from './fields';
import { add, criteriaOf, type CriteriaSet } from './lists';
import { releaseTexts } from './releaseTexts';

const { did, refused, lists } = releaseTexts;

/** In the order of the document. */
const sets = (['operational', 'testing', 'security'] as const).map((set) => ({ set, list: criteriaOf(set) }));

/** The three sets of acceptance criteria. */
export function Criteria(): ReactElement {
  const styles = useStyles();
  const nameOf = (set: CriteriaSet, at: number): string => releaseTexts.criterion(set, at + 1);
  return (
    <>
      {sets.map(({ set, list }) => (
        <section key={set} aria-label={releaseTexts.criteria(set)} className={styles.stack}>
          <h3 className={styles.subheading}>{releaseTexts.criteria(set)}</h3>
          <KeptIn.Provider value={set}>
            <EntryList
              list={list}
              texts={lists.criterion}
              nameOf={(_, at) => nameOf(set, at)}
              start={(model, criterion) => add(model, list, criterion)}
            >
              {(criterion, at, replace) => (
                <TextField
                  label={nameOf(set, at)}
                  kind="lines"
                  value={criterion}
                  onFinish={(text) => {
                    if (text === '') return refused.empty;
                    replace(text, did.changed(nameOf(set, at)));
                    return null;
                  }}
                />
              )}
            </EntryList>
          </KeptIn.Provider>
        </section>
      ))}
    </>
  );
}
