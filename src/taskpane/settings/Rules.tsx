import { useEffect, useState, type ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { RuleMeaning } from '../../app';
import type { Settings } from '../../model/settings';
import { setSeverity } from '../actions/settings';
import { severityNames } from '../check/checkTexts';
import { SeverityForm } from '../check/SeverityForm';
import { usePane } from '../core/pane';
import { Labelled } from '../release/fields';
import { Button } from '../ui/Button';
import { hasWords, Picker } from '../ui/Picker';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { settingsTexts } from './settingsTexts';

const { rules: texts } = settingsTexts;

interface RulesProps {
  /** What has been decided in this document. */
  readonly decided: Settings['reference']['rules'];
  readonly busy: boolean;
}

/** What single rules count as in this document, and the way to change another. */
export function Rules({ decided, busy }: RulesProps): ReactElement {
  const pane = usePane();
  const [rules, setRules] = useState<readonly RuleMeaning[]>([]);
  const [typed, setTyped] = useState('');
  const [changing, setChanging] = useState<string | null>(null);
  const styles = useStyles();
  useEffect(() => {
    let shown = true;
    void pane.world.app().then(
      ({ allRules }) => {
        if (shown) setRules(allRules());
      },
      // The list stays without names: what was decided can be taken back all the same.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [pane]);
  const ruleOf = (id: string | null): RuleMeaning | undefined => rules.find((rule) => rule.id === id);
  const open = ruleOf(changing);
  return (
    <>
      <p className={styles.small}>{decided.length === 0 ? texts.none : texts.intro}</p>
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {decided.map(({ rule, severity, because }) => {
          const title = ruleOf(rule)?.title ?? rule;
          return (
            <li key={rule} className={mergeClasses(styles.card, styles.start)} data-rule={rule}>
              <p className={styles.small}>
                <strong>{severityNames[severity]}</strong> {title}
              </p>
              <p className={styles.small}>
                <q>{because}</q>
              </p>
              <div className={styles.row}>
                <Button
                  aria-label={uiTexts.buttonOf(texts.change, title)}
                  onClick={() => {
                    setChanging(rule);
                  }}
                >
                  {texts.change}
                </Button>
                <Button
                  busy={busy}
                  aria-label={uiTexts.buttonOf(texts.usual, title)}
                  onClick={() => void setSeverity(pane, rule, null)}
                >
                  {texts.usual}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <Labelled label={texts.pick} hint={texts.pickHint}>
        <Picker
          typed={typed}
          entries={rules
            .filter(({ title }) => hasWords(title, typed))
            .map(({ id, title }) => ({ value: id, text: title }))}
          onType={setTyped}
          onPick={(rule) => {
            setChanging(rule);
            setTyped(ruleOf(rule)?.title ?? '');
          }}
        />
      </Labelled>
      {open && (
        <div className={styles.card}>
          <b>{open.title}</b>
          <p className={styles.small}>{open.why}</p>
          <SeverityForm
            key={open.id}
            rule={open}
            decided={decided.find(({ rule }) => rule === open.id) ?? null}
            onClose={() => {
              setChanging(null);
              setTyped('');
            }}
          />
        </div>
      )}
    </>
  );
}
