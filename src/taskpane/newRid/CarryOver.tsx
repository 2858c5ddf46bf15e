import type { ReactElement } from 'react';
import { Checkbox } from '@fluentui/react-components';
import type { Fate, ScopeChoice } from '../../app';
import { useStyles } from '../ui/styles';
import { newRidTexts } from './newRidTexts';

interface CarryOverProps {
  readonly choices: readonly ScopeChoice[];
  /** What its author has decided otherwise than usual. */
  readonly chosen: Readonly<Record<string, Fate>>;
  readonly onChange: (chosen: Readonly<Record<string, Fate>>) => void;
}

const { carryOver: texts } = newRidTexts;

/** The modifications of the last release: which go on into the next, and what becomes of the others. */
export function CarryOver({ choices, chosen, onChange }: CarryOverProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.legend} className={styles.close}>
      <b>{texts.legend}</b>
      <p className={styles.small}>{choices.length === 0 ? texts.none : texts.hint}</p>
      {choices.map(({ id, title, status, usual }) => {
        const fate = chosen[id] ?? usual;
        return (
          <div key={id}>
            <Checkbox
              label={texts.choice(id, title)}
              checked={fate === 'carried'}
              onChange={(_, { checked }) => {
                onChange({ ...chosen, [id]: checked === true ? 'carried' : 'left' });
              }}
            />
            <span className={`${styles.small} ${styles.quiet}`}>{texts.fate(status, fate)}</span>
          </div>
        );
      })}
    </div>
  );
}
