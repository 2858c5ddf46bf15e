import { decided } from '../../src/taskpane/wording';

describe('who decided something and when', () => {
  it.each([
    ['Ann', '2020-06-25', 'Ann, 25 June 2020'],
    ['', '', 'No name given, no date'],
    ['Ann', ' ', 'Ann, no date'],
    ['Ann', 'last week', 'Ann, last week'],
    ['Ann', '2020-13-45', 'Ann, 2020-13-45'],
  ])('is told, whatever a document says: %j, %j', (by, on, told) => {
    expect(decided(by, on)).toBe(told);
  });
});
