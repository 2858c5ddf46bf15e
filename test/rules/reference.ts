import { severityWords } from '../../src/model/diagnostic';
import type { Rule } from '../../src/rules/rule';
import { examplesOf } from './examples';

/** The rule reference: a page made of the rules themselves and of the examples that run as their tests. */
export function ruleReference(rules: readonly Rule[]): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const [group = ''] = rule.id.split('/');
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  const contents = [...groups].map(
    ([group, members]) =>
      `- **${group}**: ${members.map(({ id }) => `[${id.split('/')[1] ?? ''}](#${anchor(id)})`).join(', ')}`,
  );
  return [
    '# The rules',
    '',
    'Made from the rules themselves by `npm run reference`; each example runs as a test. An example is a document sketched in Markdown: the first row of a table is its caption.',
    '',
    ...contents,
    ...rules.flatMap(entry),
    '',
  ].join('\n');
}

function fixes(fixIsSafe: Rule['fixIsSafe']): string {
  if (fixIsSafe === null) return 'none.';
  if (fixIsSafe === 'depends') return 'safe where only one can be meant.';
  return fixIsSafe ? 'safe.' : 'needs a decision of the author’s.';
}

/** As GitHub makes an anchor of a heading. */
function anchor(id: string): string {
  return id.replace('/', '').toLowerCase();
}

function entry({ id, aliases, severity, since, title, why, source, fixIsSafe }: Rule): string[] {
  const examples = examplesOf(id);
  const shown = (heading: string, sketch: string | undefined): string[] =>
    sketch === undefined ? [] : ['', `${heading}:`, '', '```', sketch.trimEnd(), '```'];
  return [
    '',
    `## ${id}`,
    '',
    `${title}. _${severityWords[severity]}_`,
    '',
    `**Why:** ${why}`,
    '',
    `**Source:** ${source}`,
    '',
    `**Fix:** ${fixes(fixIsSafe)} **Since:** ${since}.${aliases.length > 0 ? ` **Was:** ${aliases.join(', ')}.` : ''}`,
    ...shown('Wrong', examples?.wrong[0]),
    ...shown('Right', examples?.right[0]),
  ];
}
