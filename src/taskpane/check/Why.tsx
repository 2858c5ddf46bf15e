import { useState, type ReactElement } from 'react';
import type { RuleMeaning } from '../../app';
import type { PaneServices } from '../services';
import { texts } from '../texts';

interface WhyProps {
  readonly rule: string;
  readonly explain: PaneServices['explain'];
}

/** What a rule finds, why it matters and where it comes from, for who asks. */
export function Why({ rule, explain }: WhyProps): ReactElement {
  const [meaning, setMeaning] = useState<RuleMeaning | string>(texts.loading);
  const load = (): void => {
    explain(rule).then(
      (found) => {
        setMeaning(found ?? texts.noSuchRule);
      },
      () => {
        setMeaning(texts.notLoaded);
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
