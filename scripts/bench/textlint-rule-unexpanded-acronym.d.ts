declare module 'textlint-rule-unexpanded-acronym' {
  import type { TextlintRuleReporter } from '@textlint/kernel';

  const rule: TextlintRuleReporter;
  export = rule;
}
