import type { Diagnostic } from '../../src/model/diagnostic';

export function problem(rule: string, section: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule,
    messageId: 'wrong',
    severity: 'error',
    message: `${rule} is wrong. Readers rely on it. Put it right.`,
    place: { section, text: rule, paragraph: 0, start: 0, end: rule.length },
    ...more,
  };
}
