import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Configuration, type WebpackPluginInstance } from 'webpack';

/** A module that ships, with one line planted in it, and what the build says of it. */
const folder = path.join(__dirname, '../build/guard');
type Configurations = ((env: object, argv: object) => Configuration[]) & { readonly guard: WebpackPluginInstance };
const configurations = jest.requireActual<Configurations>('../webpack.config.js');
const [addin] = configurations({}, {});

function errorsOf(line: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'planted.ts'), `${line}\n`);
  const planted: Configuration = {
    ...addin,
    mode: 'none',
    entry: { planted: path.join(folder, 'planted.ts') },
    output: { path: folder },
    optimization: {},
    plugins: [configurations.guard],
  };
  return new Promise((resolve, reject) => {
    webpack(planted, (error, stats) => {
      if (error) reject(error);
      else resolve(stats?.toString({ preset: 'errors-only' }) ?? '');
    });
  });
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the build refuses to ship', () => {
  it.each([
    ['the host', "export { Faults } from '../../src/host/faults';", /src\/host\/faults\.ts would ship to Word/],
    ['the page', "export { texts } from '../../src/page/texts';", /src\/page\/texts\.ts would ship to Word/],
    [
      'the command line',
      "export { suggestion } from '../../src/cli/nearest';",
      /src\/cli\/nearest\.ts would ship to Word/,
    ],
    [
      'tests',
      "export { settings } from '../../test/builders/settings';",
      /test\/builders\/settings\.ts would ship to Word/,
    ],
    ['Office.js itself', "import '@microsoft/office-js/dist/office.js';", /office-js\/.* would ship to Word/],
    ['Node', "export { readFileSync } from 'node:fs';", /node:fs/],
  ])('%s', async (_, line, told) => {
    expect(await errorsOf(line)).toMatch(told);
  });

  it('nothing else', async () => {
    expect(await errorsOf("export { tagPrefix } from '../../src/model/tags';")).toBe('');
  });
});
