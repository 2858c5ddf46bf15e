import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fixture } from '../line';
import { rid, workFolder } from './run';

const june = fixture('june-2020.docx');
const file = workFolder();
beforeEach(() => {
  writeFileSync(file('june.docx'), june);
});

const modeOf = (name: string): number => statSync(file(name)).mode & 0o7777;
const isRefresh = (name: string): boolean => Buffer.compare(readFileSync(file(name)), june) !== 0;

describe('what is written over', () => {
  it('keeps its permissions', async () => {
    chmodSync(file('june.docx'), 0o640);
    expect((await rid('refresh', file('june.docx'), '--in-place')).code).toBe(0);
    expect([modeOf('june.docx'), isRefresh('june.docx')]).toEqual([0o640, true]);
    writeFileSync(file('out.docx'), 'an old one');
    chmodSync(file('out.docx'), 0o604);
    expect((await rid('check', file('june.docx'), '--fix', '-o', file('out.docx'))).code).toBe(1);
    expect(modeOf('out.docx')).toBe(0o604);
    expect(readFileSync(file('out.docx')).length).toBeGreaterThan(1000);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('keeps its owner and its group', async () => {
    chownSync(file('june.docx'), 1234, 5678);
    chmodSync(file('june.docx'), 0o2660);
    expect((await rid('refresh', file('june.docx'), '--in-place')).code).toBe(0);
    const { uid, gid } = statSync(file('june.docx'));
    expect([uid, gid, modeOf('june.docx')]).toEqual([1234, 5678, 0o2660]);
  });

  it('stays a symbolic link, and the file that it leads to is written', async () => {
    mkdirSync(file('elsewhere'));
    writeFileSync(file('elsewhere', 'real.docx'), june);
    symlinkSync('elsewhere/real.docx', file('link.docx'));
    symlinkSync('link.docx', file('second.docx'));
    expect((await rid('refresh', file('second.docx'), '--in-place')).code).toBe(0);
    expect([readlinkSync(file('second.docx')), readlinkSync(file('link.docx'))]).toEqual([
      'link.docx',
      'elsewhere/real.docx',
    ]);
    expect(isRefresh('elsewhere/real.docx')).toBe(true);
    symlinkSync('elsewhere/new.docx', file('ahead.docx'));
    expect((await rid('refresh', file('june.docx'), '-o', file('ahead.docx'))).code).toBe(0);
    expect(lstatSync(file('ahead.docx')).isSymbolicLink()).toBe(true);
    expect(readdirSync(file('elsewhere')).sort()).toEqual(['new.docx', 'real.docx']);
  });

  it('keeps the old document under its other name, which may be a backup', async () => {
    linkSync(file('june.docx'), file('backup.docx'));
    expect((await rid('refresh', file('june.docx'), '--in-place')).code).toBe(0);
    expect([isRefresh('june.docx'), isRefresh('backup.docx')]).toEqual([true, false]);
  });

  it('is not read-only, unless --force says so', async () => {
    chmodSync(file('june.docx'), 0o444);
    const refused = await rid('refresh', file('june.docx'), '--in-place');
    expect(refused).toEqual({
      code: 2,
      out: '',
      error: `${file('june.docx')} is read-only. Choose another file, or say --force to write over it.\n`,
    });
    expect(isRefresh('june.docx')).toBe(false);
    expect((await rid('refresh', file('june.docx'), '--in-place', '--force')).code).toBe(0);
    expect([isRefresh('june.docx'), modeOf('june.docx')]).toEqual([true, 0o444]);
  });
});

describe('what no document is written to', () => {
  const refuses = async (name: string, kind: string): Promise<void> => {
    const refused = await rid('refresh', file('june.docx'), '-o', name, '--force');
    expect(refused).toMatchObject({ code: 2, out: '', error: expect.stringContaining(`${name} is ${kind}`) });
    expect(refused.error).toMatch(/^[^\n]+\.\n$/);
  };

  it('is a device, which stays one', async () => {
    await refuses('/dev/null', 'a device');
    symlinkSync('/dev/null', file('nothing.docx'));
    await refuses(file('nothing.docx'), 'a device');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is a pipe, a socket, a folder, a link in a circle', async () => {
    execFileSync('mkfifo', [file('pipe')]);
    await refuses(file('pipe'), 'a pipe');
    const server = createServer().listen(file('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    await refuses(file('socket'), 'a socket');
    server.close();
    mkdirSync(file('folder', 'june.docx'), { recursive: true });
    const refused = await rid('refresh', file('june.docx'), '-o', file('folder'));
    expect(refused.error).toBe(`${file('folder', 'june.docx')} is a folder. Name a file in it.\n`);
    symlinkSync('one', file('other'));
    symlinkSync('other', file('one'));
    await refuses(file('one'), 'a symbolic link that leads nowhere');
    expect(readdirSync(file()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

it('never reads more of a device than a document can have', async () => {
  const refused = await rid('check', '/dev/zero');
  expect(refused).toMatchObject({ code: 2, error: '/dev/zero is larger than 100 MB, which no such file is.\n' });
});

it.each([
  ['.docm', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
  ['.dotx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
  ['.dotm', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
])('a document of the kind %s stays one, under a name that ends so', async (extension, type) => {
  const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const parts = unzipSync(june);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace(document, type);
  writeFileSync(file(`june${extension}`), zipSync({ ...parts, '[Content_Types].xml': strToU8(types) }));
  const refused = await rid('refresh', file(`june${extension}`), '-o', file('out.docx'));
  expect(refused).toMatchObject({
    code: 2,
    error: expect.stringContaining(`Choose a name that ends in ${extension}.`),
  });
  expect((await rid('refresh', file(`june${extension}`), '-o', file(`out${extension}`))).code).toBe(0);
  const written = unzipSync(readFileSync(file(`out${extension}`)));
  expect(strFromU8(written['[Content_Types].xml'] ?? new Uint8Array())).toContain(type);
  expect((await rid('setup', file('june.docx'), '-o', file(`june2${extension}`))).code).toBe(2);
});
