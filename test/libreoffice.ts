import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const soffice = process.env.SOFFICE_PATH ?? '/usr/bin/soffice';
const pdftoppm = process.env.PDFTOPPM_PATH ?? '/usr/bin/pdftoppm';

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** LibreOffice's version, such as 25.2; 7.4 came before 24.2. */
export const version = Number(/(\d+\.\d+)/.exec(execFileSync(soffice, ['--version'], { encoding: 'utf8' }))?.[1] ?? 0);

/** Documents as LibreOffice writes them after opening them: to other .docx files, or to drawings of their pages. */
function convert(folder: string, documents: readonly Uint8Array[], format: 'docx' | 'pdf'): string[] {
  const out = path.join(folder, 'out');
  const files = documents.map((bytes, at) => {
    const file = path.join(folder, `${String(at)}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  execFileSync(soffice, [profile, '--headless', '--convert-to', format, '--outdir', out, ...files], {
    stdio: 'ignore',
  });
  return files.map((_, at) => path.join(out, `${String(at)}.${format}`));
}

/** A document as LibreOffice writes it after opening it. */
export function saved(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const [file = ''] = convert(folder, [bytes], 'docx');
    return new Uint8Array(readFileSync(file));
  });
}

/** A page in shades of grey, a byte for each dot. */
export type Picture = Uint8Array;

const dotsPerInch = 60;

/** The pages of some documents as LibreOffice draws them. */
export function drawn(documents: readonly Uint8Array[]): Picture[][] {
  return inFolder((folder) =>
    convert(folder, documents, 'pdf').map((file) => {
      const pages = file.replace('.pdf', '');
      mkdirSync(pages);
      execFileSync(pdftoppm, ['-gray', '-r', String(dotsPerInch), file, path.join(pages, 'page')]);
      return readdirSync(pages)
        .sort()
        .map((name) => new Uint8Array(readFileSync(path.join(pages, name))));
    }),
  );
}

/** Half of the way from white to black: a letter that moves by a part of a dot stays below it. */
const clearly = 128;

/** How many dots of a page are clearly another shade than in another drawing of it. */
export function dotsApart(one: Picture, other: Picture | undefined): number {
  if (one.length !== other?.length) return Infinity;
  return one.reduce((count, shade, at) => (Math.abs(shade - (other[at] ?? 0)) > clearly ? count + 1 : count), 0);
}
