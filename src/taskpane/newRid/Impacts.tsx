import type { ReactElement } from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import { Labelled } from '../release/fields';
import { newRidTexts } from './newRidTexts';

interface ImpactsProps {
  readonly value: boolean | null;
  readonly refusal: string | null;
  readonly onChoose: (impacts: boolean) => void;
}

const { impacts: texts } = newRidTexts;

/** Whether the release impacts DCC Systems: its author has to say. */
export function Impacts({ value, refusal, onChoose }: ImpactsProps): ReactElement {
  return (
    <Labelled label={texts.legend} refusal={refusal}>
      <RadioGroup
        value={value === null ? '' : String(value)}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen === 'true');
        }}
      >
        <Radio value="true" label={texts.yes} />
        <Radio value="false" label={texts.no} />
      </RadioGroup>
    </Labelled>
  );
}
