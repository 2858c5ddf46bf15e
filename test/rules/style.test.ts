import { fixed, linesOf, problemsOf, wordsOf } from './sketched';

describe('style/agreement', () => {
  const rule = 'style/agreement';

  it.each([
    ['No impact on operational costs have been identified.', 'No impact on operational costs have'],
    [
      'We expect that a response to Service Requests 6.14.1, 6.14.2 and 7.9 are received.',
      'a response to Service Requests 6.14.1, 6.14.2 and 7.9 are',
    ],
    ['No impacts on Users has been found.', 'No impacts on Users has'],
    ['No other Codes is impacted.', 'No other Codes is'],
    ['One Modification Proposal have been approved.', 'One Modification Proposal have'],
    ['Two Modification Proposals has been approved.', 'Two Modification Proposals has'],
    [
      'The total DCC implementation costs of this release is £5.',
      'The total DCC implementation costs of this release is',
    ],
  ])('%s', async (sentence, words) => {
    expect(await wordsOf(rule, `# 5. Costs\n${sentence}`)).toEqual([words]);
  });

  it.each([
    'No impact on operational costs has been identified.',
    'No impacts on operational costs have been identified.',
    'No impact on costs that have been agreed is expected.',
    'No impact on services will have been noticed.',
    'A response to the consultation, and the costs in it, are annexed.',
    'A response to the consultation and a summary are annexed.',
    'A response to Users who are affected is due.',
    'One of the two Modification Proposals has been approved.',
    'The cost of the following Modification Proposals is known.',
    'No other Code is impacted.',
    'The impacts on other Codes have been assessed.',
  ])('says nothing of “%s”', async (sentence) => {
    expect(await wordsOf(rule, `# 5. Costs\n${sentence}`)).toEqual([]);
  });
});

describe('style/agreement of counts', () => {
  const rule = 'style/agreement';

  it.each([
    ['Five Modification Proposal has been approved:', 'Five Modification Proposals have been approved:'],
    ['12 DCC Change Request are listed.', '12 DCC Change Requests are listed.'],
    ['One Modification Proposals have been approved.', 'One Modification Proposal has been approved.'],
    ['A single DCC Change Requests was raised.', 'A single DCC Change Request was raised.'],
    ['It takes one days effort, equating to £600.', 'It takes one day’s effort, equating to £600.'],
    ['It takes 1 days of effort, and 1 Working Days’ notice.', 'It takes 1 day of effort, and 1 Working Day’s notice.'],
    ['Papers are due five Working Day before it.', 'Papers are due five Working Days before it.'],
    [
      'No Modification Proposal has been approved for this release:',
      'No Modification Proposal has been approved for this release.',
    ],
  ])('%s', async (sentence, right) => {
    expect(await problemsOf(rule, `# 1. Scope\n${sentence}`)).not.toEqual([]);
    expect(await linesOf(await fixed(rule, `# 1. Scope\n${sentence}`))).toContain(right);
  });

  it.each([
    'Five Modification Proposals have been approved:',
    'One Modification Proposal has been approved.',
    'All but one Modification Proposals have been approved.',
    'It has two Working Day periods, and two-day windows.',
    'In part two Modification Proposal was the older name.',
    'It takes 21 days, 0.1 days or twenty-one days; one day’s effort is left.',
    'It takes twenty one days, one hundred and one days, 0 to 1 days, zero or one days or zero point one days.',
    'It is due at T+1 Working Days, T−1 Working Days, T - 1 Working Days, minus one weeks.',
    'On day one days are short.',
    'No Modification Proposal has been approved.',
    'No Modification Proposal has been approved but for this one:\n- MP079 ‘Withdrawal’ will let the Panel.',
  ])('says nothing of “%s”', async (sentence) => {
    expect(await wordsOf(rule, `# 1. Scope\n${sentence}`)).toEqual([]);
  });
});

describe('style/term-variants', () => {
  const rule = 'style/term-variants';

  it.each([
    ['A DCC System-impacting one. Another DCC Systems impacting one.', ['DCC Systems impacting']],
    [
      'A DCC System-impacting one. A non-DCC System impacting one. A DCC System impacting one.',
      ['DCC System impacting'],
    ],
    ['The Self-Service Interface and the Self Service Interface.', ['Self Service']],
    ['The Change Sub-Committee and the Security Sub Committee.', ['Sub Committee']],
    ['Five Working Days, then two working days.', ['working day']],
  ])('%s', async (sentence, expected) => {
    expect(await wordsOf(rule, `# 1. Scope\n${sentence}`)).toEqual(expected);
  });

  it.each([
    ['one spelling, if not the preferred one', 'A DCC System impacting one, and another DCC System impacting one.'],
    [
      'a quoted title',
      'The Self-Service Interface, see Appendix AH ‘Self Service Interface Access Control Specification’.',
    ],
    ['a noun and a verb', 'The go-live date is when we go live.'],
    ['different terms', 'DCC System-impacting, system-impacting and non-system-impacting modifications.'],
    ['a non-breaking hyphen', 'A DCC System\u2011impacting one, and a DCC System-impacting one.'],
    ['capitals of a heading', 'The Sub-Committee decides. SUB-COMMITTEE'],
  ])('says nothing of %s', async (_, sentence) => {
    expect(await wordsOf(rule, `# 1. Scope\n${sentence}`)).toEqual([]);
  });
});
