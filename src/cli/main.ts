import packageJson from '../../package.json';
import type { Command } from './command';
import { commands, type Listed } from './commands';
import { suggestion } from './nearest';
import { exitCodes, PartlyWrittenError, terminalOn, UsageError, type Streams, type Terminal } from './terminal';

const called = commands.map(({ name, takes }) => `rid ${name} ${takes}`.trimEnd());
const column = Math.max(...called.map(({ length }) => length)) + 3;

const usage = `RID Author on the command line

${commands.map(({ summary }, index) => `  ${(called[index] ?? '').padEnd(column)}${summary}`).join('\n')}

“rid help COMMAND” says what a command takes, “rid --version” which version this is.
Exit codes: 0 fine, 1 errors found, 2 a file cannot be used or the command is wrong.
`;

/** Runs the command line and returns its exit code; every failure is a sentence on stderr. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const terminal = terminalOn(streams);
  try {
    const [name, ...rest] = args;
    if (name === undefined) {
      for (const line of ['No command was given.', '', ...usage.trimEnd().split('\n')]) terminal.error(line);
      return exitCodes.unusable;
    }
    if (asksForHelp(name)) {
      terminal.out(rest[0] === undefined ? usage : (await commandCalled(rest[0]).load()).help);
      return exitCodes.fine;
    }
    if (name === '--version') {
      terminal.out(`${packageJson.version}\n`);
      return exitCodes.fine;
    }
    const command = await commandCalled(name).load();
    if (rest.some((arg) => arg !== 'help' && asksForHelp(arg))) {
      terminal.out(command.help);
      return exitCodes.fine;
    }
    return await run(command, rest, terminal);
  } catch (error) {
    const { messageFor } = await import('./messageFor');
    terminal.error(messageFor(error));
    return error instanceof PartlyWrittenError ? exitCodes.errorsFound : exitCodes.unusable;
  }
}

function asksForHelp(arg: string): boolean {
  return ['help', '--help', '-h'].includes(arg);
}

function commandCalled(name: string): Listed {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = commands.map((candidate) => candidate.name);
  throw new UsageError(`There is no command “${name}”.${suggestion(name, names)} “rid help” lists them.`);
}

async function run(command: Command, args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} “rid help ${command.name}” says what it takes.`, { cause: error });
  }
}
