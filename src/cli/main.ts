import { parseArgs } from 'node:util';
import { check } from './check';
import { exitCodes, messageFor, UsageError, type Terminal } from './terminal';
import { model } from './model';
import { refresh } from './refresh';

const usage = `RID Author on the command line

  rid check FILE.docx [--json]
      checks a Release Implementation Document
  rid model FILE.docx
      prints its data model as JSON
  rid refresh IN.docx -o OUT.docx [--table NAME]... [--model FILE.json]
  rid refresh IN.docx --in-place  [--table NAME]... [--model FILE.json]
      refreshes its tables from the data model in the document, or in a file

Exit codes: 0 no errors found, 1 errors found, 2 a file cannot be used.
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  table: { type: 'string', multiple: true },
  model: { type: 'string' },
} as const;

/** Which options each command takes, and what runs it. */
const commands = {
  check: { takes: ['json'], run: check },
  model: { takes: [], run: model },
  refresh: { takes: ['output', 'in-place', 'table', 'model'], run: refresh },
} as const;

function isCommand(name: string | undefined): name is keyof typeof commands {
  return name !== undefined && Object.hasOwn(commands, name);
}

/** Runs the command line and returns its exit code; every failure is a sentence on stderr. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help === true) {
      terminal.out(usage);
      return exitCodes.fine;
    }
    const [name, file, ...others] = positionals;
    if (!isCommand(name))
      throw new UsageError(name === undefined ? 'No command was given.' : `There is no command “${name}”.`);
    const { takes, run } = commands[name];
    const stray = Object.keys(values).find((option) => !(takes as readonly string[]).includes(option));
    if (stray !== undefined) throw new UsageError(`“rid ${name}” does not take --${stray}.`);
    if (file === undefined || others.length > 0) throw new UsageError(`“rid ${name}” needs one file.`);
    return await run(file, values, terminal);
  } catch (error) {
    terminal.error(`${messageFor(error)}\n`);
    if (error instanceof UsageError) terminal.error(`\n${usage}`);
    return exitCodes.unusable;
  }
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
