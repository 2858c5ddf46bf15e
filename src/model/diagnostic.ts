import type { Edit } from './edit';
import type { Place } from './place';

/** error: the document is wrong or breaks a commitment; warning: probably wrong, or a policy missed; info: worth a look. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What people call them. */
export const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export interface Fix {
  /** What it will do, as a person would say it before doing it. */
  readonly title: string;
  /** Safe fixes need no decision of the author's. */
  readonly safe: boolean;
  /** Some are only worked out when they are asked for. */
  readonly edits: readonly Edit[];
}

export interface Diagnostic {
  /** `group/name` of the rule. */
  readonly rule: string;
  /** Which of the rule's messages it is; stays the same when the message is reworded. */
  readonly messageId: string;
  readonly severity: Severity;
  /** What is wrong with the values found, why it matters, what to do. */
  readonly message: string;
  readonly place: Place;
  /** Tells it from others with the same message at the same place, such as the criterion that is missing. */
  readonly about?: string;
  readonly fix?: Fix;
}
