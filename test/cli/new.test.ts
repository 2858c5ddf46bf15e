import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rid, workFolder } from './run';

const file = workFolder();

const scope = 'Approved\nSECMP0007\tFirmware updates\nMP090 – Powers of the Panel\nTargeted\nMP105 – Certificates\n';

describe('rid new', () => {
  it('writes a RID that rid check finds nothing wrong in, and says what it did not understand of the scope', async () => {
    writeFileSync(file('scope.txt'), `${scope}what is this\n`);
    const { code, out, error } = await rid(
      ...['new', '-o', file('new.docx'), '--go-live', '4 November 2027', '--systems', '--scope', file('scope.txt')],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/new\.docx: November 2027 SEC Release, with 3 modifications and 23 steps/);
    expect(error).toMatch(/scope\.txt, line 6: “what is this”.*identifier/);
    expect(await rid('check', file('new.docx'))).toMatchObject({
      code: 0,
      out: expect.stringContaining('No problems found.'),
    });
  });

  it('carries a release over to the next, and takes a model back', async () => {
    writeFileSync(file('scope.txt'), scope);
    await rid(
      ...['new', '-o', file('last.docx'), '--go-live', '2027-11-04', '--no-systems', '--scope', file('scope.txt')],
    );
    const next = await rid(
      ...['new', '-o', file('next.docx'), '--go-live', '2028-06-29', '--from', file('last.docx'), '--move', 'MP090'],
    );
    expect(next.out).toMatch(/June 2028 SEC Release, with 2 modifications/);
    const model = await rid('model', file('next.docx'));
    writeFileSync(file('model.json'), model.out);
    await rid('new', '-o', file('again.docx'), '--model', file('model.json'));
    expect((await rid('model', file('again.docx'))).out).toBe(model.out);
  });

  it('drafts with a team’s reference data', async () => {
    const bodies = [{ name: 'Test Assurance Board', acronym: 'TAB', reviews: 'testing' }];
    writeFileSync(file('team.json'), JSON.stringify({ expansions: { SIT: 'System Integration Test' }, bodies }));
    const team = ['--reference', file('team.json')];
    const written = await rid('new', '-o', file('new.docx'), '--go-live', '2027-11-04', '--systems', ...team);
    expect(written).toMatchObject({ code: 0, error: '' });
    expect(await rid('check', file('new.docx'), ...team)).toMatchObject({
      code: 0,
      out: expect.stringContaining('No problems found.'),
    });
    const { glossary } = JSON.parse((await rid('model', file('new.docx'))).out) as { glossary: unknown[] };
    expect(glossary).toContainEqual({ acronym: 'SIT', term: 'System Integration Test' });
    expect(glossary).toContainEqual({ acronym: 'TAB', term: 'Test Assurance Board' });
  });

  it('dates what is counted from a step with a date of its own', async () => {
    const goNoGo = ['--date', 'goNoGo=2027-10-21', '--panel', '2027-10-21'];
    await rid('new', '-o', file('new.docx'), '--go-live', '2027-11-04', '--no-systems', ...goNoGo);
    const { timetable } = JSON.parse((await rid('model', file('new.docx'))).out) as { timetable: { date: string }[] };
    expect(timetable.map(({ date }) => date)).toContain('2027-10-21');
  });

  it.each([
    ['no file to write to', ['--go-live', '2027-11-04', '--systems'], /needs -o/],
    ['no go-live date', ['-o', 'OUT', '--systems'], /needs --go-live/],
    ['a go-live that is no date', ['-o', 'OUT', '--go-live', 'soon', '--systems'], /“soon” is no date/],
    ['no kind of release', ['-o', 'OUT', '--go-live', '2027-11-04'], /--systems or --no-systems/],
    ['both kinds', ['-o', 'OUT', '--go-live', '2027-11-04', '--systems', '--no-systems'], /not both/],
    [
      'an unknown step',
      ['-o', 'OUT', '--go-live', '2027-11-04', '--systems', '--date', 'party=2027-11-01'],
      /no step “party”/,
    ],
    [
      'a model and what it has anyway',
      ['-o', 'OUT', '--model', 'a.json', '--scope', 'b.txt', '--go-live', '2027-11-04'],
      /leave out --scope and --go-live\./,
    ],
    [
      'what to carry over from nowhere',
      ['-o', 'OUT', '--go-live', '2027-11-04', '--systems', '--move', 'MP090'],
      /by --from which release --move is about/,
    ],
    [
      'a scope that is not there',
      ['-o', 'OUT', '--go-live', '2027-11-04', '--systems', '--scope', 'none.txt'],
      /does not exist/,
    ],
  ])('says what is wrong with %s, and writes nothing', async (_, args, message) => {
    const { code, error } = await rid('new', ...args.map((arg) => (arg === 'OUT' ? file('new.docx') : arg)));
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(existsSync(file('new.docx'))).toBe(false);
  });

  it('asks again for a modification that the release before does not have', async () => {
    writeFileSync(file('scope.txt'), scope);
    await rid('new', '-o', file('a.docx'), '--go-live', '2027-11-04', '--systems', '--scope', file('scope.txt'));
    const next = ['new', '-o', file('b.docx'), '--go-live', '2028-06-29', '--from', file('a.docx'), '--drop', 'MP106'];
    const { code, error } = await rid(...next);
    expect([code, error]).toEqual([2, expect.stringMatching(/has no modification “MP106”\. Did you mean “MP105”\?/)]);
    expect(existsSync(file('b.docx'))).toBe(false);
  });

  it('does not write over the release before', async () => {
    writeFileSync(file('scope.txt'), scope);
    await rid('new', '-o', file('a.docx'), '--go-live', '2027-11-04', '--systems', '--scope', file('scope.txt'));
    const before = readFileSync(file('a.docx'));
    const { code, error } = await rid('new', '-o', file('a.docx'), '--go-live', '2028-06-29', '--from', file('a.docx'));
    expect([code, error]).toEqual([2, expect.stringMatching(/release before/)]);
    expect(readFileSync(file('a.docx')).equals(before)).toBe(true);
  });
});
