import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { rules } from '../../src/rules/catalogue';
import { rid } from '../cli/run';

const read = (name: string): string => readFileSync(path.join(__dirname, '../..', name), 'utf8');
const changelog = read('CHANGELOG.md');
const told = [...changelog.matchAll(/^## (\S+)/gm)].map(([, version]) => version);

/** The add-in's manifest gets the version when it is built: test/bundle.test.ts. */
describe('the version', () => {
  it('is the one that package.json has, wherever it is told', async () => {
    const { version } = packageJson;
    const packageLock = JSON.parse(read('package-lock.json')) as {
      version: string;
      packages: { '': { version: string } };
    };
    expect([packageLock.version, packageLock.packages[''].version]).toEqual([version, version]);
    expect(await rid('--version')).toEqual({ code: 0, out: `${version}\n`, error: '' });
    expect(told[0]).toBe(version);
  });

  it('is, of each rule, one that the changelog has', () => {
    expect(rules.filter(({ since }) => !told.includes(since)).map(({ id }) => id)).toEqual([]);
  });
});
