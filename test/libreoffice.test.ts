import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fixture, openLine } from './line';

const soffice = process.env.SOFFICE_PATH ?? '/usr/bin/soffice';

/** A document as LibreOffice writes it after opening it: to another .docx, or to a drawing of its pages. */
function through(bytes: Uint8Array, format: 'docx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const file = path.join(folder, 'document.docx');
    const out = path.join(folder, 'out');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync(soffice, [profile, '--headless', '--convert-to', format, '--outdir', out, file], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(path.join(out, `document.${format}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pages = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;

describe('LibreOffice', () => {
  jest.setTimeout(120_000);

  it('draws a refreshed document on as many pages as before', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    expect(pages(through(line.host.save(), 'pdf'))).toBe(pages(through(fixture('june-2020.docx'), 'pdf')));
  });

  it('keeps the data model, and what it saves can be refreshed', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    const { stored } = await line.read();
    const back = openLine(through(line.host.save(), 'docx'));
    expect((await back.read()).stored).toEqual(stored);
    // It drops content controls around tables; the tables are known by their captions, and set up again.
    const { parts } = await back.refresh();
    expect(parts.every(({ outcome }) => outcome === 'set up' || outcome === 'up to date')).toBe(true);
    expect((await back.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
    expect((await back.reopen().read()).stored).toEqual(stored);
  });
});
