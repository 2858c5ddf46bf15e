import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { docx, paragraph } from '../builders';
import { fixture } from '../line';
import { rid, workFolder } from './run';

const file = workFolder();
beforeEach(() => {
  writeFileSync(file('june.docx'), fixture('june-2020.docx'));
});

describe('rid notice', () => {
  it('writes the notice in each form, and says what in the RID does not fit', async () => {
    const args = ['notice', file('june.docx'), '--sec-version', '6.21'];
    const printed = await rid(...args);
    expect(printed).toMatchObject({ code: 1, error: expect.stringMatching(/are only targeted in the RID/) });
    await rid(...args, '-o', file('notice.md'));
    expect(readFileSync(file('notice.md'), 'utf8')).toBe(printed.out);
    await rid(...args, '-o', file('notice.html'));
    expect(readFileSync(file('notice.html'), 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    await rid(...args, '-o', file('notice.docx'));
    expect((await rid('check', file('notice.docx'), '--with', file('june.docx'))).out).toMatch(/No problems found/);
    expect((await rid('notice', file('june.docx'), '--page')).out).toMatch(/^# June 2020 SEC Release\n/);
  });

  it.each<[string, string[], RegExp]>([
    ['no version of the SEC', ['june.docx'], /A notice needs --sec-version/],
    ['a version that is none', ['june.docx', '--sec-version', 'v6'], /is no version of the SEC/],
    [
      'a form that is none',
      ['june.docx', '--sec-version', '6.21', '-o', 'notice.pdf'],
      /ends in \.docx, \.md or \.html/,
    ],
    ['the RID itself', ['june.docx', '--sec-version', '6.21', '-o', 'june.docx'], /is the RID itself/],
    ['a letter', ['letter.docx', '--sec-version', '6.21', '-o', 'notice.md'], /does not look like a Release Impl/],
  ])('refuses %s', async (_, args, sentence) => {
    writeFileSync(file('letter.docx'), docx([paragraph('Dear Ms Okafor')]));
    const given = args.map((arg) => (/\.(?:docx|pdf|md)$/.test(arg) ? file(arg) : arg));
    expect(await rid('notice', ...given)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(sentence) });
    expect(existsSync(file('notice.md'))).toBe(false);
  });
});
