import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';

/** How everything here is built. */
const { shared } = createRequire(__filename)('../../webpack.config.js') as {
  readonly shared: (mode: string) => Configuration;
};

/** Bytes of JavaScript, packed, that draw the pane's first tab, and that draw a bare pane of Fluent built in the same way. */
export async function firstTabs(): Promise<{ readonly here: number; readonly bare: number }> {
  const page = readFileSync('build/addin/taskpane.html', 'utf8');
  const here = packed('build/addin', (name) => page.includes(`src="${name}"`));
  const folder = mkdtempSync(path.join(tmpdir(), 'rid-author-bare-'));
  try {
    await build(folder);
    return { here, bare: packed(folder, () => true) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packed(folder: string, isWanted: (name: string) => boolean): number {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js') && isWanted(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length, 0);
}

function build(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      { ...shared('production'), entry: './scripts/bench/barePane.tsx', output: { path: folder } },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
}
