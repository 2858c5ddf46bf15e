import { useEffect, useState, type ReactElement } from 'react';
import type { RuleMeaning } from '../../app';
import type { Diagnostic } from '../../model/diagnostic';
import { notLoaded } from '../core/failure';
import { usePane, usePaneState } from '../core/pane';
import { Fold } from '../ui/Fold';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { problemTexts as texts } from './problemTexts';

/** What a rule finds, why it matters and where it comes from, and where in the document this is, for who asks. */
export function Why({ diagnostic }: { readonly diagnostic: Diagnostic }): ReactElement {
  return <Fold title={texts.why}>{() => <Meaning diagnostic={diagnostic} />}</Fold>;
}

function Meaning({ diagnostic: { rule, place } }: { readonly diagnostic: Diagnostic }): ReactElement {
  const { world } = usePane();
  const more = usePaneState((state) => state.result?.toSend?.rules);
  const [meaning, setMeaning] = useState<RuleMeaning | string>(uiTexts.loading);
  const styles = useStyles();
  useEffect(() => {
    world
      .app()
      .then(({ explainRule }) => explainRule(rule, more))
      .then(
        (found) => {
          setMeaning(found ?? texts.noSuchRule);
        },
        () => {
          setMeaning(notLoaded);
        },
      );
  }, [world, rule, more]);
  const where = [place.section, texts.where(place)].filter(Boolean).join(', ');
  return (
    <div className={styles.close}>
      {typeof meaning === 'string' ? (
        <p className={styles.small}>{meaning}</p>
      ) : (
        <>
          <p className={styles.small}>
            <b>{meaning.title}.</b> {meaning.why}
          </p>
          <p className={styles.small}>{texts.source(meaning.source)}</p>
        </>
      )}
      {where && <p className={styles.small}>{texts.stands(where)}</p>}
      <p className={styles.small}>
        {texts.rule} <code>{rule}</code>
      </p>
    </div>
  );
}
