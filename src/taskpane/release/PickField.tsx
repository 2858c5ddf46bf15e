import { useState, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { hasWords, Picker } from '../ui/Picker';
import { useStyles } from '../ui/styles';
import { useEditing } from './editing';
import { cleaned, Labelled } from './fields';
import { releaseTexts } from './releaseTexts';

const { pick: texts } = releaseTexts;

/** What can be picked: what is kept, and what more is known of it. */
export interface Pick {
  readonly value: string;
  readonly about?: string;
}

interface PickFieldProps {
  readonly label: string;
  readonly options: readonly Pick[];
  /** Nothing else can be taken, so nothing is asked. */
  readonly isClosed?: boolean;
  /** The words on the button beside it. */
  readonly add: string;
  /** Said where nothing was typed. */
  readonly missing: string;
  /** Takes what was picked or typed, or says why not. */
  readonly onPick: (value: string) => string | null;
}

/** As many as fit beside the field. */
const most = 60;

/** Names something that is usually one of a list. What is not in the list is taken after asking. */
export function PickField({ label, options, isClosed = false, add, missing, onPick }: PickFieldProps): ReactElement {
  const { busy } = useEditing();
  const [typed, setTyped] = useKept(label, '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const styles = useStyles();
  const take = (value: string, isCertain: boolean): void => {
    const text = cleaned(value, 'wrapped');
    const known = options.find((option) => option.value.toLowerCase() === text.toLowerCase());
    if (text !== '' && !known && !isCertain && !isClosed && options.length > 0) {
      setAsked(text);
      return;
    }
    const said = text === '' ? missing : onPick(known?.value ?? text);
    setAsked(null);
    setRefusal(said);
    if (said === null) setTyped('');
  };
  return (
    <div className={styles.close} data-add>
      <Labelled label={label} refusal={refusal}>
        <Picker
          typed={typed}
          entries={options
            .filter(({ value, about = '' }) => hasWords(`${value} ${about}`, typed))
            .slice(0, most)
            .map(({ value, about }) => ({ value, text: about === undefined ? value : `${value}: ${about}` }))}
          onType={(text) => {
            setTyped(text);
            setRefusal(null);
            setAsked(null);
          }}
          onPick={(value) => {
            setTyped(value);
            setRefusal(null);
          }}
          onKeyDown={(event) => {
            const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
            const isActive = event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || busy || (isOpen && isActive)) return;
            event.preventDefault();
            take(typed, false);
          }}
        />
      </Labelled>
      {asked === null ? (
        <div>
          <Button
            busy={busy}
            onClick={() => {
              take(typed, false);
            }}
          >
            {add}
          </Button>
        </div>
      ) : (
        <div role="group" aria-label={texts.ask(asked)} className={styles.row}>
          <span role="alert" className={styles.small}>
            {texts.ask(asked)}
          </span>
          <Button
            busy={busy}
            onClick={() => {
              take(asked, true);
            }}
          >
            {texts.allTheSame}
          </Button>
          <Button
            onClick={() => {
              setAsked(null);
            }}
          >
            {texts.another}
          </Button>
        </div>
      )}
    </div>
  );
}
