import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { docx, paragraph } from '../builders';
import { fixture } from '../line';
import { rid, workFolder } from './run';

const file = workFolder();
beforeEach(() => {
  writeFileSync(file('june.docx'), fixture('june-2020.docx'));
});

describe('rid baseline', () => {
  it('keeps a version, lists it, tells what changed since, and forgets it', async () => {
    const kept = await rid(
      'baseline',
      file('june.docx'),
      '-o',
      file('kept.docx'),
      '--version',
      '1.0',
      '--date',
      '11 October 2019',
    );
    expect(kept).toEqual({
      code: 0,
      out: `${file('kept.docx')} keeps baseline 1.0, 11 October 2019, 5 modifications\n`,
      error: '',
    });
    expect(new Uint8Array(readFileSync(file('june.docx')))).toEqual(fixture('june-2020.docx'));
    expect((await rid('baseline', file('kept.docx'), '--list')).out).toBe(
      'baseline 1.0, 11 October 2019, 5 modifications\n',
    );
    expect((await rid('diff', file('kept.docx'), '--since', '1.0')).out).toMatch(/\nNothing that/);
    const model = await rid('model', file('kept.docx'));
    writeFileSync(file('model.json'), model.out.replace('"approved"', '"targeted"'));
    await rid('refresh', file('kept.docx'), '-o', file('new.docx'), '--model', file('model.json'), '--take', 'model');
    expect((await rid('diff', file('new.docx'), '--since', 'baseline')).out).toMatch(
      /SECMP0053 .* is targeted now; it was approved\./,
    );
    expect(await rid('baseline', file('new.docx'), '--in-place', '--remove', '1.0')).toMatchObject({ code: 0 });
    expect((await rid('baseline', file('new.docx'), '--list', '--json')).out).toMatch(/"baselines": \[\]/);
  });

  it('keeps a version that was issued between baselines, with its cause', async () => {
    await rid('baseline', file('june.docx'), '-o', file('a.docx'), '--version', '1.0');
    const issued = await rid('baseline', file('a.docx'), '-o', file('b.docx'), '--cause', 'MP142 approved');
    expect(issued.out).toMatch(/keeps issue 1\.1, .*: MP142 approved\n$/);
    const listed = JSON.parse((await rid('baseline', file('b.docx'), '--list', '--json')).out) as {
      baselines: object[];
    };
    expect(listed.baselines).toMatchObject([
      { version: '1.0', kind: 'baseline', cause: '' },
      { version: '1.1', kind: 'issue', cause: 'MP142 approved' },
    ]);
    expect((await rid('diff', file('b.docx'), '--since', 'issue')).out).toContain('b.docx 1.1 → now');
  });

  it('offers what the history has, from an older file', async () => {
    expect((await rid('baseline', file('june.docx'), '--list')).out).toMatch(
      /keeps no baseline\.\nVersion 1\.0 was baselined by the history, and can be taken from an older file/,
    );
    const taken = await rid(
      'baseline',
      file('june.docx'),
      '-o',
      file('out.docx'),
      '--from',
      file('june.docx'),
      '--version',
      '1.0',
    );
    expect(taken).toMatchObject({ code: 0, error: '' });
    expect((await rid('baseline', file('out.docx'), '--list')).out).toBe(
      'baseline 1.0, 11 October 2019, 5 modifications\n',
    );
  });

  it.each<[string, string[], RegExp]>([
    ['a version twice', ['--version', '1.0'], /Version 1\.0 is recorded already/],
    ['a version that it does not keep', ['--remove', '9.9'], /keeps no version 9\.9\. It keeps 1\.0\./],
    ['a date that is none', ['--date', 'soon'], /“soon” is no date/],
    ['a cause without words', ['--cause', ' '], /--cause needs words/],
    ['--list that writes', ['--list'], /--list writes nothing/],
    ['a file that is no RID', ['--from', 'letter.docx', '--version', '0.1'], /does not look like a RID/],
    ['a RID of another release', ['--from', 'other.docx', '--version', '0.1'], /earlier version of the same release/],
  ])('refuses %s, and writes nothing', async (_, args, sentence) => {
    await rid('baseline', file('june.docx'), '-o', file('kept.docx'), '--version', '1.0');
    writeFileSync(file('letter.docx'), docx([paragraph('Dear Ms Okafor')]));
    writeFileSync(file('other.docx'), fixture('no-system-impact.docx'));
    const before = readdirSync(file());
    const given = args.map((arg) => (arg.endsWith('.docx') ? file(arg) : arg));
    const run = await rid('baseline', file('kept.docx'), '-o', file('out.docx'), ...given);
    expect(run).toMatchObject({ code: 2, out: '', error: expect.stringMatching(sentence) });
    expect(readdirSync(file())).toEqual(before);
  });

  it('is needed where changes since it are asked for', async () => {
    expect(await rid('diff', file('june.docx'), '--since', '1.0')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/keeps no baseline to compare with/),
    });
  });
});
