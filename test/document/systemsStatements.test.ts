import { statementOf } from '../../src/document/recognise/systemsStatements';

describe('a sentence about DCC Systems', () => {
  it.each([
    'It will not impact DCC Systems’ availability.',
    'No DCC System-impacting modifications are expected to be added.',
    'There is no impact on DCC Systems outside the maintenance window.',
    'DCC Systems are not impacted during the Christmas freeze.',
    'Two modifications do not impact DCC Systems.',
    'Only one of the modifications impacts DCC Systems.',
    'Most of the changes do not impact DCC Systems.',
    'No further modifications that impact DCC Systems will be added.',
    'The release will not impact DCC Systems on the day of the Panel meeting.',
  ])('says nothing of the release: “%s”', (sentence) => {
    expect(statementOf(sentence)).toBeNull();
  });

  it.each([
    ['There is no impact on DCC Systems.', 'does not impact'],
    ['There are no changes to DCC Systems, so no testing is needed.', 'does not impact'],
    ['None of the modifications in this release impact on DCC Systems.', 'does not impact'],
    ['DCC Systems are not impacted.', 'does not impact'],
    ['This release impacts DCC Systems.', 'impacts'],
    ['DCC Systems will be changed.', 'impacts'],
  ])('says of the release: “%s”', (sentence, statement) => {
    expect(statementOf(sentence)).toBe(statement);
  });
});
