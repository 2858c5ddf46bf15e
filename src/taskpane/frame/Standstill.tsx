import type { ReactElement } from 'react';
import { Mark } from '../ui/icons';
import { frameTexts as texts } from './frameTexts';

interface StandstillProps {
  readonly title: string;
  readonly message: string;
  readonly details?: string;
}

/** The whole pane where it cannot work: what is the matter, in words. */
export function Standstill({ title, message, details }: StandstillProps): ReactElement {
  return (
    <main className="standstill">
      <Mark />
      <h1>{texts.name}</h1>
      <div role="alert">
        <h2>{title}</h2>
        <p>{message}</p>
      </div>
      {details ? <pre className="details">{details}</pre> : <p className="quiet">{texts.about}</p>}
    </main>
  );
}
