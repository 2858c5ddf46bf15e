import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rid } from '../../src/model/rid';
import { hostile, notRids, unreadable } from '../builders/bad';
import { aModification } from '../builders/rid';
import { fixture } from '../line';
import { rid, workFolder, type Run } from './run';

const file = workFolder();
beforeEach(() => {
  writeFileSync(file('june.docx'), fixture('june-2020.docx'));
});

describe('the command itself', () => {
  const root = path.join(__dirname, '../..');

  /** As people and scripts run it. */
  function npmRunRid(...args: string[]): Promise<Run> {
    return new Promise((resolve) => {
      execFile('npm', ['run', '-s', 'rid', '--', ...args], { cwd: root, maxBuffer: 2 ** 26 }, (error, out, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: stderr });
      });
    });
  }

  it('exits as it should, and prints into a pipe without colour and in lines of any length', async () => {
    expect(await npmRunRid('check', file('june.docx'))).toEqual(await rid('check', file('june.docx')));
    expect(await npmRunRid('check', file('none.docx'))).toEqual(await rid('check', file('none.docx')));
  });
});

describe('rid help', () => {
  it('lists the commands, and says of each what it takes', async () => {
    const { code, out, error } = await rid('--help');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const commands = [...out.matchAll(/^ {2}rid (\w+)/gm)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['check', 'rules', 'model', 'refresh', 'diff']));
    for (const name of commands) {
      const help = await rid('help', name);
      expect(help).toMatchObject({ code: 0, error: '', out: expect.stringMatching(new RegExp(`^rid ${name}\\b`)) });
      expect(await rid(name, '--help')).toEqual(help);
      expect(help.out.split('\n').filter((line) => line.length > 120)).toEqual([]);
    }
  });

  it('proposes what was probably meant', async () => {
    expect((await rid('chekc', file('june.docx'))).error).toMatch(
      /^There is no command “chekc”\. Did you mean “check”\?/,
    );
    expect((await rid('check', file('june.docx'), '--min-sevrity', 'error')).error).toMatch(
      /^“rid check” does not take --min-sevrity\. Did you mean “--min-severity”\?/,
    );
  });

  it.each([
    [['check'], '“rid check” needs at least one file.'],
    [['model', 'a.docx', 'b.docx'], '“rid model” needs one file.'],
    [['diff', 'a.docx'], '“rid diff” needs two files, or one file and --since.'],
    [['rules', 'a.docx'], '“rid rules” takes no file.'],
    [['refresh', 'a.docx', '-o'], '-o needs a value.'],
    [['refresh', 'a.docx', '-o', '--in-place'], '-o needs a value.'],
    [['check', 'a.docx', '--fix=all'], '--fix takes no value.'],
  ])('%j: %s', async ([name = '', ...args], sentence) => {
    const error = `${sentence} “rid help ${name}” says what it takes.\n`;
    expect(await rid(name, ...args)).toEqual({ code: 2, out: '', error });
  });
});

describe('rid model', () => {
  it('prints the model, which refresh takes back', async () => {
    const { code, out } = await rid('model', file('june.docx'));
    expect(code).toBe(0);
    writeFileSync(file('model.json'), out);
    const args = [
      'refresh',
      file('june.docx'),
      '-o',
      file('out.docx'),
      '--model',
      file('model.json'),
      '--table',
      'glossary',
    ];
    expect(await rid(...args)).toEqual({ code: 0, out: 'Glossary: set up\n', error: '' });
    expect((await rid('model', file('out.docx'))).out).toBe(out);
  });
});

describe('rid refresh', () => {
  it('writes a new file and leaves the input', async () => {
    expect((await rid('refresh', file('june.docx'), '-o', file('out.docx'))).code).toBe(0);
    expect(new Uint8Array(readFileSync(file('june.docx')))).toEqual(fixture('june-2020.docx'));
    expect(readdirSync(file()).sort()).toEqual(['june.docx', 'out.docx']);
  });

  it('writes over the input only when asked to', async () => {
    const refused = await rid('refresh', file('june.docx'), '-o', file('./june.docx'));
    expect(refused).toMatchObject({ code: 2, error: expect.stringContaining('is the input itself') });
    expect(new Uint8Array(readFileSync(file('june.docx')))).toEqual(fixture('june-2020.docx'));
    expect((await rid('refresh', file('june.docx'), '--in-place')).code).toBe(0);
    expect(new Uint8Array(readFileSync(file('june.docx')))).not.toEqual(fixture('june-2020.docx'));
    expect(readdirSync(file())).toEqual(['june.docx']);
  });

  it.each([
    ['no JSON', 'hello', /it is not JSON/],
    [
      'another JSON',
      '{"release":{"name":1}}',
      /“release”, “name” is missing or not as expected\..*rid model FILE\.docx/,
    ],
  ])('refuses a model file that is %s', async (_, text, message) => {
    writeFileSync(file('model.json'), text);
    const run = await rid('refresh', file('june.docx'), '-o', file('out.docx'), '--model', file('model.json'));
    expect(run).toMatchObject({ code: 2, out: '', error: expect.stringMatching(message) });
    expect(readdirSync(file()).sort()).toEqual(['june.docx', 'model.json']);
  });
});

describe('what cannot be used', () => {
  const sentence = /^[^\n]+\.\n$/;
  const few = Object.entries({ ...unreadable, ...hostile }).filter((_, index) => index % 4 === 0);

  const { 'a document without tables': withoutTables, ...others } = notRids;

  it('is not a RID without tables, which is checked with a word about it', async () => {
    writeFileSync(file('bare.docx'), withoutTables?.() ?? '');
    const run = await rid('check', file('bare.docx'));
    expect(run).toMatchObject({ code: 1, error: expect.stringMatching(/none of its tables/) });
  });

  it.each([...few, ...Object.entries(others)])('is refused in a sentence: %s', async (_, make) => {
    writeFileSync(file('bad.docx'), make());
    const run = await rid('check', file('bad.docx'));
    expect(run).toMatchObject({ code: 2, out: '', error: expect.stringMatching(sentence) });
    expect(run.error).not.toMatch(/\bat .*:\d+:\d+/);
    const refresh = await rid('refresh', file('bad.docx'), '-o', file('out.docx'));
    expect(refresh).toMatchObject({ code: 2, out: '', error: expect.stringMatching(sentence) });
    expect(readdirSync(file()).sort()).toEqual(['bad.docx', 'june.docx']);
  });

  it('is refused: a file that is not there, a folder, no command, an unknown option', async () => {
    expect(await rid('check', file('none.docx'))).toMatchObject({
      code: 2,
      error: expect.stringMatching(/does not exist\.\n$/),
    });
    expect(await rid('check', file())).toMatchObject({ code: 2, error: expect.stringMatching(/is a folder/) });
    expect(await rid()).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^No command was given[^]*rid check FILE/),
    });
    expect(await rid('check', file('june.docx'), '--jason')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--jason'),
    });
    expect(await rid('refresh', file('june.docx'), '-o', file('o.docx'), '--table', 'costs')).toMatchObject({
      code: 2,
      error: expect.stringContaining('participant-matrix'),
    });
  });
});

describe('rid diff', () => {
  it('says in the model’s words what changed', async () => {
    const { out } = await rid('model', file('june.docx'));
    const model = JSON.parse(out) as Rid;
    model.modifications[1] = { ...(model.modifications[1] ?? aModification('')), status: 'approved' };
    model.timetable[22] = { date: '2020-06-26', event: 'Release go-live', notes: '' };
    writeFileSync(file('model.json'), JSON.stringify(model));
    const args = ['refresh', file('june.docx'), '-o', file('out.docx'), '--model', file('model.json')];
    // Nothing was written into this document before: what the model lacks is asked about, not deleted.
    expect(await rid(...args)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/Targeted.*: conflict\n {2}SECMP0062/),
    });
    expect(await rid(...args, '--take', 'model')).toMatchObject({ code: 0 });
    const diff = await rid('diff', file('june.docx'), file('out.docx'));
    expect(diff).toMatchObject({ code: 0, error: '' });
    expect(diff.out.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'SECMP0062 ‘Northbound Application Traffic Management – Alert Storm Protection’ is approved now; it was targeted.',
        'Release go-live: 26 June 2020, one Working Day later than 25 June 2020.',
        '3. Implementation timeline › Release implementation timetable › Release go-live',
      ]),
    );
    const json = JSON.parse((await rid('diff', file('june.docx'), file('out.docx'), '--json')).out) as {
      changes: object[];
    };
    expect(json.changes).toContainEqual({
      group: 'Scope',
      kind: 'moved',
      about: 'modification',
      subject: 'SECMP0062',
      before: 'targeted',
      after: 'approved',
      text: expect.stringMatching(/^SECMP0062 ‘.*’ is approved now; it was targeted\.$/),
      place: { section: 'Approved Modification Proposals' },
    });
    const markdown = await rid('diff', file('june.docx'), file('out.docx'), '--format', 'markdown');
    expect(markdown.out).toMatch(/^# .*\n\n## Scope\n\n- SECMP0062 .* \*\(Approved Modification Proposals\)\*\n/);
    expect((await rid('diff', file('june.docx'), file('june.docx'))).out).toMatch(/\nNothing/);
  });
});
