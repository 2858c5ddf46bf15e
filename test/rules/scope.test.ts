import { docx, heading, bullet, link, noBreakHyphen, paragraph } from '../builders';
import { june2020 } from '../builders/june2020';
import { ridDocx, type RidPaper } from '../builders/ridPaper';
import { openLine, readDocx } from '../line';
import { fixed, problemsOf, wordsOf } from './sketched';

const approved = (...lines: string[]): string =>
  ['# 1. Scope', '## Approved Modification Proposals', ...lines].join('\n');
const targeted = (...lines: string[]): string =>
  ['# 1. Scope', '## Targeted Modification Proposals', ...lines].join('\n');
const [mp79, mp80, mp102a] = [
  '- MP079 ‘Provisions for withdrawing modifications’ will let the Panel withdraw one.',
  '- MP080 ‘Credit cover’ will change how it is worked out.',
  '- MP102A ‘Power & hubs’ will do both.',
];

describe('scope/no-duplicate-modification', () => {
  const rule = 'scope/no-duplicate-modification';

  it('names the second bullet of one', async () => {
    expect(await wordsOf(rule, approved(mp79, mp80, mp79))).toEqual(['MP079']);
    expect(await wordsOf(rule, `${approved(mp79)}\n${targeted(mp80, mp79)}`)).toEqual(['MP079']);
  });

  it.each([
    [
      'parts of one',
      approved('- SECMP0062 ‘Alert storms’ (part 1) will throttle.', '- SECMP0062 ‘Alert storms’ (part 2) will tell.'),
    ],
    ['a sub-bullet that names its own', approved(mp79, '  - MP079 needs a change of Section D.')],
    ['a paragraph that goes on about one', approved(mp79, mp80, 'MP079 was raised in 2019.')],
    ['an alternative, which keeps its letter', approved('- MP102 ‘Hubs’ will do one.', mp102a)],
  ])('says nothing of %s', async (_, markdown) => {
    expect(await wordsOf(rule, markdown)).toEqual([]);
  });
});

const many = (count: number): string[] =>
  [...Array(count).keys()].map((at) => `- MP${String(100 + at)} ‘Change ${String(at)}’ will change Section D.`);

describe('scope/count-matches-list', () => {
  const rule = 'scope/count-matches-list';

  it.each([
    ['One Modification Proposal has been approved:', [mp79, mp80], 'One Modification Proposal'],
    ['The following three SEC modifications are approved:', [mp79, mp80], 'three SEC modifications'],
    ['12 Modification Proposals are approved:', [mp79], '12 Modification Proposals'],
    ['Eighteen Modification Proposals are approved:', [mp79], 'Eighteen Modification Proposals'],
    ['There are currently no Modification Proposals approved.', [mp79], 'no Modification Proposals'],
    ['Two Modification Proposals have been approved.', [], 'Two Modification Proposals'],
  ])('%s with another number of bullets', async (opening, bullets, words) => {
    expect(await wordsOf(rule, approved(opening, ...bullets))).toEqual([words]);
  });

  it.each([
    ['the right count', ['Two Modification Proposals have been approved:', mp79, mp80]],
    ['sub-bullets', ['One Modification Proposal has been approved:', mp79, '  - The solution is one of two.']],
    ['no count', ['The following Modification Proposals have been approved:', mp79]],
    ['a count of some', ['One of the modifications is in two parts:', mp79, mp80]],
    ['a count of others', ['Two further modifications may be added to these:', mp79]],
    ['a count of a kind', ['There are no modifications that impact DCC Systems. These are approved:', mp79]],
    ['a limit', ['Up to ten Modification Proposals can be included:', mp79]],
    [
      'counts of two kinds',
      ['One Modification Proposal is large and two Modification Proposals are small:', mp79, mp80, mp102a],
    ],
    ['a count below the list', ['These are approved:', mp79, mp80, 'One Modification Proposal was withdrawn.']],
    [
      'a bullet without an identifier that can be read',
      ['Two Modification Proposals are approved:', mp79, '- MP1234 ‘Later’ will come.'],
    ],
    ['one that the sentence names', ['One Modification Proposal, MP079, has been approved.']],
    ['Working Days', ['Two Working Days after each decision, modifications are listed here:', mp79]],
    ['none', ['No Modification Proposals have been approved yet.']],
    ['a count in hyphens', ['Twenty-one Modification Proposals are approved:', ...many(21)]],
    ['a count in words and figures', ['Twenty one (21) Modification Proposals are approved:', ...many(21)]],
  ])('says nothing of %s', async (_, lines) => {
    expect(await wordsOf(rule, approved(...lines))).toEqual([]);
  });

  it.each(['Twenty-one', 'Twenty one', 'Ninety-nine', 'A hundred', 'Four (4)'])(
    'counts in words: %s',
    async (count) => {
      const lines = approved(`${count} Modification Proposals are approved:`, ...many(3));
      expect(await wordsOf(rule, lines)).toEqual([expect.stringContaining(count)]);
    },
  );
});

describe('scope/verb-matches-status', () => {
  const rule = 'scope/verb-matches-status';

  it('names the verb after the title', async () => {
    expect(await wordsOf(rule, approved("- MP080 'Credit cover' proposes to change what will be owed."))).toEqual([
      'proposes to',
    ]);
    expect(
      await wordsOf(rule, targeted('- MP079 ‘Power that will do’ (part 1) will let the Panel withdraw one.')),
    ).toEqual(['will']);
  });

  it.each([
    ['a title with a verb in it', targeted('- MP079 ‘Parties will pay’ proposes to let them.')],
    ['a condition', targeted('- MP079 ‘Withdrawal’ will, subject to approval, let the Panel withdraw one.')],
    ['a DCC Change Request', '# 1. Scope\n## DCC Change Requests\n- CR1088 ‘Production Proving’ proposes to test.'],
    ['sub-bullets', approved(mp79, '  - The Proposed Solution proposes to do so.')],
  ])('says nothing of %s', async (_, markdown) => {
    expect(await wordsOf(rule, markdown)).toEqual([]);
  });
});

describe('scope/link-matches-title', () => {
  const rule = 'scope/link-matches-title';
  const pages = 'https://smartenergycodecompany.co.uk/modifications/';
  const linked = (title: string, address: string): string => approved(`- [MP079 ‘${title}’](${address}) will be.`);

  it.each([
    ['another page', 'Credit cover', `${pages}other-user-panel-seating-amendment/`],
    ['no more than a part of it', 'Withdrawal of credit cover', `${pages}credit-cover/`],
    [
      'an address that is not secure',
      'Credit cover',
      'http://smartenergycodecompany.co.uk/modifications/credit-cover/',
    ],
    ['the list of all modifications', 'Credit cover', pages],
  ])('names a title that leads to %s, and its fix leads to its own', async (_, title, address) => {
    expect(await wordsOf(rule, linked(title, address))).toEqual([title]);
    const { snapshot } = await readDocx((await fixed(rule, linked(title, address))).host.save());
    const paragraph = snapshot.paragraphs.find(({ text }) => text.startsWith('MP079'));
    expect(paragraph?.text).toBe(`MP079 ‘${title}’ will be.`);
    expect(paragraph?.links).toEqual([
      { start: 0, end: `MP079 ‘${title}’`.length, address: `${pages}${title.toLowerCase().replaceAll(' ', '-')}/` },
    ]);
  });

  it.each([
    ['no slash at the end', 'Credit cover', `${pages}credit-cover`],
    ['a fragment and a query', 'Credit cover', `${pages}credit-cover/?view=full#report`],
    ['an apostrophe', 'Users’ rights', `${pages}users-rights/`],
    ['a dash', 'Alerts – Storm Protection', `${pages}alerts-storm-protection/`],
    ['an ampersand as and', 'Power & hubs', `${pages}power-and-hubs/`],
    ['an ampersand left out', 'Power & hubs', `${pages}power-hubs/`],
    ['a name that was taken', 'Credit cover', `${pages}credit-cover-2/`],
    ['the identifier in front', 'Credit cover', `${pages}mp079-credit-cover/`],
  ])('says nothing of %s', async (_, title, address) => {
    expect(await wordsOf(rule, linked(title, address))).toEqual([]);
  });

  it('reads a title through what Word puts into it', async () => {
    const address = `${pages}credit-cover-for-non-domestic-use/`;
    const [before, after] = [link('MP079 ‘Credit\u00A0co\u00ADver for non', address), link('domestic use’', address)];
    const bytes = docx([
      paragraph('SEC Release Implementation Document'),
      heading(1, '1. Scope'),
      heading(2, 'Approved Modification Proposals'),
      bullet([before, noBreakHyphen(), after, ' will be.']),
    ]);
    expect(await openLine(bytes).problems(rule)).toEqual([]);
  });

  it('offers no fix where Word could not search for the words, in which a caret counts twice', async () => {
    const fixesOf = async (title: string): Promise<boolean[]> =>
      (await problemsOf(rule, linked(title, pages))).map(({ fix }) => fix !== undefined);
    expect(await fixesOf(`Credit ${'cover '.repeat(35)}cover`)).toEqual([true]);
    expect(await fixesOf(`Credit ${'cove^ '.repeat(35)}cover`)).toEqual([false]);
  });

  it('asks for no link of a DCC Change Request', async () => {
    expect(
      await wordsOf(rule, '# 1. Scope\n## DCC Change Requests\n- CR1088 ‘Production Proving’ proposes tests.'),
    ).toEqual([]);
  });
});

describe('scope/cut-off-dates', () => {
  const rule = 'scope/cut-off-dates';
  const found = async (change: (paper: RidPaper) => void) => openLine(ridDocx(june2020(change))).problems(rule);

  it('names the sentence, and those without a date', async () => {
    const problems = await found(({ targeted: { modifications } }) => {
      if (modifications[1]) modifications[1].summary += ' It must be approved by 6 December 2019.';
    });
    expect(problems.map(({ place }) => place.text)).toEqual([expect.stringContaining('respective cut-off dates')]);
    expect(problems[0]?.message).toContain('for SECMP0062, MP084 and MP088.');
  });

  it('does not take the go-live date for one', async () => {
    const opening = 'If approved by the cut-off dates, these are in the release of 25 June 2020:';
    expect(await found((paper) => (paper.targeted.opening = opening))).toHaveLength(1);
  });

  it.each<[string, (paper: RidPaper) => void]>([
    [
      'a date in the sentence',
      (paper) => (paper.targeted.opening = 'Those approved by the cut-off date, 6 December 2019:'),
    ],
    [
      'dates in the closing words',
      (paper) => (paper.targeted.closing = 'The cut-off dates are 4 October and 6 December 2019.'),
    ],
    [
      'a row of the timetable',
      (paper) => paper.tables.timetable.rows.unshift(['06 Dec 19', 'Cut-off date for all modifications', '']),
    ],
    ['nothing targeted', (paper) => (paper.targeted.modifications = [])],
    ['no cut-off dates', (paper) => (paper.targeted.opening = 'These are targeted:')],
  ])('says nothing of %s', async (_, change) => {
    expect(await found(change)).toEqual([]);
  });
});

it('says what is wrong with the values found', async () => {
  const [problem] = await problemsOf(
    'scope/count-matches-list',
    approved('One Modification Proposal is approved:', mp79, mp80),
  );
  expect(problem?.message).toBe(
    'The text says “One Modification Proposal”, but the list has two: MP079 and MP080. Readers cannot tell which is right. Correct the sentence, or the list.',
  );
});
