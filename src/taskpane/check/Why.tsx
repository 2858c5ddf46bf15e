import { useState, type ReactElement } from 'react';
import type { RuleMeaning } from '../../app';
import { notLoaded } from '../core/failure';
import { usePane } from '../core/pane';
import { checkTexts as texts } from './checkTexts';

/** What a rule finds, why it matters and where it comes from, for who asks. */
export function Why({ rule }: { readonly rule: string }): ReactElement {
  const { world } = usePane();
  const [meaning, setMeaning] = useState<RuleMeaning | string>(texts.loading);
  const load = (): void => {
    world
      .app()
      .then(({ explainRule }) => explainRule(rule))
      .then(
        (found) => {
          setMeaning(found ?? texts.noSuchRule);
        },
        () => {
          setMeaning(notLoaded);
        },
      );
  };
  return (
    <details
      className="why"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) load();
      }}
    >
      <summary>
        {texts.why}
        <span className="unseen"> {rule}</span>
      </summary>
      {typeof meaning === 'string' ? (
        <p>{meaning}</p>
      ) : (
        <>
          <p>
            <b>{meaning.title}.</b> {meaning.why}
          </p>
          <p className="quiet">{texts.source(meaning.source)}</p>
        </>
      )}
    </details>
  );
}
