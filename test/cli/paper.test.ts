import { readdirSync, writeFileSync } from 'node:fs';
import { docx, paragraph } from '../builders';
import { fixture } from '../line';
import { rid, workFolder } from './run';

const file = workFolder();

/** June 2020 at version 1.1, which keeps as version 1.0 what it was with a modification less. */
async function withBaseline(): Promise<void> {
  writeFileSync(file('june.docx'), fixture('june-2020.docx'));
  const model = JSON.parse((await rid('model', file('june.docx'))).out) as {
    modifications: object[];
    document: object;
  };
  model.modifications.pop();
  model.document = { ...model.document, version: '1.0' };
  writeFileSync(file('old.json'), JSON.stringify(model));
  await rid('new', '-o', file('old.docx'), '--model', file('old.json'));
  expect(await rid('baseline', file('june.docx'), '-o', file('rid.docx'), '--from', file('old.docx'))).toMatchObject({
    code: 0,
  });
}

describe('rid paper', () => {
  it('writes a paper, which agrees with its RID', async () => {
    await withBaseline();
    const paper = [
      'paper',
      file('rid.docx'),
      '-o',
      file('paper.docx'),
      '--paper',
      'SECP_76_1701_23',
      '--date',
      '2020-01-10',
    ];
    expect(await rid(...paper)).toEqual({
      code: 0,
      out: `${file('paper.docx')}: a paper of 10 January 2020 on the June 2020 SEC Release\n`,
      error: '',
    });
    const check = await rid('check', file('paper.docx'), '--with', file('rid.docx'));
    expect(check).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/No problems found\./) });
    const json = await rid('check', file('paper.docx'), '--with', file('rid.docx'), '--format', 'sarif');
    expect(json).toMatchObject({ code: 0 });
    expect(await rid('check', file('rid.docx'), '--with', file('rid.docx'))).toMatchObject({
      code: 2,
      error: expect.stringMatching(/does not look like a paper to the Panel/),
    });
    expect(await rid('check', file('paper.docx'), '--with', file('paper.docx'))).toMatchObject({
      code: 2,
      error: expect.stringMatching(/does not look like a Release Implementation Document/),
    });
  });

  it.each<[string, string[], RegExp]>([
    ['a RID without a baseline', ['june.docx', '-o', 'paper.docx'], /keeps no baseline.*--first/],
    ['two RIDs of one release', ['rid.docx', 'june.docx', '-o', 'paper.docx'], /Two of the RIDs are of the June 2020/],
    ['a letter', ['letter.docx', '-o', 'paper.docx'], /does not look like a Release Implementation Document/],
    ['no file to write', ['rid.docx'], /needs -o/],
    ['a name that is none of Word’s', ['rid.docx', '-o', 'paper.pdf'], /ends in \.docx/],
    ['a RID to be written over', ['rid.docx', '-o', 'rid.docx'], /one of the RIDs that are read/],
    ['a date that is none', ['rid.docx', '-o', 'paper.docx', '--date', 'soon'], /is no date/],
  ])('refuses %s, and writes nothing', async (_, args, sentence) => {
    await withBaseline();
    writeFileSync(file('letter.docx'), docx([paragraph('Dear Ms Okafor')]));
    const before = readdirSync(file());
    const given = args.map((arg) => (/\.(?:docx|pdf)$/.test(arg) ? file(arg) : arg));
    expect(await rid('paper', ...given)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(sentence) });
    expect(readdirSync(file())).toEqual(before);
  });
});

describe('rid check of several RIDs', () => {
  it('says what they say otherwise than one another', async () => {
    await withBaseline();
    const model = JSON.parse((await rid('model', file('june.docx'))).out) as { release: object };
    writeFileSync(
      file('n.json'),
      JSON.stringify({ ...model, release: { name: 'November 2020 SEC Release', goLive: '2020-11-05' } }),
    );
    await rid('new', '-o', file('november.docx'), '--model', file('n.json'));
    const both = await rid('check', file('june.docx'), file('november.docx'));
    expect(both.out).toMatch(
      /releases\/one-release\n +MP079 is in the scope of the November 2020 SEC Release and of the June 2020/,
    );
    expect(both.out).not.toMatch(/SECMP0062 is in the scope of/);
    expect((await rid('check', file('june.docx'), file('june.docx'))).out).not.toMatch(/releases\//);
  });
});
