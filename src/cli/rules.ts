import { severityWords } from '../model/diagnostic';
import { rules as catalogue } from '../rules/catalogue';
import type { Rule } from '../rules/rule';
import { command } from './command';
import { printableJson } from './printable';
import { choice } from './selection';
import { exitCodes } from './terminal';

/** `rid rules`: what `rid check --rules` can name. */
export const rules = command({
  name: 'rules',
  takes: '',
  summary: 'lists the rules that it checks by',
  help: `rid rules [--format text|json]

Lists every rule with its severity and what it finds; --format json also says why, and where the expectation comes from.
`,
  files: 'none',
  options: { format: { type: 'string' } },
  run: (_, values, terminal) => {
    const format = choice('--format', values.format ?? 'text', ['text', 'json']);
    terminal.out(format === 'json' ? toJson(catalogue) : toText(catalogue));
    return Promise.resolve(exitCodes.fine);
  },
});

function toJson(all: readonly Rule[]): string {
  const plain = all.map(({ id, severity, title, why, source }) => ({ id, severity, title, why, source }));
  return printableJson(plain);
}

function toText(all: readonly Rule[]): string {
  const longest = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(({ id, severity, title }) => `${id.padEnd(longest)}  ${severityWords[severity].padEnd(7)}  ${title}\n`)
    .join('');
}
