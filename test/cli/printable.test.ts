import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Rid } from '../../src/model/rid';
import { parseScope } from '../../src/draft/parseScope';
import { emptyRid } from '../../src/model/rid';
import { aModification } from '../builders/rid';
import { fixture } from '../line';
import { rid, ridOn, workFolder, type Run } from './run';

const file = workFolder();

const escape = '\u001b]0;owned\u0007\u001b[2J';
const c1 = '\u009b2J\u0085';
const turned = '\u202excod.exe\u2066';
const hostileWords = `${c1}${turned}`;
/** What a terminal may get: lines, and this tool's own colours where it was asked for them. */
const steering =
  /(?!\u001b\[(?:22?|1|3[1236]|39)m)[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function expectPlain({ out, error }: Run): void {
  expect(out).not.toMatch(steering);
  expect(error).not.toMatch(steering);
}

/** The sample with hostile words in titles and sentences, so that findings and changes speak of them. */
function document(): Uint8Array {
  const parts = unzipSync(fixture('june-2020.docx'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(xml.replace(/ (will|and|Release) ?/g, ` $1 ${hostileWords}`)),
  });
}

describe('nothing steers the terminal', () => {
  const name = `a${escape}${c1}${turned}\nb.docx`;

  it('from a document or the name of its file, in any format', async () => {
    writeFileSync(file(name), document());
    for (const format of ['text', 'github', 'sarif', 'json']) {
      expectPlain(await ridOn({ colour: true, width: 80 }, 'check', file(name), '--format', format));
    }
  });

  it('from what other commands print', async () => {
    writeFileSync(file(name), fixture('june-2020.docx'));
    writeFileSync(file('plain.docx'), document());
    const model = await rid('model', file('plain.docx'));
    expectPlain(model);
    expectPlain(await rid('diff', file(name), file('plain.docx')));
    expectPlain(await rid('diff', file(name), file('plain.docx'), '--json'));
    expectPlain(await rid('setup', file('plain.docx'), '--preview'));
    expectPlain(await rid('setup', file('plain.docx'), '--preview', '--json'));
    expectPlain(await rid('setup', file(name), '-o', file(`out${name}`)));
    expectPlain(await rid('refresh', file(name), '-o', file(`out${name}`)));
  });

  it('JSON still says every character', async () => {
    writeFileSync(file(name), document());
    const run = await rid('check', file(name), '--json');
    const { out } = run;
    expectPlain(run);
    expect(JSON.parse(out)).toMatchObject({ file: file(name) });
    expect(out).toContain('\\u202excod');
  });

  it('from errors: names, options, models, scopes', async () => {
    const runs = [
      await rid('check', file(`none${name}`)),
      await rid(`chekc${escape}`),
      await rid('check', `--mni${escape}`),
      await rid('help', escape),
      await rid('refresh', file(name), '--in-place', '--table', escape),
    ];
    writeFileSync(file('model.json'), `{"a": ${escape}`);
    writeFileSync(file(name), fixture('june-2020.docx'));
    runs.push(await rid('refresh', file(name), '--in-place', '--model', file('model.json')));
    writeFileSync(file('scope.txt'), `MP001 – Title${hostileWords}\nnothing ${hostileWords}`);
    const newOne = ['new', '--go-live', '2027-11-04', '--systems', '-o', file('new.docx')];
    runs.push(await rid(...newOne, '--scope', file('scope.txt'), '--name', `A${escape}`));
    for (const run of runs) {
      expectPlain(run);
      expect(run.error).not.toBe('');
    }
  });
});

describe('links lead to pages and people', () => {
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'data:text/html,hello',
    '\\\\server\\share\\a.docx',
    'https:\\\\evil',
    'https://a.uk/\u202egpj',
    'vbscript:x',
    ' javascript:x',
    'ms-word:ofe|u|https://a.uk/a.docx',
    'www.a.uk',
  ];
  const modelWith = (address: string): Rid => ({
    ...emptyRid(),
    release: { name: 'November 2027 SEC Release', goLive: '2027-11-04' },
    modifications: [{ ...aModification('MP001'), title: 'A title', address }],
  });

  it.each(bad)('a model with %j is refused in a sentence', async (address) => {
    writeFileSync(file('model.json'), JSON.stringify(modelWith(address)));
    expect(await rid('new', '-o', file('new.docx'), '--model', file('model.json'))).toEqual({
      code: 2,
      out: '',
      error: `${file('model.json')} cannot be used as the data model of a RID: “modifications”, entry 1, “address” is refused. A link of a RID leads to a web page or an e-mail address: begin it with https://, http:// or mailto:. “rid model FILE.docx” prints one that can.\n`,
    });
  });

  it.each(['https://a.uk/b', 'http://a.uk', 'mailto:secas@a.uk?subject=RID', ''])(
    'a model with %j is taken',
    async (address) => {
      writeFileSync(file('model.json'), JSON.stringify(modelWith(address)));
      expect(await rid('new', '-o', file('new.docx'), '--model', file('model.json'))).toMatchObject({ code: 0 });
      const model = JSON.parse((await rid('model', file('new.docx'))).out) as Rid;
      expect(model.modifications[0]?.address).toBe(address);
      expect(readFileSync(file('new.docx')).length).toBeGreaterThan(1000);
    },
  );

  it.each(bad.filter((address) => address.trim() === address))('a scope with %j is told of', (address) => {
    const { modifications, messages } = parseScope(`ID\tTitle\tLink\nMP001\tA title\t${address}`);
    expect(modifications).toEqual([{ id: 'MP001', title: 'A title' }]);
    expect(messages).toEqual([
      { line: 2, text: address, message: expect.stringMatching(/^No link of MP001 can be made of it\. A link .*\.$/) },
    ]);
  });

  it('a document with another keeps it, and the model does not take it', async () => {
    const parts = unzipSync(fixture('june-2020.docx'));
    const name = 'word/_rels/document.xml.rels';
    const links = strFromU8(parts[name] ?? new Uint8Array()).replace(
      /Target="https:[^"]*"/g,
      'Target="javascript:x()"',
    );
    writeFileSync(file('june.docx'), zipSync({ ...parts, [name]: strToU8(links) }));
    const model = JSON.parse((await rid('model', file('june.docx'))).out) as Rid;
    expect(model.modifications.map(({ address }) => address)).toEqual(model.modifications.map(() => ''));
    expect((await rid('check', file('june.docx'), '--rules', 'scope/link-matches-title')).out).toContain(
      'javascript:x()',
    );
    expect((await rid('refresh', file('june.docx'), '-o', file('out.docx'))).code).toBe(0);
    const after = unzipSync(readFileSync(file('out.docx')));
    expect(strFromU8(after[name] ?? new Uint8Array())).toContain('javascript:x()');
    expect((await rid('refresh', file('out.docx'), '-o', file('again.docx'))).code).toBe(0);
  });
});
