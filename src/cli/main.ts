import { parseArgs } from 'node:util';
import { check } from './check';
import { diff } from './diff';
import { exitCodes, messageFor, UsageError, type Terminal } from './terminal';
import { model } from './model';
import { refresh } from './refresh';

const usage = `RID Author on the command line

  rid check FILE.docx [--json] [--reference FILE.json]...
      checks a Release Implementation Document, with a team’s own reference data
  rid model FILE.docx
      prints its data model as JSON
  rid refresh IN.docx -o OUT.docx [--table NAME]... [--model FILE.json]
  rid refresh IN.docx --in-place  [--table NAME]... [--model FILE.json]
      refreshes its tables and lists from the data model in the document, or in a file;
      --take document|model settles what both have changed, which is otherwise left as it is
  rid diff BEFORE.docx AFTER.docx [--json]
      says what changed between two documents

Exit codes: 0 no errors found, 1 errors found, 2 a file cannot be used.
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  table: { type: 'string', multiple: true },
  model: { type: 'string' },
  take: { type: 'string' },
  reference: { type: 'string', multiple: true },
} as const;

type Values = ReturnType<typeof parse>['values'];

interface Command {
  readonly files: number;
  readonly takes: readonly (keyof typeof options)[];
  run(files: readonly string[], values: Values, terminal: Terminal): Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  check: {
    files: 1,
    takes: ['json', 'reference'],
    run: ([file = ''], values, terminal) => check(file, values, terminal),
  },
  model: { files: 1, takes: [], run: ([file = ''], _, terminal) => model(file, terminal) },
  refresh: {
    files: 1,
    takes: ['output', 'in-place', 'table', 'model', 'take'],
    run: ([file = ''], values, terminal) => refresh(file, values, terminal),
  },
  diff: {
    files: 2,
    takes: ['json'],
    run: ([before = '', after = ''], values, terminal) => diff([before, after], values, terminal),
  },
};

/** Runs the command line and returns its exit code; every failure is a sentence on stderr. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help === true) {
      terminal.out(usage);
      return exitCodes.fine;
    }
    const [name, ...files] = positionals;
    if (name === undefined) throw new UsageError('No command was given.');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`There is no command “${name}”.`);
    const stray = Object.keys(values).find((option) => !(command.takes as readonly string[]).includes(option));
    if (stray !== undefined) throw new UsageError(`“rid ${name}” does not take --${stray}.`);
    if (files.length !== command.files) {
      throw new UsageError(`“rid ${name}” needs ${command.files === 1 ? 'one file' : 'two files'}.`);
    }
    return await command.run(files, values, terminal);
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
