import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

/** Set by the build, which runs the command line once to keep what V8 has made of it. */
const keeps = process.env['RID_AUTHOR_KEEP_COMPILED'] !== undefined;

/**
 * Runs a script, from what V8 had made of it when it was built: reading and compiling a megabyte and a half takes a
 * tenth of a second. V8 looks whether that belongs to this source and to this version of its own, and else compiles.
 */
export function runCompiled(source: string, { filename, name }: { filename: string; name: string }): unknown {
  const file = path.join(__dirname, `${name}.compiled`);
  const cachedData = keeps ? undefined : kept(file);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  if (keeps) {
    process.once('exit', () => {
      writeFileSync(file, script.createCachedData());
    });
  }
  return script.runInThisContext();
}

function kept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    // It is as well without.
    return undefined;
  }
}
