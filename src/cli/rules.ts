import { severityWords } from '../model/diagnostic';
import { knownWith, type ReferenceData } from '../reference/reference';
import { rules as checked } from '../rules/catalogue';
import { publicationRules } from '../rules/publication/catalogue';
import { decisionOn, type Rule } from '../rules/rule';
import { command } from './command';
import { readReferenceFile } from './files';
import { printableJson } from './printable';
import { choice } from './selection';
import { exitCodes } from './terminal';

interface RulesValues {
  readonly format?: string;
  readonly reference?: readonly string[];
}

/** `rid rules`: what `rid check --rules` can name. */
export const rules = command({
  name: 'rules',
  help: `rid rules [--format text|json] [--reference FILE.json]

Lists every rule with its severity and what it finds; --format json also says why, where the expectation comes from,
since which version there is the rule, and whether its fixes are safe. With a team’s reference data, it lists what the
team has decided about rules, and why.
`,
  files: 'none',
  options: { format: { type: 'string' }, reference: { type: 'string', multiple: true } },
  run: async (_, values: RulesValues, terminal) => {
    const format = choice('--format', values.format ?? 'text', ['text', 'json']);
    const { rules: decisions } = knownWith(await Promise.all((values.reference ?? []).map(readReferenceFile)));
    terminal.out(format === 'json' ? toJson(catalogue, decisions) : toText(catalogue, decisions));
    return exitCodes.fine;
  },
});

/** Those of publication last: they only run where somebody asks for them. */
const catalogue = [...checked, ...publicationRules];

type Decisions = ReferenceData['rules'];

function toJson(all: readonly Rule[], decisions: Decisions): string {
  const plain = all.map((rule) => {
    const { id, aliases, severity, since, title, why, source, fixIsSafe } = rule;
    const decided = decisionOn(rule, decisions);
    return { id, aliases, severity, since, title, why, source, fixIsSafe, ...(decided && { decided }) };
  });
  return printableJson(plain);
}

function toText(all: readonly Rule[], decisions: Decisions): string {
  const longest = Math.max(...all.map(({ id }) => id.length));
  return all.map((rule) => line(rule, longest, decisions)).join('');
}

function line(rule: Rule, longest: number, decisions: Decisions): string {
  const decided = decisionOn(rule, decisions);
  const severity = decided?.severity ?? rule.severity;
  const word = severity === 'off' ? 'off' : severityWords[severity];
  const why = decided ? ` (${severityWords[rule.severity]} by default; ${decided.by}: ${decided.because})` : '';
  return `${rule.id.padEnd(longest)}  ${word.padEnd(7)}  ${rule.title}${why}\n`;
}
