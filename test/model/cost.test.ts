import { readCost } from '../../src/model/cost';

describe('the cost that a cell gives', () => {
  it.each([
    ['480k', 480_000],
    ['480,000', 480_000],
    ['480,000 GBP', 480_000],
    ['£480\u00a0000', 480_000],
    ['c. £480,000', 480_000],
    ['~£480,000', 480_000],
    ['£480,000 1', 480_000],
    ['£480,000*', 480_000],
    ['£480,000¹', 480_000],
    ['£480,000 – fixed price', 480_000],
    ['£480,000 (ex. VAT)', 480_000],
    ['£480,000 excl. VAT', 480_000],
    ['£480,000 plus VAT', 480_000],
    ['£480,000 (see note 2)', 480_000],
    ['(£2,000)', -2000],
    ['£(2,000)', -2000],
    ['−£2,000', -2000],
    ['(2,000)', -2000],
    ['max. £480,000', 480_000],
    ['DCC estimate: £480,000', 480_000],
    ['£480,000 net of VAT', 480_000],
    ['£480,000 (2021 prices)', 480_000],
    ['£480,000 excluding VAT and contingency', 480_000],
    ['£480,000 pounds', 480_000],
    ['£240,000 + £240,000', 480_000],
    ['Between £480,000 and £490,000', 480_000],
  ])('reads a cost of “%s”', (text, amount) => {
    expect(readCost(text)).toMatchObject({ kind: 'amount', pounds: amount });
  });

  it.each([
    [
      'nil',
      [
        'Nil',
        'none',
        '–',
        '-',
        '£-',
        '£ nil',
        'N/A',
        'n/a',
        'Zero',
        'No cost',
        'Not required',
        'N / A',
        '.',
        'No UIT needed',
      ],
    ],
    [
      'unknown',
      ['TBC', 'tbd', '£TBC', 'To be confirmed', 'Not yet known', 'To follow', 'TBC in April 2021', 'Awaiting quote'],
    ],
    [
      'elsewhere',
      [
        'Included in MP241',
        'Incl. in SIT',
        'See MP241',
        'Part of MP241',
        'Covered by MP241',
        'as above',
        'ditto',
        '″',
        '(in MP241)',
        'Borne by the DCC',
        'Combined with MP241',
      ],
    ],
    ['words', ['some', 'Quoted in May', 'thirty']],
  ])('reads a cost that is %s', (kind, texts) => {
    expect(texts.map((text) => readCost(text)?.kind)).toEqual(texts.map(() => kind));
  });

  it.each([
    '',
    '£1,4000',
    '£600 per day',
    '12 Jan 21',
    '£1.4.0',
    '12 days',
    '??',
    '£',
    '£38,400?',
    '£38,400 000',
    '£38,4OO',
  ])('reads no cost in “%s”', (text) => {
    expect(readCost(text)).toBeNull();
  });

  it.each([
    ['TBC', false],
    ['To be confirmed', false],
    ['TBC in April 2021', true],
    ['Awaiting the DCC’s quote', true],
  ])('tells whether “%s” explains itself', (text, isExplained) => {
    expect(readCost(text)).toEqual({ kind: 'unknown', isExplained });
  });
});
