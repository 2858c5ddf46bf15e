import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { ignoreProblems } from '../../src/app';
import { validationErrors } from '../builders/validate';
import { sketch } from '../builders/sketch';
import { fixture, openLine } from '../line';
import { rid, ridOn, workFolder } from './run';
import { SarifLog } from './sarifSchema';

const file = workFolder();
const june = fixture('june-2020.docx');
beforeEach(() => {
  writeFileSync(file('june.docx'), june);
});

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(file(name)));

interface JsonProblem {
  readonly rule: string;
  readonly severity: string;
}

interface JsonReport {
  readonly files: readonly { readonly diagnostics: readonly JsonProblem[] }[];
  readonly summary: object;
}

async function problems(...args: string[]): Promise<readonly JsonProblem[]> {
  const { out } = await rid('check', file('june.docx'), '--format', 'json', ...args);
  return (JSON.parse(out) as JsonReport).files[0]?.diagnostics ?? [];
}

describe('rid check', () => {
  it('prints problems for people: the kind of release, then place, rule, message and fix by section', async () => {
    const { code, out, error } = await rid('check', file('june.docx'));
    expect(code).toBe(1);
    expect(error).toBe('');
    expect(out).toMatch(/^.*june\.docx\nThis release impacts DCC Systems: the timetable has testing events;/);
    expect(out).toMatch(
      /\n5\. Costs\n {2}error {4}“£1,120,042” {2}costs\/breakdown-total\n {11}The total is stated as £1,120,042.*£1,180,042: £60,000 more.*\n {11}Fix: Change the stated total to £1,180,042\n/,
    );
    expect(out).toMatch(/\n3 errors, 8 warnings, 8 notes\n\n$/);
  });

  it('uses colour and the width of a terminal', async () => {
    const { out } = await ridOn({ colour: true, width: 60 }, 'check', file('june.docx'), '--rules', 'costs');
    expect(out).toContain('\u001b[31merror  \u001b[39m');
    const lines = out
      .replaceAll(/\u001b\[\d+m/g, '')
      .split('\n')
      .slice(1);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
    expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain('correct the sentence or the table.');
  });

  it('prints JSON of one file for scripts, with exactly the fields of the contract', async () => {
    const { code, out } = await rid('check', file('june.docx'), '--json');
    expect(code).toBe(1);
    const result = JSON.parse(out) as { diagnostics: { rule: string }[] };
    expect(Object.keys(result)).toEqual(['file', 'diagnostics', 'roundTrips']);
    expect(result).toMatchObject({ file: file('june.docx'), roundTrips: 0 });
    expect(result.diagnostics.find(({ rule }) => rule === 'costs/breakdown-total')).toEqual({
      rule: 'costs/breakdown-total',
      messageId: 'sentence',
      severity: 'error',
      message: expect.stringContaining('£60,000'),
      place: { section: '5. Costs', text: '£1,120,042' },
      fix: { title: 'Change the stated total to £1,180,042', safe: false },
    });
  });

  it('prints SARIF and GitHub annotations of the same problems', async () => {
    const { diagnostics } = JSON.parse((await rid('check', file('june.docx'), '--json')).out) as {
      diagnostics: JsonProblem[];
    };
    const sarif = SarifLog.parse(JSON.parse((await rid('check', file('june.docx'), '--format', 'sarif')).out));
    const named = diagnostics.map(({ rule }) => rule);
    expect(sarif.runs[0].results.map(({ ruleId }) => ruleId)).toEqual(named);
    const { out } = await rid('check', file('june.docx'), '--format', 'github');
    expect([...out.matchAll(/^::.*,title=([^:]*)::/gm)].map(([, rule]) => rule)).toEqual(named);
  });

  it('takes a team’s reference data, or refuses it in one sentence', async () => {
    writeFileSync(file('team.json'), '{"words": ["PIT"]}');
    expect((await rid('check', file('june.docx'))).out).toContain('PIT is used here');
    const { out } = await rid('check', file('june.docx'), '--reference', file('team.json'));
    expect(out).not.toContain('PIT is used here');
    writeFileSync(file('wrong.json'), '{"words": "TAG"}');
    const wrong = ['--reference', file('team.json'), '--reference', file('wrong.json')];
    expect(await rid('check', file('june.docx'), ...wrong)).toEqual({
      code: 2,
      out: '',
      error: `“${file('wrong.json')}” cannot be used as reference data: “words” must be a list of words.\n`,
    });
  });
});

describe('several files', () => {
  it('are checked although one cannot be used, which is said and counted', async () => {
    writeFileSync(file('bad.docx'), 'no document');
    const names = ['june.docx', 'bad.docx', 'none.docx', 'june.docx'].map((name) => file(name));
    const { code, out, error } = await rid('check', ...names, '--rules', 'costs');
    expect(code).toBe(2);
    expect(error.split('\n')).toEqual([
      expect.stringContaining(`${file('bad.docx')}: `),
      `${file('none.docx')} does not exist.`,
      '',
    ]);
    expect(out).toMatch(/\n4 files: 2 errors, 0 warnings, 0 notes\nCannot be used: .*bad\.docx, .*none\.docx\n$/);
    const json = JSON.parse((await rid('check', ...names, '--json', '--rules', 'costs')).out) as JsonReport;
    expect(json).toMatchObject({
      version: 1,
      files: [
        { file: file('june.docx'), usable: true, notice: null, kind: { impactsSystems: true, set: false } },
        { file: file('bad.docx'), usable: false, notice: expect.stringMatching(/\.$/) },
        { file: file('none.docx'), usable: false },
        { usable: true },
      ],
      summary: { files: 4, errors: 2, warnings: 0, notes: 0, ignored: 0, fixed: 0 },
    });
    expect(json.summary).toHaveProperty('unusable', [file('bad.docx'), file('none.docx')]);
  });
});

describe('--rules and --min-severity', () => {
  it('tell only what is asked for', async () => {
    const all = await problems();
    expect(await problems('--rules', 'style')).toEqual(all.filter(({ rule }) => rule.startsWith('style/')));
    expect(await problems('--rules', '!timetable/*,!style/agreement')).toEqual(
      all.filter(({ rule }) => !rule.startsWith('timetable/') && rule !== 'style/agreement'),
    );
    expect(await problems('--min-severity', 'warning')).toEqual(all.filter(({ severity }) => severity !== 'info'));
  });

  it('decide whether there are errors', async () => {
    expect((await rid('check', file('june.docx'), '--rules', 'style')).code).toBe(0);
    expect((await rid('check', file('june.docx'), '--rules', 'costs')).code).toBe(1);
    const { code, out } = await rid('check', file('june.docx'), '--rules', 'version');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/\n\nNo problems found\.\n\n$/) });
  });

  it.each([
    ['--rules', 'glosary', 'There is no rule or group “glosary”. Did you mean “glossary”? “rid rules” lists them.'],
    ['--min-severity', 'warnings', '--min-severity is error, warning or info, not “warnings”. Did you mean “warning”?'],
    ['--format', 'xml', '--format is text, json, sarif or github, not “xml”.'],
  ])('refuse %s %s', async (option, value, sentence) => {
    const error = `${sentence} “rid help check” says what it takes.\n`;
    expect(await rid('check', file('june.docx'), option, value)).toEqual({ code: 2, out: '', error });
  });
});

describe('ignored problems', () => {
  it('are counted, and listed with their reasons when asked for', async () => {
    const line = openLine(june);
    const before = await line.check();
    const total = before.diagnostics.filter(({ rule }) => rule === 'costs/breakdown-total');
    const why = { reason: 'The DCC has confirmed the sum.', by: 'A. Author', on: '2020-01-15' };
    await ignoreProblems(total, before.document, why);
    writeFileSync(file('ignored.docx'), line.host.save());
    const args = ['check', file('ignored.docx'), '--rules', 'costs'];
    const { code, out } = await rid(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/\n0 errors, 0 warnings, 0 notes; 1 ignored\n\n$/);
    expect(out).not.toContain(why.reason);
    expect((await rid(...args, '--show-ignored')).out).toMatch(
      /\nIgnored\n {2}error {4}5\. Costs: “£1,120,042” {2}costs\/breakdown-total\n.*\n {11}Ignored by A\. Author on 2020-01-15: The DCC has confirmed the sum\.\n/,
    );
    const { by, on, reason } = why;
    expect(JSON.parse((await rid(...args, '--format', 'json')).out)).toMatchObject({
      files: [{ diagnostics: [], ignored: [{ rule: 'costs/breakdown-total', ignore: { reason, by, on } }] }],
    });
  });
});

describe('--fix', () => {
  const untidy = sketch(`SEC Release Implementation Document
# 3. Implementation timeline
| Release implementation timetable |
| Date | Event | Notes |
| 12/06/2020 | Panel go/no-go decision | |
| 25 Jun 20 | Release go-live | |
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term |
| SIT | Systems Integration Testing |
| SEC | Smart Energy Code |`);
  const both = ['--rules', 'glossary/alphabetical,timetable/date-format'];

  beforeEach(() => {
    writeFileSync(file('untidy.docx'), untidy);
  });

  it('makes the safe fixes in a new file, says so, and finds none of them again', async () => {
    const { code, out } = await rid('check', file('untidy.docx'), '--fix', '-o', file('tidy.docx'), ...both);
    expect(code).toBe(0);
    expect(out).toMatch(/\n2 problems fixed in .*tidy\.docx\n {2}fixed {4}3\. Implementation timeline: /);
    expect(out).toMatch(/ {11}Put the glossary into alphabetical order\n\nNo problems found\.\n\n$/);
    expect(bytesOf('untidy.docx')).toEqual(untidy);
    expect(await validationErrors(bytesOf('tidy.docx'))).toEqual([]);
    expect((await rid('check', file('tidy.docx'), ...both)).out).toContain('No problems found.');
  });

  it('fixes only what is asked for, and tells what is left', async () => {
    const args = ['--fix', '--in-place', '--rules', 'glossary/alphabetical', '--format', 'json'];
    const report = JSON.parse((await rid('check', file('untidy.docx'), ...args)).out) as JsonReport;
    expect(report).toMatchObject({
      files: [{ output: file('untidy.docx'), fixed: [{ rule: 'glossary/alphabetical' }], diagnostics: [] }],
      summary: { fixed: 1 },
    });
    const left = JSON.parse((await rid('check', file('untidy.docx'), ...both, '--json')).out) as {
      diagnostics: JsonProblem[];
    };
    expect(left.diagnostics.map(({ rule }) => rule)).toEqual(['timetable/date-format']);
  });

  it('writes what needs no fix byte for byte, and leaves it alone in its place', async () => {
    const args = ['--fix', '--rules', 'costs'];
    const { out } = await rid('check', file('june.docx'), ...args, '-o', file('copy.docx'));
    expect(out).toMatch(/\nNothing to fix safely: copied to .*copy\.docx\n/);
    expect(bytesOf('copy.docx')).toEqual(june);
    expect((await rid('check', file('june.docx'), ...args, '--in-place')).out).toContain('the file is as it was');
    expect(bytesOf('june.docx')).toEqual(june);
  });

  it('writes several files into a folder, and none that cannot be used', async () => {
    mkdirSync(file('out'));
    writeFileSync(file('bad.docx'), 'no document');
    const names = ['untidy.docx', 'bad.docx', 'june.docx'].map((name) => file(name));
    expect((await rid('check', ...names, '--fix', '-o', file('out'))).code).toBe(2);
    expect(readdirSync(file('out')).sort()).toEqual(['june.docx', 'untidy.docx']);
    expect(bytesOf('untidy.docx')).toEqual(untidy);
  });

  it('never writes over an input that it was not asked to write over, nor over another result', async () => {
    mkdirSync(file('other'));
    mkdirSync(file('out'));
    writeFileSync(file('other', 'june.docx'), june);
    const two = [file('june.docx'), file('other', 'june.docx')];
    const refused = [
      [[file('june.docx')], [], '“rid check --fix” needs -o OUT.docx, or --in-place.'],
      [two, [], '“rid check --fix” needs -o FOLDER, or --in-place.'],
      [[file('june.docx')], ['-o', file('.', 'june.docx')], 'is the input itself.'],
      [[file('june.docx')], ['-o', file()], 'is the input itself.'],
      [[file('june.docx')], ['-o', file('x.docx'), '--in-place'], 'Give either -o or --in-place, not both.'],
      [two, ['-o', file('none')], '-o names a folder that exists, which'],
      [two, ['-o', file('out')], 'Two of the files would both be written to'],
      [[file('june.docx'), file('untidy.docx')], ['-o', file('other', '..')], 'is one of the inputs.'],
    ] as const;
    for (const [inputs, args, sentence] of refused) {
      const run = await rid('check', ...inputs, '--fix', ...args);
      expect(run).toMatchObject({ code: 2, out: '', error: expect.stringContaining(sentence) });
    }
    expect(bytesOf('june.docx')).toEqual(june);
    expect(readdirSync(file()).sort()).toEqual(['june.docx', 'other', 'out', 'untidy.docx']);
  });

  it('is what -o and --in-place are for', async () => {
    const run = await rid('check', file('june.docx'), '-o', file('out.docx'));
    expect(run).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^-o and --in-place say where --fix writes to/),
    });
  });
});
