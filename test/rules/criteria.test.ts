import { standardCriteria } from '../../src/reference/criteria';
import { june2020 } from '../builders/june2020';
import { ridDocx, setCell, type RidPaper } from '../builders/ridPaper';
import { openLine } from '../line';
import { fixed, linesOf, problemsOf, wordsOf } from './sketched';

const { sets } = standardCriteria[0];
const found = async (rule: string, change: (paper: RidPaper) => void) =>
  (await openLine(ridDocx(june2020(change))).problems(rule)).map(({ place }) => place.text);
const testing = (...criteria: readonly string[]): string =>
  ['# 6. Acceptance criteria', '## Testing acceptance criteria', ...criteria.map((text) => `1. ${text}`)].join('\n');
/** The Testing criteria with one of them changed. */
const testingWith = (at: number, change: (text: string) => string): string =>
  testing(...sets.testing.map((text, index) => (index === at ? change(text) : text)));

describe('criteria/standard-text', () => {
  const rule = 'criteria/standard-text';

  it.each<[string, number, (text: string) => string, string, string]>([
    ['another word', 3, (text) => text.replace('production', 'live'), 'live', '“live” instead of “production”'],
    ['a word left out', 0, (text) => text.replace('agreed ', ''), 'the', '“agreed” left out after “the”'],
    ['a word added', 2, (text) => text.replace('completed', 'completed all'), 'all', '“all” added'],
    ['a word in front', 2, (text) => text.replace('The', 'Ideally, the'), 'Ideally', '“Ideally” added'],
    ['the first word left out', 2, (text) => text.replace('The ', ''), 'DCC', '“The” left out'],
    ['another number', 3, (text) => text.replace('1 or 2', '1'), '1', '“or 2” left out after “1”'],
  ])('shows %s, and its fix puts the standard’s words there', async (_, at, change, words, says) => {
    const markdown = testingWith(at, change);
    const problems = await problemsOf(rule, markdown);
    expect(problems.map(({ place }) => place.text)).toEqual([words]);
    expect(problems[0]?.message).toContain(says);
    expect(await linesOf(await fixed(rule, markdown))).toEqual(
      await linesOf(await fixed(rule, testing(...sets.testing))),
    );
  });

  it('changes each of several words, and no others', async () => {
    const markdown = testingWith(3, (text) => text.replace('confirmed', 'shown').replace('production', 'live'));
    const [problem] = await problemsOf(rule, markdown);
    expect(problem?.fix?.edits).toMatchObject([
      { found: 'shown', text: 'confirmed' },
      { found: 'live', text: 'production' },
    ]);
  });

  it('adds one that is missing below the one before it', async () => {
    const markdown = testing(...sets.testing.filter((_, at) => at !== 2));
    expect((await problemsOf(rule, markdown)).map(({ message }) => message)).toEqual([
      expect.stringContaining('“The DCC has successfully completed regression testing.”'),
    ]);
    expect((await linesOf(await fixed(rule, markdown))).slice(2)).toEqual(sets.testing);
  });

  it.each([
    ['the standard', testing(...sets.testing)],
    [
      'acronyms for full terms',
      testing(
        ...sets.testing.map((text) =>
          text
            .replace('Testing Approach Document (TAD)', 'TAD')
            .replace('Systems and User Integration Testing (SIT and UIT)', 'SIT and UIT'),
        ),
      ),
    ],
    ['full terms for acronyms', testingWith(4, (text) => text.replace('the TAD', 'the Testing Approach Document'))],
    [
      'each term with its acronym',
      testingWith(5, (text) =>
        text.replace(
          'Systems and User Integration Testing (SIT and UIT)',
          'System Integration Testing (SIT) and User Integration Testing (UIT)',
        ),
      ),
    ],
    ['another order', testing(...[...sets.testing].reverse())],
    [
      'a criterion of its own in the middle',
      testing(...sets.testing.slice(0, 2), 'Prepayment meters can be topped up meanwhile.', ...sets.testing.slice(2)),
    ],
    [
      'one of its own that is much like a standard one',
      testing(...sets.testing, 'The DCC has successfully completed regression testing for prepayment.'),
    ],
    [
      'other punctuation, hyphens and capitals',
      testingWith(5, (text) => text.replace(';', ',').replace('Testing', 'testing').replace(/\.$/, '')),
    ],
    ['list ends', testing(...sets.testing.map((text) => text.replace(/\.$/, '; and')))],
    [
      'explanations one level below',
      testing(...sets.testing).replace('testing.\n', 'testing.\n  - It covers prepayment.\n'),
    ],
    ['a set that is not there', '# 6. Acceptance criteria\n## Testing acceptance criteria'],
  ])('says nothing of %s', async (_, markdown) => {
    expect(await wordsOf(rule, markdown)).toEqual([]);
  });

  it('takes the document’s own acronyms as well', async () => {
    expect(
      await found(rule, ({ criteria }) => {
        criteria.operational = criteria.operational.map((text) =>
          text
            .replace('Business Continuity and Disaster Recovery', 'BCDR')
            .replace('’', "'")
            .replace('run-up', 'run\u2011up'),
        );
      }),
    ).toEqual(['live']);
  });

  it('does not judge a document from before the standard by it', async () => {
    const old = `${testing('The release is ready.', 'All tests have been passed.')}
# Appendix 1: Version control

| Document history |
| Version | Date | Changes |
| 1.0 | 14 Dec 18 | Baselined by the Panel. |`;
    expect(await wordsOf(rule, old)).toEqual([]);
    expect(await wordsOf('criteria/additional', old)).toEqual([]);
  });
});

describe('criteria/additional', () => {
  it('names a criterion of the release’s own, wherever it stands', async () => {
    const own = 'Two Users have rotated the keys of their Devices.';
    expect(await found('criteria/additional', ({ criteria }) => criteria.testing.splice(2, 0, own))).toEqual([own]);
    expect(await found('criteria/standard-text', ({ criteria }) => criteria.testing.splice(2, 0, own))).toEqual([
      'live',
    ]);
  });
});

describe('criteria/required-sets', () => {
  const rule = 'criteria/required-sets';
  const security = (paper: RidPaper) => (paper.criteria.security = [...sets.security]);

  it.each<[string, (paper: RidPaper) => void, string[]]>([
    ['Security criteria', () => undefined, ['Testing acceptance criteria']],
    [
      'Testing criteria',
      (paper) => (security(paper), (paper.criteria.testing = [])),
      ['Operational acceptance criteria'],
    ],
    [
      'Operational criteria',
      (paper) => (security(paper), (paper.criteria.operational = [])),
      ['6. Acceptance criteria'],
    ],
  ])('misses %s in a release that impacts DCC Systems', async (_, change, expected) => {
    expect(await found(rule, change)).toEqual(expected);
  });

  it.each([
    [
      'a release without impact on DCC Systems',
      '# 4. Test strategy\nThis release does not impact DCC Systems.\n# 6. Acceptance criteria\n## Operational criteria\n1. SECAS is ready.',
    ],
    ['criteria without headings of their own', '# 6. Acceptance criteria\n1. SECAS is ready.'],
    [
      'a set under a heading in other words',
      `${testing('All is tested.')}\n## Operational go-live criteria\n1. SECAS is ready.\n## Security and privacy criteria\n1. It is secure.`,
    ],
  ])('says nothing of %s', async (_, markdown) => {
    expect(await wordsOf(rule, markdown)).toEqual([]);
  });

  it('names a heading with nothing below it', async () => {
    expect(await wordsOf(rule, '# 6. Acceptance criteria\n## Operational acceptance criteria')).toEqual([
      'Operational acceptance criteria',
    ]);
  });
});

describe('criteria/reviewers', () => {
  const rule = 'criteria/reviewers';
  const opening = (text: string) => (paper: RidPaper) => (paper.criteria.opening = [text]);

  it.each<[string, (paper: RidPaper) => void, string[]]>([
    ['a body that is not named', opening('The OPSG reviews the status.'), ['The OPSG reviews the status.']],
    [
      'a body of the timetable that reviews other criteria',
      (paper) => setCell(paper, 'timetable', 19, 1, 'TAG reviews status against the operational acceptance criteria'),
      ['TAG reviews status against the operational acceptance criteria'],
    ],
  ])('names %s', async (_, change, expected) => {
    expect(await found(rule, change)).toEqual(expected);
  });

  it('leaves a body whose criteria are missing to the rule on required sets', async () => {
    const change = opening('The Operations Group, the TAG and the Security Sub-Committee (SSC) review it.');
    expect(await found(rule, change)).toEqual([]);
    expect(await found('criteria/required-sets', change)).not.toEqual([]);
  });

  it.each<[string, (paper: RidPaper) => void]>([
    ['the bodies of the sets', () => undefined],
    ['no body at all', opening('These criteria are reviewed before go-live.')],
    [
      'a body that reviews something else besides',
      opening('The Operations Group and the TAG review it; the TABASC and the Panel are told.'),
    ],
    ['sentences that tell of no review', opening('The Operations Group meets monthly.')],
    [
      'SSC with Security criteria',
      (paper) => {
        opening('The Operations Group, the TAG and the SSC review the status.')(paper);
        paper.criteria.security = [...sets.security];
      },
    ],
  ])('says nothing of %s', async (_, change) => {
    expect(await found(rule, change)).toEqual([]);
  });

  it('reads a body below the heading of its set', async () => {
    const markdown = `# 6. Acceptance criteria
The Operations Group reviews the first set.
## Operational acceptance criteria
1. SECAS is ready.
## Testing acceptance criteria
The TAG reviews these criteria.
1. All is tested.`;
    expect(await wordsOf(rule, markdown)).toEqual([]);
  });
});
