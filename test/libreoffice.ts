import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** A document as LibreOffice writes it after opening it: to another .docx, or to a drawing of its pages. */
export function through(bytes: Uint8Array, format: 'docx' | 'pdf'): Uint8Array {
  return inFolder((folder) => {
    const file = path.join(folder, 'document.docx');
    const out = path.join(folder, 'out');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync(soffice, [profile, '--headless', '--convert-to', format, '--outdir', out, file], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(path.join(out, `document.${format}`)));
  });
}

/** A page in shades of grey, a byte for each dot. */
export type Picture = Uint8Array;

const dotsPerInch = 60;

/** The pages of a document as LibreOffice draws them. */
export function drawn(bytes: Uint8Array): Picture[] {
  return inFolder((folder) => {
    const file = path.join(folder, 'document.pdf');
    writeFileSync(file, through(bytes, 'pdf'));
    execFileSync(pdftoppm, ['-gray', '-r', String(dotsPerInch), file, path.join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pages.sort().map((name) => new Uint8Array(readFileSync(path.join(folder, name))));
  });
}

/** Half of the way from white to black: a letter that moves by a part of a dot stays below it. */
const clearly = 128;

/** How many dots of a page are clearly another shade than in another drawing of it. */
export function dotsApart(one: Picture, other: Picture): number {
  if (one.length !== other.length) return Infinity;
  return one.reduce((count, shade, at) => (Math.abs(shade - (other[at] ?? 0)) > clearly ? count + 1 : count), 0);
}
