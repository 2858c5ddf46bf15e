import { useRef, type ReactElement } from 'react';
import { setUp } from '../actions/setUp';
import { isBusy, usePane, usePaneState } from '../core/pane';
import type { CheckResult } from '../../app';
import { checkTexts as texts } from './checkTexts';
import { useFocusAfter } from '../ui/useFocusAfter';
import { WelcomeCard } from './WelcomeCard';

interface WelcomeProps {
  readonly result: CheckResult;
}

/** Greets a document that RID Author has not worked on: a RID is to be set up, a blank document can become one. */
export function Welcome({ result }: WelcomeProps): ReactElement | null {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const { welcome } = texts;
  const box = useRef<HTMLDivElement>(null);
  const actedOn = useFocusAfter(busy, box, 'button');
  if (!result.usable) {
    // Text that stands there would be in the way of a new RID, and is not RID Author's to delete.
    if (result.reason === 'no RID') return <WelcomeCard title={welcome.newTitle} sentences={[welcome.notBlank]} />;
    const startNew = (): void => {
      pane.store.set({ drafting: 'check' });
    };
    const action = { name: welcome.newAction, busy, run: startNew };
    return <WelcomeCard title={welcome.newTitle} sentences={[welcome.newHint]} action={action} />;
  }
  // A setting that was stored is no set-up; a refresh sets the tables up.
  const isWorkedOn = result.tables.length === 0 || result.tables.some(({ controlled }) => controlled);
  if (result.document.stored.kind !== 'none' && isWorkedOn) return null;
  const missing = result.tables.filter(({ state }) => state === 'missing').map(({ caption }) => caption);
  const sentences = [welcome.why, ...(missing.length > 0 ? [welcome.tables(missing)] : [])];
  const run = (): void => {
    actedOn(0);
    void setUp(pane, {});
  };
  return (
    <div ref={box}>
      <WelcomeCard title={welcome.title} sentences={sentences} action={{ name: welcome.action, busy, run }} />
    </div>
  );
}
