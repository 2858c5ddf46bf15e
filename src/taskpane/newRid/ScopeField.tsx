import { useId, type ReactElement } from 'react';
import type { ScopeReading } from '../../app';
import { Frame, hintId } from '../release/fields';
import { newRidTexts as texts } from './newRidTexts';

interface ScopeFieldProps {
  readonly value: string;
  /** What is understood of it. */
  readonly reading: ScopeReading;
  readonly refusal: string | null;
  readonly onChange: (text: string) => void;
}

/** The scope as typed or pasted; below it what was understood, and which lines were not. */
export function ScopeField({ value, reading, refusal, onChange }: ScopeFieldProps): ReactElement {
  const { modifications, changeRequests, messages } = reading;
  const id = useId();
  const rows = [
    ...modifications.map(({ id, title, status = 'targeted' }) => ({ id, title, status })),
    ...changeRequests.map(({ id, title }) => ({ id, title, status: 'request' as const })),
  ];
  return (
    <>
      <Frame id={id} label={texts.scope} hint={texts.scopeHint} refusal={refusal}>
        <textarea
          id={id}
          rows={6}
          aria-invalid={refusal !== null || undefined}
          aria-describedby={hintId(id)}
          value={value}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      </Frame>
      {rows.length > 0 && (
        <table>
          <caption>{texts.understood(modifications.length, changeRequests.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.columns.id}</th>
              <th scope="col">{texts.columns.title}</th>
              <th scope="col">{texts.columns.status}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.id}</th>
                <td>{row.title || <span className="quiet">{texts.untitled}</span>}</td>
                <td>{texts.status(row.status)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {messages.length > 0 && (
        <>
          <h3>{texts.notUnderstood(messages.length)}</h3>
          <ul className="titles">
            {messages.map(({ line, text, message }, at) => (
              <li key={at}>{texts.line(line, text, message)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
