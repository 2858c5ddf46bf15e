import { printable, printableLines, printablePainted } from './printable';

/** Where text goes as it is. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly colour: boolean;
  readonly width: number | null;
}

/** Where text goes without what would steer a terminal, whoever wrote it. */
export interface Terminal {
  readonly out: (text: string) => void;
  /** A text with colours of this tool's own in it. */
  readonly outPainted: (text: string) => void;
  /** A sentence, for a line of its own. */
  readonly error: (sentence: string) => void;
  /** Whether what is printed may be in colour. */
  readonly colour: boolean;
  /** In characters; null where the output is no terminal, and lines may be of any length. */
  readonly width: number | null;
}

export function terminalOn({ out, error, colour, width }: Streams): Terminal {
  return {
    out: (text) => {
      out(printableLines(text));
    },
    outPainted: (text) => {
      out(printablePainted(text));
    },
    error: (sentence) => {
      error(`${printable(sentence)}\n`);
    },
    colour,
    width,
  };
}

export const exitCodes = { fine: 0, errorsFound: 1, unusable: 2 } as const;

/** The command line was given something it does not take. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that cannot be read, used or written; the message is a sentence for a person. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Some of what was asked for was done and written, and some was not: the message says which. */
export class PartlyWrittenError extends Error {
  override readonly name = 'PartlyWrittenError';
}

/** Colour is for terminals; FORCE_COLOR and NO_COLOR say otherwise, in this order, as Node itself has it. */
export function wantsColour(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: kind } = environment;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (none !== undefined && none !== '') return false;
  return isTerminal && kind !== 'dumb';
}
