import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rid } from '../../src/model/rid';
import { rid, workFolder, type Run } from './run';

const file = workFolder();

// The steps of a release lie in the past one day, and then it is told.
beforeAll(() => {
  jest.useFakeTimers({
    now: new Date('2026-01-15T12:00:00'),
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'],
  });
});
afterAll(() => {
  jest.useRealTimers();
});

const scope = 'Approved\nSECMP0007\tFirmware updates\nMP090 – Powers of the Panel\nTargeted\nMP105 – Certificates\n';

const newOne: readonly string[] = ['new', '--go-live', '2027-11-04'];
/** A new RID in new.docx, and what its document says. */
const draft = (...more: string[]): Promise<Run> => rid(...newOne, '-o', file('new.docx'), '--systems', ...more);
const model = async (name = 'new.docx'): Promise<Rid> => JSON.parse((await rid('model', file(name))).out) as Rid;

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

  it('takes the usual Thursday of a month, and no day of a month that has none', async () => {
    expect((await rid('new', '-o', file('new.docx'), '--go-live', 'November 2027', '--no-systems')).code).toBe(0);
    expect((await model()).release.goLive).toBe('2027-11-04');
    const special = await rid('new', '-o', file('new.docx'), '--go-live', 'July 2027', '--no-systems');
    expect(special).toMatchObject({ code: 2, error: expect.stringContaining('is a special one, with no usual day') });
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

  it.each([
    ['windows-1252, as Excel’s “Text” is', Buffer.from('MP079\tCosts of \xA35 \x96 \x91more\x92\n', 'latin1')],
    ['UTF-16, as its “Unicode Text” is', Buffer.from('\uFEFFMP079\tCosts of £5 – ‘more’\r\n', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\uFEFFMP079\tCosts of £5 – ‘more’\r\n', 'utf16le').swap16()],
    ['UTF-8 with its mark', Buffer.from('\uFEFFMP079\tCosts of £5 – ‘more’')],
  ])('reads a scope in %s', async (_, bytes) => {
    writeFileSync(file('scope.txt'), bytes);
    expect(await draft('--scope', file('scope.txt'))).toMatchObject({ code: 0, error: '' });
    expect((await model()).modifications).toMatchObject([{ id: 'MP079', title: 'Costs of £5 – ‘more’' }]);
  });

  it('writes the mark of a lost character as it stands, and tells of it', async () => {
    writeFileSync(file('scope.txt'), 'MP079 – Users\uFFFD credits\n');
    const { code, error } = await draft('--scope', file('scope.txt'));
    expect([code, error]).toEqual([0, expect.stringMatching(/line 1: .*a character was lost/)]);
    expect((await model()).modifications).toMatchObject([{ title: 'Users\uFFFD credits' }]);
  });

  it('reads a scope of comma-separated values', async () => {
    writeFileSync(file('scope.csv'), 'Modification,Title,SIT\nMP079,"Withdraw, and more","£1,000"\n');
    expect(await draft('--scope', file('scope.csv'))).toMatchObject({ code: 0, error: '' });
    expect((await model()).modifications).toMatchObject([{ title: 'Withdraw, and more', costs: { sit: 1000 } }]);
  });

  it.each([
    ['a document as its scope', 'new.zip', Buffer.from('PK\x03\x04\x00\x00\x08'), /new\.zip is no text file/],
    ['a scope without modifications', 'scope.txt', 'what\nis this\n', /none of its 2 lines .* Line 1 is “what”/],
  ])('refuses %s', async (_, name, content, message) => {
    writeFileSync(file(name), content);
    const { code, error } = await draft('--scope', file(name));
    expect([code, error]).toEqual([2, expect.stringMatching(message)]);
    expect(existsSync(file('new.docx'))).toBe(false);
  });

  it('refuses costs that a release without impact on DCC Systems would lose', async () => {
    writeFileSync(file('scope.txt'), 'MP079\tOne\t£5,000\nMP080\tTwo\nMP081\tThree\t£1\n');
    const { code, error } = await rid(...newOne, '-o', file('new.docx'), '--no-systems', '--scope', file('scope.txt'));
    expect([code, error]).toEqual([2, expect.stringMatching(/DCC costs, .*for MP079 and MP081, .*--no-systems/)]);
  });

  it('refuses a release with more modifications than a table of Word has columns', async () => {
    const lines = Array.from({ length: 63 }, (_, at) => `MP${String(101 + at)}\tOne\tSection A\n`);
    writeFileSync(file('scope.txt'), lines.join(''));
    const { code, error } = await draft('--scope', file('scope.txt'));
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/^The SEC document impact matrix .* 64 columns, .*63 at most/),
    ]);
    expect(existsSync(file('new.docx'))).toBe(false);
  });

  it('has the Panel decide on a day on which it is known to meet, and says which day it cannot use', async () => {
    const { error } = await draft('--panel', '2027-10-15', '--panel', '2027-10-30', '--panel', '2025-01-10');
    const steps = (await model()).timetable.filter(({ event }) => /go\/no-go|approves UIT/.test(event));
    expect(steps.map(({ date }) => date)).toEqual(['2027-10-15', '2027-10-15']);
    expect(error.split('\n')).toEqual([
      expect.stringMatching(/30 October 2027 is a Saturday/),
      expect.stringMatching(/30 October 2027 was not used/),
      expect.stringMatching(/10 January 2025 was not used/),
      '',
    ]);
  });

  it('says how many steps lie in the past', async () => {
    const { code, error } = await rid('new', '-o', file('new.docx'), '--go-live', '2026-03-26', '--no-systems');
    expect([code, error]).toEqual([
      0,
      expect.stringMatching(/^1 of 5 steps .* lies in the past, before 15 January 2026/),
    ]);
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
      'a step after go-live',
      ['-o', 'OUT', '--go-live', '2027-11-04', '--systems', '--date', 'goNoGo=2027-11-08'],
      /puts goNoGo after go-live on 4 November 2027/,
    ],
    [
      'a step that such a release does not have',
      ['-o', 'OUT', '--go-live', '2027-11-04', '--no-systems', '--date', 'sitStart=2027-05-10'],
      /Only a release that impacts DCC Systems has sitStart/,
    ],
    [
      'two days of go-live',
      ['-o', 'OUT', '--go-live', '2027-11-04', '--systems', '--date', 'goLive=2027-11-01'],
      /given by --go-live/,
    ],
    ['a name that is no document’s', ['-o', 'new.txt', '--go-live', '2027-11-04', '--systems'], /ends in \.docx/],
    ['a folder', ['-o', 'FOLDER', '--go-live', '2027-11-04', '--systems'], /is a folder\. Name the file in it/],
    [
      'a folder that is not there',
      ['-o', 'FOLDER/none/new.docx', '--go-live', '2027-11-04', '--systems'],
      /new\.docx cannot be written: there is no folder .*none\. /,
    ],
    [
      'a scope that is not there',
      ['-o', 'OUT', '--go-live', '2027-11-04', '--systems', '--scope', 'none.txt'],
      /does not exist/,
    ],
  ])('says what is wrong with %s, and writes nothing', async (_, args, message) => {
    const { code, error } = await rid(
      'new',
      ...args.map((arg) => arg.replace(/^OUT$/, file('new.docx')).replace(/^FOLDER/, file('.'))),
    );
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

  it.each([
    ['moves what is carried over anyway', ['--move', 'MP105'], /MP105 is only targeted in .*leave out --move MP105/],
    ['drops what went live', ['--drop', 'MP090'], /MP090 is approved in .*leave out --drop MP090/],
    ['moves and drops the same', ['--move', 'MP090', '--drop', 'MP090'], /--drop leaves MP090 out, and --move/],
    ['drops what its scope lists', ['--drop', 'MP105', '--scope', 'SCOPE'], /--drop leaves MP105 out, and --scope/],
  ])('refuses a next release that %s', async (_, more, message) => {
    writeFileSync(file('scope.txt'), scope);
    await draft('--scope', file('scope.txt'));
    const next = ['new', '-o', file('next.docx'), '--go-live', '2028-06-29', '--from', file('new.docx')];
    const { code, error } = await rid(...next, ...more.map((arg) => (arg === 'SCOPE' ? file('scope.txt') : arg)));
    expect([code, error]).toEqual([2, expect.stringMatching(message)]);
    expect(existsSync(file('next.docx'))).toBe(false);
  });

  it('takes from the scope what it states anew of the release before', async () => {
    writeFileSync(file('scope.txt'), `${scope}MP110\tKept as it is\tSuppliers\n`);
    await draft('--scope', file('scope.txt'));
    writeFileSync(file('more.txt'), 'MP110\tApproved\nMP105 – Another title\nMP200 – New\n');
    const next = ['new', '-o', file('next.docx'), '--go-live', '2028-06-29', '--from', file('new.docx')];
    const { code, error } = await rid(...next, '--no-systems', '--scope', file('more.txt'));
    expect([code, error]).toEqual([0, '']);
    expect((await model('next.docx')).modifications).toMatchObject([
      { id: 'MP110', title: 'Kept as it is', status: 'approved', participants: ['suppliers'] },
      { id: 'MP105', title: 'Another title', status: 'targeted' },
      { id: 'MP200', title: 'New' },
    ]);
  });

  it('carries the impact on DCC Systems over, or asks for it where the scope does not tell', async () => {
    const last = path.join(__dirname, '../fixtures/targeted-systems.docx');
    const next = ['new', '-o', file('next.docx'), '--go-live', '2028-06-29', '--from', last];
    expect((await rid(...next)).out).toMatch(/with 4 modifications and 23 steps/);
    // Of another one its own words say so.
    expect((await rid(...next, '--drop', 'MP162')).out).toMatch(/with 3 modifications and 23 steps/);
    next.push('--drop', 'MP162', '--drop', 'MP170');
    const { code, error } = await rid(...next);
    expect([code, error]).toEqual([2, expect.stringMatching(/do not tell whether .*--systems or --no-systems/)]);
    expect((await rid(...next, '--no-systems')).out).toMatch(/with 2 modifications and 5 steps/);
  });

  it('takes over that a modification changes DCC Systems by its own words, and refuses what would lose it', async () => {
    const last = path.join(__dirname, '../fixtures/everything-wrong.docx');
    const next = ['new', '-o', file('next.docx'), '--go-live', '2028-02-24', '--from', last];
    const refused = await rid(...next, '--no-systems');
    expect([refused.code, refused.error]).toEqual([2, expect.stringMatching(/DCC Systems, for MP081, .*--no-systems/)]);
    expect(await rid(...next)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/with 3 modifications and 23 steps/) as unknown,
    });
    const { modifications } = await model('next.docx');
    expect(modifications.map(({ id, impactsSystems }) => [id, impactsSystems])).toEqual([
      ['MP081', true],
      ['MP083', false],
      ['MP087', false],
    ]);
    writeFileSync(file('scope.txt'), 'ID\tDCC Systems\nMP081\tNo\n');
    expect((await rid(...next, '--scope', file('scope.txt'))).out).toMatch(/with 3 modifications and 5 steps/);
  });

  it.each([
    ['impacts them by one of its modifications', 'MP079\tYes\nMP080\t\n', 23],
    ['impacts them by the words of one', 'MP079 would change the DCC Systems.\nMP080 – Two\n', 23],
    ['has costs for them', 'MP079\tOne\t£5,000\nMP080\tTwo\n', 23],
    ['does not impact them by any', 'MP079\tNo\nMP080\tNo\n', 5],
  ])('asks for no impact on DCC Systems where the scope %s', async (_, lines, steps) => {
    const heads = /\t(?:Yes|No)/.test(lines) ? 'Ref\tImpacts DCC Systems\n' : '';
    writeFileSync(file('scope.txt'), `${heads}${lines}`);
    const { out, error } = await rid(...newOne, '-o', file('new.docx'), '--scope', file('scope.txt'));
    expect([out, error]).toEqual([expect.stringMatching(`with 2 modifications and ${String(steps)} steps`), '']);
  });

  it.each([
    ['MP079\tNo\nMP080\t\n', [], /The scope does not tell whether .*--systems or --no-systems/],
    ['MP079\tYes\n', ['--no-systems'], /impacts on DCC Systems, for MP079, .*--no-systems/],
  ])(
    'refuses a scope that leaves the impact on DCC Systems open, or contradicts it: %j',
    async (lines, more, message) => {
      writeFileSync(file('scope.txt'), `ID\tDCC Systems\n${lines}`);
      const { code, error } = await rid(...newOne, '-o', file('new.docx'), '--scope', file('scope.txt'), ...more);
      expect([code, error]).toEqual([2, expect.stringMatching(message)]);
    },
  );

  it('does not write over the release before', async () => {
    writeFileSync(file('scope.txt'), scope);
    await rid('new', '-o', file('a.docx'), '--go-live', '2027-11-04', '--systems', '--scope', file('scope.txt'));
    const before = readFileSync(file('a.docx'));
    const { code, error } = await rid('new', '-o', file('a.docx'), '--go-live', '2028-06-29', '--from', file('a.docx'));
    expect([code, error]).toEqual([2, expect.stringMatching(/release before/)]);
    expect(readFileSync(file('a.docx')).equals(before)).toBe(true);
  });
});
