import { checkDocument, setReference } from '../../src/app';
import type { Diagnostic } from '../../src/model/diagnostic';
import { noAdditions } from '../../src/model/noAdditions';
import type { ReferenceAdditions } from '../../src/model/settings';
import { sketch } from '../builders/sketch';
import { openLine, today } from '../line';

type Own = Partial<ReferenceAdditions>;

const source = 'SECP_120_1509_07';
const history = (date: string): string =>
  `# Appendix 1: Version control\n| Document history |\n| Version | Date | Changes |\n| 0.1 | ${date} | First draft. |`;
const glossary = (...rows: string[]): string =>
  ['# Appendix 2: Glossary', '| Glossary |', '| Acronym | Full term |', ...rows].join('\n');

/** What a rule says of a document that keeps reference data of its own, and with the same data as a team's. */
async function said(rule: string, markdown: string, own: Own): Promise<string[]> {
  const text = sketch(`SEC Release Implementation Document\n${markdown}`);
  const additions = { ...noAdditions(), ...own };
  const of = (found: readonly Diagnostic[]): string[] =>
    found.filter((problem) => problem.rule === rule).map(({ message }) => message);
  openLine(text);
  const asTeam = of((await checkDocument({ today, team: [additions] })).diagnostics);
  const line = openLine(text);
  await setReference(additions);
  const inDocument = of((await line.reopen().check()).diagnostics);
  expect(inDocument).toEqual(asTeam);
  return inDocument;
}

describe('reference data of a document’s or a team’s own', () => {
  it('expands acronyms', async () => {
    const rule = 'glossary/reference-term';
    const expansions = [{ acronym: 'RDL', terms: ['Registered Devices List'], source }];
    const paper = (term: string): string => `# 1. Scope\nThe ${term} (RDL) is kept by SECAS.\n${glossary()}`;
    expect(await said(rule, paper('Recorded Devices List'), {})).toEqual([]);
    expect(await said(rule, paper('Recorded Devices List'), { expansions })).toEqual([
      expect.stringMatching(/“Recorded Devices List”, where .* “Registered Devices List” \(source: SECP_120_1509_07\)/),
    ]);
    expect(await said(rule, paper('Registered Devices List'), { expansions })).toEqual([]);
  });

  it('recommends its own form, and still takes the shipped one', async () => {
    const own = { expansions: [{ acronym: 'DCC', terms: ['Data Communication Company'], source }] };
    const paper = (term: string): string => `# 1. Scope\nThe ${term} (DCC) tests.`;
    for (const term of ['Data Communication Company', 'Data Communications Company']) {
      expect(await said('glossary/reference-term', paper(term), own)).toEqual([]);
    }
    expect(await said('glossary/missing-acronym', `# 1. Scope\nThe DCC tests.\n${glossary()}`, own)).toEqual([
      expect.stringContaining('as “Data Communication Company” (source: SECP_120_1509_07)'),
    ]);
  });

  it('takes a single word for no name, and what has no letters for nothing', async () => {
    const own = { expansions: [{ acronym: 'WGT', terms: ['Widget', '–'], source }] };
    const paper = '# 1. Scope\nA Widget (WGT) is used. The Widget – or another – is here.\n# 2. Impacts\nA Widget.';
    expect(await said('glossary/full-term-after-acronym', paper, own)).toEqual([]);
  });

  it('knows what is no acronym, and what is one after all', async () => {
    const rule = 'glossary/missing-acronym';
    const paper = `# 1. Scope\nThe PROD environment is changed by IT.\n${glossary()}`;
    expect(await said(rule, paper, {})).toEqual([expect.stringMatching(/^PROD/)]);
    expect(await said(rule, paper, { words: ['PROD'] })).toEqual([]);
    const expansions = [{ acronym: 'IT', terms: ['Integration Testing'], source }];
    expect(await said(rule, paper, { words: ['PROD'], expansions })).toEqual([expect.stringMatching(/^IT/)]);
  });

  it('knows documents and their aliases', async () => {
    const rule = 'impacts/known-document-title';
    const paper = '# 2. Impacts\n## SEC document impacts\n- Appendix Z ‘CPL Rules’\n- Appendix AG ‘Incident Policy’';
    const documents = [
      { reference: 'Appendix Z', titles: ['CPL Requirements Document'], source },
      { reference: 'Appendix AG', titles: ['Incident Policy'], source: '' },
    ];
    expect(await said(rule, paper, {})).toEqual([expect.stringContaining('“Incident Management Policy”')]);
    expect(await said(rule, paper, { documents })).toEqual([
      expect.stringContaining('known as “CPL Requirements Document” (source: SECP_120_1509_07)'),
    ]);
  });

  it('has versions of the criteria, each from its month on', async () => {
    const rule = 'criteria/standard-text';
    const sets = { operational: ['SECAS will publish the changed SEC.'], testing: [], security: [] };
    const criteria = [{ since: '2023-06', source, sets }];
    const paper = (date: string): string =>
      `# 6. Acceptance criteria\n## Operational acceptance criteria\n1. SECAS will publish the changed Code.\n${history(date)}`;
    expect(await said(rule, paper('01 Jun 23'), { criteria })).toEqual([
      expect.stringMatching(/not in the words of the standard \(SECP_120_1509_07, June 2023\)/),
    ]);
    const before = await said(rule, paper('31 May 23'), { criteria });
    expect(before).toHaveLength(9);
    expect(before[0]).toContain('SECP_76_1701_23');
  });

  it('has bodies that review instead of others', async () => {
    const bodies = [{ name: 'Release Readiness Group', acronym: 'RRG', reviews: 'testing' as const, source }];
    const paper = (body: string): string =>
      `# 6. Acceptance criteria\nThe Operations Group and the ${body} review these and advise the Panel.\n## Operational acceptance criteria\n1. SECAS is ready.\n## Testing acceptance criteria\n1. The DCC has tested.`;
    const rule = 'criteria/reviewers';
    expect(await said(rule, paper('TAG'), {})).toEqual([]);
    expect(await said(rule, paper('RRG'), { bodies })).toEqual([]);
    expect(await said(rule, paper('TAG'), { bodies })).toEqual([
      expect.stringMatching(/but not the Release Readiness Group, which .* Testing ones \(source: SECP_120_1509_07\)/),
    ]);
    expect(await said('glossary/missing-acronym', `# 1. Scope\nThe RRG meets.\n${glossary()}`, { bodies })).toEqual([
      expect.stringContaining('“Release Readiness Group” (source: SECP_120_1509_07)'),
    ]);
  });

  it('finds the steps of its own bodies in the timetable', async () => {
    const bodies = [{ name: 'Release Readiness Group', acronym: '', reviews: 'operational' as const, source }];
    const paper = (body: string): string =>
      `# 3. Implementation timeline\n| Release implementation timetable |\n| Date | Event | Notes |\n| 16 Aug 19 | Panel baselines RID | |\n| 24 Jan 20 | DCC submits evidence against the operational acceptance criteria | |\n| 31 Jan 20 | ${body} reviews status against the operational acceptance criteria | |\n| 14 Feb 20 | Panel go/no-go decision | |\n| 27 Feb 20 | Release go-live | |`;
    const rule = 'timetable/required-events';
    expect(await said(rule, paper('Release Readiness Group'), { bodies })).toEqual([]);
    expect(await said(rule, paper('Release Readiness Group'), {})).toHaveLength(1);
    expect(await said(rule, paper('Change Board'), { bodies })).toEqual([
      expect.stringContaining('“Release Readiness Group reviews status against'),
    ]);
  });
});

describe('what a team has decided about rules', () => {
  const paper = '# 1. Scope\nThe XYZQ reads this. The SEC is a code.\n' + glossary('| SEC | Smart Energy Code |');
  const rule = 'glossary/missing-acronym';
  const decide = (severity: ReferenceAdditions['rules'][number]['severity']): Own => ({
    rules: [{ rule, severity, because: 'We agreed on it.' }],
  });

  it('switches one off, and no other', async () => {
    expect(await said(rule, paper, {})).toHaveLength(1);
    expect(await said(rule, paper, decide('off'))).toEqual([]);
    expect(await said('glossary/expanded-at-first-use', paper, decide('off'))).toHaveLength(1);
  });

  it('gives one another severity, and a document has the last word', async () => {
    const text = sketch(`SEC Release Implementation Document\n${paper}`);
    const severities = async (team: Own): Promise<string[]> => {
      const { diagnostics } = await checkDocument({ today, team: [{ ...noAdditions(), ...team }] });
      return diagnostics.filter((found) => found.rule === rule).map(({ severity }) => severity);
    };
    const line = openLine(text);
    expect(await severities(decide('info'))).toEqual(['info']);
    await setReference({ ...noAdditions(), ...decide('warning') });
    line.reopen();
    expect(await severities(decide('info'))).toEqual(['warning']);
  });
});
