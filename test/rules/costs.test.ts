import { june2020 } from '../builders/june2020';
import { ridDocx, setCell, type RidPaper } from '../builders/ridPaper';
import { openLine } from '../line';
import { fixed, linesOf, problemsOf, wordsOf } from './sketched';

const heads = '| Modification | Design, Build & PIT | SIT | UIT | Implement to live |';
const rows = [
  '| SECMP0053 | £50,000 | £20,000 | £5,000 | £5,000 |',
  '| SECMP0062 | £900,000 | £90,000 | £9,000 | £17,000 |',
];

function dcc(sentence: string, lines: readonly string[] = rows, head = heads): string {
  return ['# 5. Costs', '## DCC costs', sentence, '| Breakdown of DCC implementation costs |', head, ...lines].join(
    '\n',
  );
}

describe('costs/breakdown-total', () => {
  const rule = 'costs/breakdown-total';

  it.each([
    [
      'a row of totals',
      dcc('The total is £1,096,000.', [...rows, '| Total | £950,000 | £110,000 | £14,000 | £22,000 |']),
    ],
    [
      'a column of totals',
      dcc(
        'The total is £1,096,000.',
        ['£80,000', '£1,016,000'].map((sum, at) => `${rows[at] ?? ''} ${sum} |`),
        `${heads} Total |`,
      ),
    ],
    [
      'totals that are blank, or of a part',
      dcc('', [...rows, '| Total | | | tbc | |', '| Subtotal | £1 | £1 | £1 | £1 |']),
    ],
    ['a total of what is not known yet', dcc('', [...rows, '| MP079 | tbc | | | |', '| Total | £960,000 | | | |'])],
    [
      'a phase of the author’s own',
      dcc(
        'The total is £1,096,002.',
        rows.map((row) => `${row} £1 |`),
        `${heads} Support |`,
      ),
    ],
    [
      'pennies that add up',
      dcc('The total is £60.60.', [
        '| MP079 | £10.10 | £20.20 | | |',
        '| MP080 | £30.30 | | | |',
        '| Total | £40.40 | £20.20 | | |',
      ]),
    ],
    ['the cost of one modification', dcc('SECMP0062 costs a total of £1,016,000.')],
    ['an amount that is no total', dcc('It costs £80,000 and £1,016,000.')],
    ['operational costs', dcc('Operational costs are £12,000 in total.')],
    [
      'costs that are not known yet',
      dcc('The total is £1,100,000.', [rows[0] ?? '', (rows[1] ?? '').replace('£9,000', 'tbc')]),
    ],
  ])('says nothing of %s', async (_, markdown) => {
    expect(await wordsOf(rule, markdown)).toEqual([]);
  });

  it('says both amounts and their difference', async () => {
    const [problem] = await problemsOf(rule, dcc('The total is £1,090,000.'));
    expect(problem?.message).toMatch(/£1,090,000.*£1,096,000.*£6,000 more/s);
  });

  it('adds up the row and the column of totals, and counts neither twice', async () => {
    const lines = [`${rows[0] ?? ''} £80,000 |`, `${rows[1] ?? ''} £1,016,001 |`];
    const totals = '| Total costs | £950,000 | £110,001 | £14,000 | £22,000 | £1,096,000 |';
    const problems = await problemsOf(rule, dcc('The total is £1,096,000.', [...lines, totals], `${heads} Total |`));
    expect(problems.map(({ place }) => place.text)).toEqual(['£1,016,001', '£110,001']);
    expect(problems[0]?.message).toMatch(/“Total” in the row “SECMP0062” is £1,016,001.*£1,016,000: £1 less/s);
  });

  it('adds them up wherever the column of the modifications stands', async () => {
    const lines = [...rows, '| Total | £950,000 | £110,001 | £14,000 | £22,000 |'];
    const turned = [heads, ...lines].map((line) => line.replace(/^\| (.*?) \| (.*)$/, '| $2 $1 |'));
    const [problem, ...others] = await problemsOf(rule, dcc('', turned.slice(1), turned[0]));
    expect(problem?.message).toMatch(/under “SIT” in the row “Total” is £110,001/);
    expect(others).toEqual([]);
  });

  it('corrects a total', async () => {
    const line = await fixed(rule, dcc('', [...rows, '| Total | £950,000 | £110,001 | £14,000 | £22,000 |']));
    expect(await linesOf(line)).toEqual(expect.arrayContaining(['£950,000', '£110,000', '£14,000']));
  });
});

describe('costs/amount', () => {
  it.each<[string, string[]]>([
    ['£9,000', []],
    ['', []],
    ['£1.2m', []],
    ['tbc', ['tbc']],
    ['9,000', []],
    ['(£9,000)', []],
    ['£90,00', ['£90,00']],
    ['–', []],
    ['Nil', []],
    ['Included in SECMP0053', []],
  ])('%s', async (cell, words) => {
    const lines = [rows[0] ?? '', (rows[1] ?? '').replace('£9,000', cell)];
    expect(await wordsOf('costs/amount', dcc('', lines))).toEqual(words);
  });

  it('reads no notes of the author’s', async () => {
    const lines = rows.map((row) => `${row} as quoted |`);
    expect(await wordsOf('costs/amount', dcc('', lines, `${heads} Notes |`))).toEqual([]);
  });
});

describe('costs/day-rate', () => {
  const secas = (...sentences: string[]): string => ['# 5. Costs', '## SECAS costs', sentences.join(' ')].join('\n');
  const update = 'SECAS needs two days effort, equating to around £1,200, to update the SEC.';

  it.each<[string, string, string[]]>([
    ['one rate', secas(update, 'Project management takes 20 days, around £12,000.'), []],
    [
      'one rate, rounded',
      secas('SECAS needs 1.5 days, around £900.', 'Project management takes 7 days, around £4,200.'),
      [],
    ],
    ['two rates', secas(update, 'Project management takes 20 days, around £13,000.'), ['£13,000']],
    ['one amount', secas(update), []],
    ['days without an amount', secas(update, 'Project management takes 20 days.'), []],
  ])('%s', async (_, markdown, words) => {
    expect(await wordsOf('costs/day-rate', markdown)).toEqual(words);
  });
});

describe('costs/breakdown-covers-modifications', () => {
  const rule = 'costs/breakdown-covers-modifications';
  const scope = (summary: string): string =>
    [
      '# 1. Scope',
      '## Targeted Modification Proposals',
      '- SECMP0053 ‘One’ proposes it.',
      `- MP077 ‘Two’ ${summary}`,
    ].join('\n');

  it.each<[string, string[]]>([
    ['will change the DCC Systems so that Alerts arrive.', ['will change']],
    ['proposes changes to DCC Systems and to Section H.', ['proposes changes']],
    ['will not impact on DCC Systems.', []],
    ['may impact on DCC Systems, if the Panel agrees.', []],
    ['proposes to change DCC Systems testing arrangements.', []],
    ['will protect the DCC System and its Users.', []],
  ])('MP077 %s', async (summary, words) => {
    const found = await wordsOf(rule, `${scope(summary)}\n${dcc('', rows.slice(0, 1))}`);
    expect(found.map((text) => text.replace(/^.*’ (\w+ \w+).*$/, '$1'))).toEqual(words);
  });

  it.each<[string, number]>([
    ['The DCC System-impacting modifications are SECMP0053 and MP077.', 1],
    ['The DCC System-impacting modification is SECMP0053, while MP077 is not.', 0],
    ['The non-DCC System-impacting modifications are MP077 and MP105.', 0],
  ])('%s', async (sentence, count) => {
    expect(await wordsOf(rule, `${scope('proposes it.')}\n${dcc(sentence, rows.slice(0, 1))}`)).toHaveLength(count);
  });

  it('says nothing of one that is ticked for the DCC, or where there is no table', async () => {
    const costs = (change: (paper: RidPaper) => void) => openLine(ridDocx(june2020(change))).problems(rule);
    expect(await costs(() => undefined)).toEqual([]);
    expect(await costs((paper) => (paper.tables['dcc-costs'].rows = []))).toEqual([]);
    expect(await costs((paper) => setCell(paper, 'dcc-costs', 1, 0, 'SECMP0062 (part 1)'))).toEqual([]);
  });
});
