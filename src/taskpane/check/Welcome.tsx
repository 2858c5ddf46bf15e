import { useRef, type ReactElement, type RefObject } from 'react';
import type { CheckResult } from '../../app';
import { texts } from '../texts';
import { useFocusAfter } from './useFocusAfter';
import { WelcomeCard } from './WelcomeCard';

interface WelcomeProps {
  readonly result: CheckResult;
  readonly busy: boolean;
  readonly onSetUp: () => void;
  /** Opens the form for a new RID. */
  readonly onNew: () => void;
  readonly fallbackFocus: RefObject<HTMLElement>;
}

/** Greets a document that RID Author has not worked on: a RID is to be set up, a blank document can become one. */
export function Welcome({ result, busy, onSetUp, onNew, fallbackFocus }: WelcomeProps): ReactElement | null {
  const { welcome } = texts;
  const box = useRef<HTMLDivElement>(null);
  const actedOn = useFocusAfter(busy, box, 'button', fallbackFocus);
  if (!result.usable) {
    // Text that stands there would be in the way of a new RID, and is not RID Author's to delete.
    if (result.reason === 'no RID') return <WelcomeCard title={welcome.newTitle} sentences={[welcome.notBlank]} />;
    const action = { name: welcome.newAction, busy, run: onNew };
    return <WelcomeCard title={welcome.newTitle} sentences={[welcome.newHint]} action={action} />;
  }
  // A setting that was stored is no set-up; a refresh sets the tables up.
  const isWorkedOn = result.tables.length === 0 || result.tables.some(({ controlled }) => controlled);
  if (result.document.stored.kind !== 'none' && isWorkedOn) return null;
  const missing = result.tables.filter(({ state }) => state === 'missing').map(({ caption }) => caption);
  const sentences = [welcome.why, ...(missing.length > 0 ? [welcome.tables(missing)] : [])];
  const setUp = (): void => {
    actedOn(0);
    onSetUp();
  };
  return (
    <div ref={box}>
      <WelcomeCard title={welcome.title} sentences={sentences} action={{ name: welcome.action, busy, run: setUp }} />
    </div>
  );
}
