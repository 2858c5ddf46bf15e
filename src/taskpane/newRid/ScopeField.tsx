import type { ReactElement } from 'react';
import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Textarea,
} from '@fluentui/react-components';
import { useStyles } from '../ui/styles';
import type { ScopeReading } from '../../app';
import { Labelled } from '../release/fields';
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
  const styles = useStyles();
  const rows = [
    ...modifications.map(({ id, title, status = 'targeted' }) => ({ id, title, status })),
    ...changeRequests.map(({ id, title }) => ({ id, title, status: 'request' as const })),
  ];
  return (
    <>
      <Labelled label={texts.scope} hint={texts.scopeHint} refusal={refusal}>
        <Textarea
          size="small"
          resize="vertical"
          rows={6}
          value={value}
          onChange={(_, typed) => {
            onChange(typed.value);
          }}
        />
      </Labelled>
      {rows.length > 0 && (
        <>
          <b className={styles.small}>{texts.understood(modifications.length, changeRequests.length)}</b>
          <Table size="small" aria-label={texts.understood(modifications.length, changeRequests.length)}>
            <TableHeader>
              <TableRow>
                {[texts.columns.id, texts.columns.title, texts.columns.status].map((head) => (
                  <TableHeaderCell key={head}>{head}</TableHeaderCell>
                ))}
              </TableRow>
            </TableHeader>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.id}>
                  <TableCell>{row.id}</TableCell>
                  <TableCell>{row.title || <span className={styles.quiet}>{texts.untitled}</span>}</TableCell>
                  <TableCell>{texts.status(row.status)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </>
      )}
      {messages.length > 0 && (
        <>
          <h3 className={styles.subheading}>{texts.notUnderstood(messages.length)}</h3>
          <ul className={styles.bullets}>
            {messages.map(({ line, text, message }, at) => (
              <li key={at}>{texts.line(line, text, message)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
