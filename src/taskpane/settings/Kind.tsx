import { useId, useState, type ReactElement } from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import { Labelled } from '../release/fields';
import { useStyles } from '../ui/styles';
import { settingsTexts } from './settingsTexts';

interface KindProps {
  /** As an author has set it; null to read it from the document. */
  readonly set: boolean | null;
  /** The kind and how it is known. */
  readonly derivation: string | null;
  readonly busy: boolean;
  readonly onSet: (impacts: boolean | null) => Promise<void>;
}

const { kind: texts } = settingsTexts;

const choices: readonly (readonly [value: boolean | null, text: string])[] = [
  [null, texts.read],
  [true, texts.impacts],
  [false, texts.doesNot],
];

/** Whether the release impacts DCC Systems: as the document says it, or as an author knows better. */
export function Kind({ set, derivation, busy, onSet }: KindProps): ReactElement {
  // Shown at once; the document says it a moment later.
  const [chosen, setChosen] = useState<{ readonly value: boolean | null } | null>(null);
  const name = useId();
  const styles = useStyles();
  const value = chosen ? chosen.value : set;
  return (
    <div className={styles.close}>
      <Labelled label={texts.legend} hint={texts.hint}>
        <RadioGroup
          value={String(value)}
          aria-describedby={`${name}-how`}
          onChange={(_, { value: picked }) => {
            const choice = choices.find(([one]) => String(one) === picked);
            if (busy || !choice) return;
            setChosen({ value: choice[0] });
            void onSet(choice[0]).then(() => {
              setChosen(null);
            });
          }}
        >
          {choices.map(([choice, text]) => (
            <Radio key={text} value={String(choice)} label={text} />
          ))}
        </RadioGroup>
      </Labelled>
      <p id={`${name}-how`} className={styles.small}>
        {derivation}
      </p>
    </div>
  );
}
