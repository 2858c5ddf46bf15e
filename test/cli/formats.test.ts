import fc from 'fast-check';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toGitHub } from '../../src/cli/formats/github';
import { addressOf, toSarif } from '../../src/cli/formats/sarif';
import { toText, type TextOptions } from '../../src/cli/formats/text';
import { shortened } from '../../src/cli/formats/words';
import type { FileReport } from '../../src/cli/report';
import type { Ignore } from '../../src/model/settings';
import { rules } from '../../src/rules/catalogue';
import { aProblem, aReport } from './report';
import { SarifLog } from './sarifSchema';

const inCell = aProblem({
  rule: 'timetable/date-format',
  severity: 'info',
  place: { section: '3. Timeline', table: 'Timetable', row: 4, column: 1, text: '1/6/20' },
  fix: { title: 'Write “01 Jun 20”', safe: true, edits: [] },
});
const ignore: Ignore = { rule: 'costs/amount', problem: null, reason: 'Agreed.', by: 'A. Author', on: '2020-01-15' };

describe('text', () => {
  const print = (files: readonly FileReport[], options: Partial<TextOptions> = {}): string =>
    toText(files, { colour: false, width: null, showIgnored: false, ...options });

  it('groups by section, with the columns aligned', () => {
    const diagnostics = [inCell, aProblem({ severity: 'error' }), aProblem()];
    expect(print([aReport({ diagnostics })])).toBe(`june.docx

3. Timeline
  note     Timetable, row 4, column 1: “1/6/20”  timetable/date-format
           The amount has no figures. Write them.
           Safe fix: Write “01 Jun 20”

5. Costs
  error    “£tbc”  costs/amount
           The amount has no figures. Write them.
  warning  “£tbc”  costs/amount
           The amount has no figures. Write them.

1 error, 1 warning, 1 note

`);
  });

  it('wraps to the width of a terminal', () => {
    expect(print([aReport({ diagnostics: [inCell] })], { width: 46 })).toBe(`june.docx

3. Timeline
  note     Timetable, row 4, column 1:
           “1/6/20”  timetable/date-format
           The amount has no figures. Write
           them.
           Safe fix: Write “01 Jun 20”

0 errors, 0 warnings, 1 note

`);
  });

  it('puts a rule that does not fit onto a line of its own', () => {
    expect(print([aReport({ diagnostics: [inCell] })], { width: 40 })).toContain(`
           “1/6/20”
           timetable/date-format
`);
  });

  it('says what was fixed, then what is left', () => {
    const fixes = { fixed: [inCell], output: 'out.docx' };
    expect(print([aReport({ fixes, diagnostics: [aProblem()] })])).toBe(`june.docx

1 problem fixed in out.docx
  fixed    3. Timeline: Timetable, row 4, column 1: “1/6/20”  timetable/date-format
           Write “01 Jun 20”

5. Costs
  warning  “£tbc”  costs/amount
           The amount has no figures. Write them.

0 errors, 1 warning, 0 notes

`);
  });

  it('lists what is ignored when asked to', () => {
    const file = aReport({ ignored: [{ diagnostic: aProblem(), ignore }] });
    expect(print([file])).toBe('june.docx\n\n0 errors, 0 warnings, 0 notes; 1 ignored\n\n');
    expect(print([file], { showIgnored: true })).toContain(`
Ignored
  warning  5. Costs: “£tbc”  costs/amount
           The amount has no figures. Write them.
           Ignored by A. Author on 2020-01-15: Agreed.
`);
  });

  it('lets no document steer the terminal', () => {
    const hostile = 'a\u001b[2Jb\u009b31mc\nd';
    const place = { section: hostile, table: hostile, row: 1, column: 1, text: hostile };
    const problem = aProblem({ message: hostile, place, fix: { title: hostile, safe: true, edits: [] } });
    const file = aReport({
      file: `${hostile}.docx`,
      diagnostics: [problem],
      ignored: [{ diagnostic: problem, ignore: { ...ignore, by: hostile, reason: hostile } }],
      fixes: { fixed: [problem], output: hostile },
    });
    const text = print([file, { usable: false, file: hostile, notice: hostile }], { showIgnored: true });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});

describe('GitHub annotations', () => {
  it('are one workflow command a problem, and a line of counts', () => {
    const diagnostics = [inCell, aProblem({ severity: 'error', message: '100% of\r\n::error::it' })];
    expect(toGitHub([aReport({ file: 'a,b: 100%.docx', diagnostics })])).toBe(
      '::notice file=a%2Cb%3A 100%25.docx,title=timetable/date-format::3. Timeline › Timetable, row 4, column 1: “1/6/20”%0AThe amount has no figures. Write them.\n' +
        '::error file=a%2Cb%3A 100%25.docx,title=costs/amount::5. Costs › “£tbc”%0A100%25 of%0D%0A::error::it\n' +
        '1 file: 1 error, 0 warnings, 1 note\n',
    );
  });

  it('name the file that the problems stand in, and those that cannot be used', () => {
    const fixed = aReport({ fixes: { fixed: [inCell], output: 'out.docx' }, diagnostics: [aProblem()] });
    expect(toGitHub([fixed, { usable: false, file: 'bad.docx', notice: 'It is a PDF.' }]).split('\n')).toEqual([
      expect.stringMatching(/^::warning file=out\.docx,/),
      '::error file=bad.docx,title=This file cannot be used::It is a PDF.',
      '2 files: 0 errors, 1 warning, 0 notes',
      '',
    ]);
  });

  it('cannot be broken out of, whatever a document says', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '%', ':', ',', '\r', '\n', '0A') });
    fc.assert(
      fc.property(words, words, words, (file, message, text) => {
        const out = toGitHub([aReport({ file, diagnostics: [aProblem({ message, place: { text } })] })]);
        expect(out.split(/[\r\n]/)).toHaveLength(3);
        const [, name = '', told = ''] = /^::warning file=([^,:]*),title=costs\/amount::(.*)\n/.exec(out) ?? [];
        expect([decodeURIComponent(name), decodeURIComponent(told)]).toEqual([
          file,
          expect.stringMatching(/^5\. Costs › /),
        ]);
        expect(decodeURIComponent(told).endsWith(`”\n${message}`)).toBe(true);
      }),
    );
  });
});

describe('SARIF', () => {
  const root = path.resolve('/somewhere');
  const log = (...files: FileReport[]): SarifRun =>
    SarifLog.parse(JSON.parse(toSarif(files, { rules, decisions: new Map(), root }))).runs[0];
  type SarifRun = ReturnType<typeof SarifLog.parse>['runs'][0];

  it('is SARIF 2.1.0 with every rule, and results that point at them', () => {
    const { tool, results, invocations } = log(
      aReport({ file: 'my RIDs/june #1.docx', diagnostics: [inCell, aProblem({ severity: 'error' })] }),
    );
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
    expect(results[1]).toMatchObject({ level: 'error', suppressions: [], properties: { words: '£tbc' } });
    expect(results[0]).toMatchObject({
      level: 'note',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'my%20RIDs/june%20%231.docx' } },
          logicalLocations: [
            { kind: 'section', name: '3. Timeline' },
            { kind: 'table', name: 'Timetable', fullyQualifiedName: '3. Timeline › Timetable' },
            { kind: 'row', name: 'row 4' },
            { kind: 'column', name: 'column 1', fullyQualifiedName: '3. Timeline › Timetable › row 4 › column 1' },
          ],
        },
      ],
      properties: { fix: { title: 'Write “01 Jun 20”', safe: true } },
    });
  });

  it('has what a team has decided about rules as overrides, with the reason', () => {
    const decisions = new Map([
      ['style/agreement', { severity: 'off' as const, because: 'We proofread.', by: 'team.json' }],
      ['costs/amount', { severity: 'warning' as const, because: 'Costs follow late.', by: 'team.json' }],
    ]);
    const { runs } = SarifLog.parse(JSON.parse(toSarif([aReport()], { rules, decisions, root })));
    expect(runs[0].invocations[0]?.ruleConfigurationOverrides).toEqual([
      {
        descriptor: { id: 'costs/amount' },
        configuration: { level: 'warning' },
        properties: { because: 'Costs follow late.', by: 'team.json' },
      },
      {
        descriptor: { id: 'style/agreement' },
        configuration: { enabled: false },
        properties: { because: 'We proofread.', by: 'team.json' },
      },
    ]);
  });

  it('has what is ignored as suppressed in the source, with the reason', () => {
    const { results } = log(aReport({ diagnostics: [inCell], ignored: [{ diagnostic: aProblem(), ignore }] }));
    const { by, on } = ignore;
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'Agreed.', properties: { by, on } }],
    ]);
  });

  it('says which files could not be used', () => {
    const { invocations } = log(aReport({ notice: 'It has no tables.' }), {
      usable: false,
      file: 'bad.docx',
      notice: 'It is a PDF.',
    });
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'warning', message: { text: 'It has no tables.' } },
          { level: 'error', message: { text: 'It is a PDF.' } },
        ],
      },
    ]);
  });

  it('knows a problem again that has moved, and tells equal ones apart', () => {
    const prints = (...places: object[]): string[] =>
      log(aReport({ diagnostics: places.map((place) => aProblem({ place })) })).results.flatMap(
        ({ partialFingerprints }) => Object.values(partialFingerprints),
      );
    const before = prints({}, {});
    expect(new Set(before).size).toBe(2);
    expect(
      prints({ text: 'other' }, { section: '6. Costs', paragraph: 70, start: 0 }, { paragraph: 90 }).slice(1),
    ).toEqual(before);
  });

  it('has addresses that lead back to the files', () => {
    const name = fc.string({ unit: fc.constantFrom('a', ' ', '%', '#', '?', ':', 'é', '/', '.', '&'), minLength: 1 });
    fc.assert(
      fc.property(name, (file) => {
        const address = addressOf(file, root);
        expect(address).toMatch(
          /^(?:file:(?:[\w\-.~!$&'()*+,;=@/:]|%[0-9A-F]{2})*|(?:[\w\-.~!$&'()*+,;=@/]|%[0-9A-F]{2})*)$/,
        );
        const whole = path.resolve(root, file);
        fc.pre(whole !== root);
        expect(fileURLToPath(new URL(address, pathToFileURL(`${root}/`)))).toBe(whole);
      }),
    );
  });
});

describe('long places', () => {
  it('are shortened in the middle, at words', () => {
    expect(shortened('one two three four five six', 20)).toBe('one two … six');
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), fc.integer({ min: 20, max: 200 }), (text, longest) => {
        expect(shortened(text, longest).length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
