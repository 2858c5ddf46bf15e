import { execFile } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unreadable } from './builders/bad';
import { rid, workFolder, type Run } from './cli/run';
import { fixture } from './line';

const built = path.join(__dirname, '../build/cli/rid.js');
const file = workFolder();

/** The command line as it is built, in a folder that is not the project's. */
function ridBuilt(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [built, ...args], { cwd: file(), maxBuffer: 2 ** 26 }, (error, out, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: stderr });
    });
  });
}

const samples = ['june-2020', 'no-system-impact'];

beforeEach(() => {
  for (const name of samples) writeFileSync(file(`${name}.docx`), fixture(`${name}.docx`));
});

describe('the command line as it is built', () => {
  it('says what it says from the sources', async () => {
    expect(await ridBuilt('check', file('june-2020.docx'))).toEqual(await rid('check', file('june-2020.docx')));
    expect(await ridBuilt('model', file('june-2020.docx'))).toEqual(await rid('model', file('june-2020.docx')));
    expect(await ridBuilt('help')).toEqual(await rid('help'));
    expect(await ridBuilt('check', 'none.docx')).toEqual(await rid('check', 'none.docx'));
  });

  it('shares many files among threads, and tells of them in their order', async () => {
    writeFileSync(file('bad.docx'), unreadable['a document cut in the middle']?.() ?? '');
    const files = [...samples, 'bad', ...samples, 'bad', 'june-2020', 'bad'].map((name) => file(`${name}.docx`));
    const options = ['--format', 'json', '--rules', '!style', '--min-severity', 'warning'];
    const alone = await rid('check', ...files, ...options);
    expect(alone).toMatchObject({ code: 2, error: expect.stringContaining('bad.docx: This file is damaged') });
    expect(await ridBuilt('check', ...files, ...options)).toEqual(alone);
  }, 90_000);

  it('is a program of its own, with what V8 has made of it beside it', () => {
    expect(statSync(built).mode & 0o111).toBe(0o111);
    for (const name of ['main.compiled', 'office.compiled'])
      expect(statSync(path.join(built, '..', name)).size).toBeGreaterThan(100_000);
  });
});
