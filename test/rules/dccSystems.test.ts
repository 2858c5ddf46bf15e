import { readReleaseKind } from '../../src/document/recognise/releaseKind';
import { docx, heading, paragraph } from '../builders';
import { june2020 } from '../builders/june2020';
import { ridDocx, setCell, type RidPaper } from '../builders/ridPaper';
import { openLine, readDocx } from '../line';
import { wordsOf } from './sketched';

describe('whether DCC Systems are impacted', () => {
  const strategy = (sentence: string) => readDocx(docx([heading(1, '4. Test strategy'), paragraph(sentence)]));

  it.each<[sentence: string, impacts: boolean | null]>([
    ['This release does not impact on DCC Systems.', false],
    ['As DCC Systems are not impacted, no testing is needed.', false],
    ['There is no impact on the DCC’s Systems.', false],
    ['None of the modifications in this release impact DCC Systems.', false],
    ['No changes to DCC Systems are required for this release.', false],
    ['The June 2021 SEC Release will impact DCC Systems.', true],
    ['DCC Systems will be changed by this release.', true],
    ['No further modifications that impact on DCC Systems are expected to be added.', null],
    ['No other modifications that impact on DCC Systems are foreseen.', null],
    ['Modifications that do not impact on DCC Systems may be added later.', null],
    ['MP079 does not impact on DCC Systems.', null],
    ['The remaining modifications do not impact DCC Systems.', null],
    ['If this release does not impact DCC Systems, no TAD is written.', null],
    ['It is not yet known whether this release will impact DCC Systems.', null],
    ['DCC Change Requests do not impact DCC Systems that this release changes.', null],
  ])('%s', async (sentence, impacts) => {
    expect(readReleaseKind(await strategy(sentence)).impactsSystems).toBe(impacts);
  });

  it.each<[what: string, count: number, change: (paper: RidPaper) => void]>([
    [
      'the test strategy denies',
      1,
      (paper) => (paper.testStrategy.opening = 'This release does not impact DCC Systems.'),
    ],
    [
      'the end of the scope denies',
      1,
      (paper) => (paper.targeted.closing = 'No modifications in this release impact on DCC Systems.'),
    ],
    ['the DCC impacts deny', 1, (paper) => setCell(paper, 'dcc-impacts', 2, 1, 'No impact on DCC Systems.')],
    ['the costs speak of one modification', 0, (paper) => paper.costs.dcc.push('MP079 does not impact DCC Systems.')],
  ])('names both statements where %s', async (_, count, change) => {
    const found = await openLine(ridDocx(june2020(change))).problems('impacts/dcc-systems-consistent');
    expect(found).toHaveLength(count);
    for (const { message } of found) {
      expect(message).toMatch(/not impacted/);
      expect(message).toMatch(/the timetable has testing events/i);
    }
  });

  it('says nothing of a release without an impact on DCC Systems', async () => {
    const markdown =
      '# 1. Scope\n## Approved Modification Proposals\n- MP079 ‘Withdrawing’ will change Section D.\nThis release does not impact on DCC Systems.\n# 4. Test strategy\nAs DCC Systems are not impacted, there is no testing.\n# 5. Costs\n## DCC costs\nThere are no DCC costs.';
    expect(await wordsOf('impacts/dcc-systems-consistent', markdown)).toEqual([]);
  });
});
