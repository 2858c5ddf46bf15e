import type { ReactElement } from 'react';
import type { Outcome, TableStatus } from '../../app';
import type { Severity } from '../../model/diagnostic';

/** Drawn for 16 px; they say nothing by themselves, so a word always stands beside them. */
function Icon({ path, className }: { readonly path: string; readonly className?: string }): ReactElement {
  return (
    <svg className={`icon ${className ?? ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={path} />
    </svg>
  );
}

const severityPaths: Record<Severity, string> = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM5.9 5.2a.5.5 0 0 0-.7.7L7.3 8l-2.1 2.1a.5.5 0 0 0 .7.7L8 8.7l2.1 2.1a.5.5 0 0 0 .7-.7L8.7 8l2.1-2.1a.5.5 0 0 0-.7-.7L8 7.3 5.9 5.2Z',
  warning:
    'M7.1 1.9a1 1 0 0 1 1.8 0l5.9 11.2a1 1 0 0 1-.9 1.4H2.1a1 1 0 0 1-.9-1.4L7.1 1.9ZM8 5.5a.6.6 0 0 0-.6.6v3.3a.6.6 0 0 0 1.2 0V6.1A.6.6 0 0 0 8 5.5Zm0 5.3a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 5.9a.6.6 0 0 0-.6.6v3.4a.6.6 0 0 0 1.2 0V7.5a.6.6 0 0 0-.6-.6Zm0-2.5a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z',
};

export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  return <Icon path={severityPaths[severity]} className={severity} />;
}

const tick =
  'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.4 4.6a.6.6 0 0 0-.9 0L7 9.2 5.5 7.7a.6.6 0 0 0-.9.9l2 2c.2.2.6.2.8 0l4-4.1a.6.6 0 0 0 0-.9Z';

const outcomeIcons: Record<Outcome, readonly [path: string, className: string]> = {
  inserted: [tick, 'success'],
  changed: [tick, 'success'],
  'set up': [tick, 'success'],
  'up to date': [tick, 'success'],
  conflict: [severityPaths.warning, 'warning'],
  'no place': [severityPaths.error, 'error'],
  locked: [severityPaths.warning, 'warning'],
};

export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const [path, className] = outcomeIcons[outcome];
  return <Icon path={path} className={className} />;
}

const stateIcons: Record<TableStatus['state'], readonly [path: string, className: string]> = {
  'up to date': [tick, 'success'],
  'out of date': [
    'M8 2a6 6 0 0 1 4.6 2.1V2.7a.6.6 0 0 1 1.2 0v3c0 .4-.3.6-.6.6h-3a.6.6 0 0 1 0-1.2h1.7A4.8 4.8 0 1 0 12.7 9a.6.6 0 0 1 1.2.2A6 6 0 1 1 8 2Z',
    'info',
  ],
  edited: [
    'M10.4 2.3a2.3 2.3 0 0 1 3.3 3.3l-7.6 7.6a2 2 0 0 1-.9.5l-2.6.7a.7.7 0 0 1-.9-.9l.7-2.6c.1-.3.3-.7.5-.9l7.5-7.7Zm-.7 2.4-6 6-.4 2 2-.5 6-6-1.6-1.5Z',
    'info',
  ],
  conflict: [severityPaths.warning, 'warning'],
  missing: [
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM5 7.4h6a.6.6 0 0 1 0 1.2H5a.6.6 0 0 1 0-1.2Z',
    'warning',
  ],
};

export function StateIcon({ state }: { readonly state: TableStatus['state'] }): ReactElement {
  const [path, className] = stateIcons[state];
  return <Icon path={path} className={className} />;
}

export function TickIcon(): ReactElement {
  return <Icon path={tick} className="success" />;
}

export function FixIcon(): ReactElement {
  return (
    <Icon path="M14.5 4.7a3.5 3.5 0 0 1-4.7 4l-4.3 4.8a1.8 1.8 0 0 1-2.6-2.5l4.7-4.4a3.5 3.5 0 0 1 4-4.9c.4.1.5.6.2.9L10.2 4.2l.3 1.4 1.4.3 1.6-1.5c.3-.3.9-.1 1 .3Z" />
  );
}

export function StepIcon({ down }: { readonly down: boolean }): ReactElement {
  return (
    <Icon
      path={
        down
          ? 'M2.6 5.3a.6.6 0 0 1 .8 0L8 9.8l4.6-4.5a.6.6 0 0 1 .8.9l-5 4.9a.6.6 0 0 1-.8 0l-5-4.9a.6.6 0 0 1 0-.9Z'
          : 'M2.6 10.7a.6.6 0 0 0 .8 0L8 6.2l4.6 4.5a.6.6 0 0 0 .8-.9l-5-4.9a.6.6 0 0 0-.8 0l-5 4.9a.6.6 0 0 0 0 .9Z'
      }
    />
  );
}

export function CloseIcon(): ReactElement {
  return (
    <Icon path="M3.6 3.6a.6.6 0 0 1 .8 0L8 7.2l3.6-3.6a.6.6 0 0 1 .8.8L8.8 8l3.6 3.6a.6.6 0 0 1-.8.8L8 8.8l-3.6 3.6a.6.6 0 0 1-.8-.8L7.2 8 3.6 4.4a.6.6 0 0 1 0-.8Z" />
  );
}

/** The mark of the add-in, as in assets/rid.svg. */
export function Mark(): ReactElement {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="mark-page" d="M6 2h14l8 8v18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z" />
      <path className="mark-fold" d="M20 2l8 8h-6a2 2 0 0 1-2-2Z" />
      <path className="mark-cells" d="M8 13h7v3H8zM17 13h7v3h-7zM8 18h7v3H8zM8 23h7v3H8z" />
      <path className="mark-tick" d="M17 22l3 3 5-6" />
    </svg>
  );
}
