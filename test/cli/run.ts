import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** The command line as it is where its output goes into a file. */
export function rid(...args: string[]): Promise<Run> {
  return ridOn({ colour: false, width: null }, ...args);
}

/** The command line on a terminal of this kind. */
export async function ridOn(kind: Pick<Terminal, 'colour' | 'width'>, ...args: string[]): Promise<Run> {
  let out = '';
  let error = '';
  const code = await main(args, {
    ...kind,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
  });
  return { code, out, error };
}

/** A folder of its own for each test of a file; the path of a name in it, or of itself. */
export function workFolder(): (...names: string[]) => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rid-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return (...names) => path.join(folder, ...names);
}
