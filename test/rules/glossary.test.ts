import { sketch } from '../builders/sketch';
import { openLine } from '../line';
import { about, CSP, DCC, SEC, SECAS, SIT, TAG, UIT } from './glossarySketch';
import { wordsOf } from './sketched';

describe('what each rule of the glossary finds', () => {
  it.each<[rule: string, what: string, markdown: string, words: string[]]>([
    ['missing-acronym', 'in a cell of capitals', about('| Body |\n| TAG, SIT, UIT |', TAG), ['SIT', 'UIT']],
    [
      'unused-acronym',
      'whose letters are a part of another',
      about('CSPX and CSP-like are none.', CSP).replace('CSP-like', 'XCSP'),
      ['CSP'],
    ],
    [
      'term-mismatch',
      'System and Systems in one document',
      about('System Integration Testing comes first.', SIT),
      ['System Integration Testing'],
    ],
    [
      'reference-term',
      'once, in text and glossary',
      about('The Data Communication Company (DCC). The DCC', ['DCC', 'Data Communication Company']),
      ['Data Communication Company'],
    ],
    [
      'reference-term',
      'in the glossary alone',
      about('SIT', ['SIT', 'Site Integration Tests']),
      ['Site Integration Tests'],
    ],
    [
      'expanded-at-first-use',
      'in the same paragraph',
      about('The TAG is the Testing Advisory Group (TAG).', TAG),
      ['TAG'],
    ],
    [
      'expanded-once',
      'once for several places',
      about('The Testing Advisory Group (TAG) meets. '.repeat(3), TAG),
      ['Testing Advisory Group'],
    ],
    [
      'full-term-after-acronym',
      'once for several places',
      about('The Testing Advisory Group (TAG). A Testing Advisory Group, the Testing Advisory Group.', TAG),
      ['Testing Advisory Group'],
    ],
    ['no-duplicate', 'in the plural', about('CSPs', CSP, ['CSPs', 'Communication Service Providers']), ['CSPs']],
  ])('glossary/%s: %s', async (rule, _, markdown, words) => {
    expect(await wordsOf(`glossary/${rule}`, markdown)).toEqual(words);
  });
});

describe('what no rule of the glossary says anything of', () => {
  it.each<[what: string, markdown: string]>([
    [
      'possessives and plurals',
      about(
        'The Data Communications Company’s (DCC’s) providers are Communication Service Providers (CSPs). The CSPs and the DCC’s staff.',
        CSP,
        DCC,
      ),
    ],
    ['Systems in all of one document', about('Systems Integration Testing (SIT) comes first.', SIT)],
    [
      'System in all of one document',
      about('System Integration Testing (SIT) comes first.', ['SIT', 'System Integration Testing']),
    ],
    [
      'two terms in front of two acronyms',
      about(
        'System Integration Testing and User Integration Testing (SIT and UIT) follow.',
        ['SIT', 'System Integration Testing'],
        UIT,
      ),
    ],
    [
      'straight quotes and a hyphen',
      about("The 'Self Service Interface' (SSI) opens.", ['SSI', 'Self-Service Interface']),
    ],
    [
      'a term that is a part of a longer one',
      about(
        'The Smart Energy Code (SEC) is kept by the Smart Energy Code Administrator and Secretariat (SECAS). The Smart Energy Code Company pays.',
        SEC,
        SECAS,
      ),
    ],
    [
      'a quoted title',
      about(
        'Appendix AM ‘SMETS1 Supporting Requirements’ and ‘Testing Advisory Group and SIT’ are titles. The Testing Advisory Group (TAG).',
        TAG,
      ),
    ],
    [
      'titles of documents without quotes',
      '# 2. Impacts\n## SEC document impacts\n- Appendix AM SMETS1 Supporting Requirements\n# Appendix 2: Glossary\n| Glossary |\n| Acronym | Full term |\n| SEC | Smart Energy Code |',
    ],
    [
      'headings',
      about('The Testing Advisory Group (TAG) meets.\n## Testing Advisory Group\nThe TAG', TAG).replace(
        '# About',
        '# TAG AND RELEASE\n# About',
      ),
    ],
    [
      'identifiers, letters, roman numbers and dates',
      about(
        'SECMP0053 and MP102A change Appendices AB, AC and AL in Phase II, COVID-19 apart, on 25 JUN 20 (see info@SECAS.example).',
      ),
    ],
    [
      'a family of acronyms',
      about('Smart Metering Equipment Technical Specifications (SMETS) 1 and 2: SMETS1, SMETS2.', [
        'SMETS',
        'Smart Metering Equipment Technical Specifications',
      ]),
    ],
    ['a prefix of identifiers', about('MP079 changes it.', ['MP', 'Modification Proposal'])],
    [
      'an acronym in another one’s term',
      about('The DCC User Interface Specification (DUIS) rules.', ['DUIS', 'DCC User Interface Specification'])
        .replace('| DUIS |', '| DCC | Data Communications Company |\n| DUIS |')
        .replace('The DCC User', 'The Data Communications Company (DCC) keeps the DCC User'),
    ],
    [
      'a term with a remark',
      about('The Testing Advisory Group (TAG) meets.', [
        'TAG',
        'Testing Advisory Group (a Sub-Committee of the Panel)',
      ]),
    ],
    [
      'a term with a comma in it',
      about('The Department for Business, Energy and Industrial Strategy (BEIS) asks.', [
        'BEIS',
        'Department for Business, Energy and Industrial Strategy',
      ]),
    ],
    [
      'the standard text of a criterion',
      about(
        'The Testing Approach Document (TAD) follows.\n# 6. Acceptance criteria\n## Testing acceptance criteria\n1. Each phase is closed as specified in the Testing Approach Document (TAD).',
        ['TAD', 'Testing Approach Document'],
      ),
    ],
  ])('%s', async (_, markdown) => {
    const { diagnostics } = await openLine(sketch(`SEC Release Implementation Document\n${markdown}`)).check();
    expect(
      diagnostics.filter(({ rule }) => rule.startsWith('glossary/')).map(({ rule, message }) => [rule, message]),
    ).toEqual([]);
  });
});
