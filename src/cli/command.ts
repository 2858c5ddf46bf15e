import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestion } from './nearest';
import { UsageError, type Terminal } from './terminal';

/** Options as node:util takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

const fileCounts = {
  none: { fits: (count: number) => count === 0, words: 'takes no file' },
  one: { fits: (count: number) => count === 1, words: 'needs one file' },
  two: { fits: (count: number) => count === 2, words: 'needs two files' },
  'one or two': { fits: (count: number) => count === 1 || count === 2, words: 'needs one file, or two' },
  some: { fits: (count: number) => count >= 1, words: 'needs at least one file' },
} as const;

export interface CommandDescription<T extends Options> {
  readonly name: string;
  /** Its usage and its options, as “rid help NAME” prints them. */
  readonly help: string;
  readonly files: keyof typeof fileCounts;
  readonly options: T;
  /** Resolves to the exit code. */
  run(files: readonly string[], values: Parsed<T>['values'], terminal: Terminal): Promise<number>;
}

export interface Command extends Pick<CommandDescription<Options>, 'name' | 'help'> {
  /** Rejects with a UsageError for arguments that it does not take. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** A command with options of its own, which reads its arguments itself. */
export function command<T extends Options>(description: CommandDescription<T>): Command {
  const { name, help, files, options } = description;
  return {
    name,
    help,
    run: async (args, terminal) => {
      const { values, positionals } = parse(name, args, options);
      if (!fileCounts[files].fits(positionals.length))
        throw new UsageError(`“rid ${name}” ${fileCounts[files].words}.`);
      return description.run(positionals, values, terminal);
    },
  };
}

function parse<T extends Options>(name: string, args: readonly string[], options: T): Parsed<T> {
  const all = { args: [...args], options, allowPositionals: true } as const;
  // Read leniently first: what is wrong is then told in this tool's own words.
  for (const token of parseArgs({ ...all, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) {
      const known = Object.keys(options).map((other) => `--${other}`);
      throw new UsageError(`“rid ${name}” does not take ${rawName}.${suggestion(rawName, known)}`);
    }
    const isMissing = value === undefined || (value.startsWith('-') && !token.inlineValue);
    if (option.type === 'string' && isMissing) throw new UsageError(`${rawName} needs a value.`);
    if (option.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
  }
  return parseArgs(all);
}
