import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = path.join(__dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([name]) => name !== '');

describe('the lock file', () => {
  it('has a checksum for every package, but for programs for other platforms that tests alone run', () => {
    const without = locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
    expect(
      without.filter(([name, { dev, optional }]) => !(dev && optional && /ooxml-validator-\w+-\w+$/.test(name))),
    ).toEqual([]);
  });

  it('names no registry, so that each organisation uses its own', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has no install script that docs/security.md does not name', () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const security = read('docs/security.md');
    expect(
      scripts
        .map(([name]) => name.replace(/^.*node_modules\//, ''))
        .filter((name) => !security.includes(`\`${name}\``)),
    ).toEqual([]);
  });

  it('is of exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const all = Object.entries({ ...dependencies, ...devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
