import { june2020 } from '../builders/june2020';
import { ridDocx } from '../builders/ridPaper';
import { openLine } from '../line';
import { problemsOf, wordsOf } from './sketched';

const whole = `
# About this document
# 1. Scope
## Approved Modification Proposals
- MP101 ‘Clearer invoices’ will let a User see what it pays for.
# 2. Impacts
## SEC Party and DCC impacts

| Participant impact matrix |
| Modification | Suppliers | Electricity Networks | Gas Networks | Other SEC Parties | DCC |
| MP101 | ✓ | | | | |

| SEC Party impacts |
| Participant | Summary of impacts |
| Supplier Parties | - Suppliers see what they pay for. |

## SEC document impacts
- Section J ‘Charges’

| SEC document impact matrix |
| Document | MP101 |
| Section J | ✓ |

## Other Code impacts
Other Codes stay as they are.

# 3. Implementation timeline

| Release implementation timetable |
| Date | Event | Notes |
| 27 Feb 20 | Release go-live | |

# 4. Test strategy
# 5. Costs
## DCC costs
The DCC implementation costs of MP101 are £12,000.
## SECAS costs
Two days of effort.
# 6. Acceptance criteria
# Appendix 1: Version control

| Document history |
| Version | Date | Changes |
| 0.1 | 09 Sep 19 | First draft. |

# Appendix 2: Glossary

| Glossary |
| Acronym | Full term |
| SEC | Smart Energy Code |
`;

/** Takes out the block that starts with these words: a line, or a whole table. */
function without(start: string): string {
  const blocks = whole.split('\n\n').map((block) => (block.startsWith('|') ? [block] : block.split('\n')));
  return blocks.map((lines) => lines.filter((line) => !line.startsWith(start)).join('\n')).join('\n\n');
}

describe('structure/required-sections', () => {
  const rule = 'structure/required-sections';

  it.each([
    ['# 1. Scope', '1. Scope', 'About this document'],
    ['# 3. Implementation timeline', '3. Implementation timeline', 'Other Code impacts'],
    ['# 4. Test strategy', '4. Test strategy', '3. Implementation timeline'],
    ['# Appendix 1', 'Appendix 1: Version control', '6. Acceptance criteria'],
    ['# Appendix 2', 'Appendix 2: Glossary', 'Appendix 1: Version control'],
    ['| Participant impact matrix', 'Participant impact matrix', 'SEC Party and DCC impacts'],
    ['| SEC Party impacts', 'SEC Party impacts', 'SEC Party and DCC impacts'],
    ['| SEC document impact matrix', 'SEC document impact matrix', 'SEC document impacts'],
    ['| Release implementation timetable', 'Release implementation timetable', '3. Implementation timeline'],
    ['| Glossary', 'Glossary', 'Appendix 2: Glossary'],
  ])('without “%s” names it, below the heading that it should follow', async (start, missing, place) => {
    const problems = await problemsOf(rule, without(start));
    expect(problems.map((problem) => problem.place.text)).toEqual([place]);
    expect(problems[0]?.message).toContain(`“${missing}”`);
  });

  it.each([
    ['a whole RID without impact on DCC Systems', whole],
    ['headings that Word numbers', whole.replace(/^# (?:\d\.|Appendix \d:) /gm, '# ')],
    ['other words in a heading', whole.replace('# 3. Implementation timeline', '# 3. Timetable of the release')],
    [
      'nothing in scope',
      without('- MP101').replace(/\| (?:Participant impact|SEC Party|SEC document)[^]*?\n\n/g, '\n'),
    ],
    [
      'impacts told in words',
      without('| SEC Party impacts').replace('## SEC document', '- Suppliers see what they pay for.\n## SEC document'),
    ],
  ])('says nothing of %s', async (_, markdown) => {
    expect(await wordsOf(rule, markdown)).toEqual([]);
  });

  it('asks for the breakdown of costs that the text announces', async () => {
    const announced = whole.replace(
      'The DCC implementation costs of MP101',
      'The breakdown is in the following table. They',
    );
    expect(await wordsOf(rule, announced)).toEqual(['DCC costs']);
  });
});

describe('a subsection that is missing', () => {
  const rule = 'structure/required-sections';

  it.each([
    ['## Other Code impacts', 'Other Code impacts', '2. Impacts'],
    ['## SECAS costs', 'SECAS costs', '5. Costs'],
  ])('without “%s” is a warning at its section', async (start, missing, place) => {
    const [problem, ...others] = await problemsOf(rule, without(start));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: 'warning', place: { text: place } });
    expect(problem?.message).toContain(`“${missing}”`);
  });
});

describe('structure/section-order', () => {
  const rule = 'structure/section-order';
  const order = (...headings: string[]): string => headings.map((text) => `# ${text}`).join('\n');

  it.each([
    ['one that moved up', order('Scope', 'Costs', 'Impacts', 'Implementation timeline', 'Test strategy'), ['Costs']],
    ['one that moved down', order('Impacts', 'Implementation timeline', 'Costs', 'Scope'), ['Scope']],
    [
      'the appendices',
      order('Costs', 'Appendix 1: Glossary', 'Appendix 2: Version control'),
      ['Appendix 2: Version control'],
    ],
    [
      'sub-sections',
      '# Scope\n## Targeted Modification Proposals\n## Approved Modification Proposals',
      ['Approved Modification Proposals'],
    ],
    ['a sub-section elsewhere', '# Scope\n## SECAS costs\n# Impacts\n# Costs\n## DCC costs', ['SECAS costs']],
  ])('names %s, and nothing else', async (_, markdown, expected) => {
    expect(await wordsOf(rule, markdown)).toEqual(expected);
  });

  it.each([
    ['sections of its own in between', order('Scope', 'Risks', 'Impacts', 'Contacts')],
    ['sections that are missing', order('Scope', 'Costs', 'Glossary')],
    ['a sub-section whose section has no heading', '# Test strategy\n## DCC costs\n# Acceptance criteria'],
  ])('says nothing of %s', async (_, markdown) => {
    expect(await wordsOf(rule, markdown)).toEqual([]);
  });
});

it('the June 2020 sample has all its sections, in order', async () => {
  const { diagnostics } = await openLine(ridDocx(june2020(), { tables: { caption: 'above' } })).check();
  expect(diagnostics.filter(({ rule }) => rule.startsWith('structure/'))).toEqual([]);
});
