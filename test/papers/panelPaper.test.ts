import { draftPaper, openDraft, type PaperRequest } from '../../src/app/papers';
import { draftRid } from '../../src/app';
import { wordsOf, type Block } from '../../src/draft/block';
import { emptyRid, type Rid } from '../../src/model/rid';
import { panelPaper, standardOf, usualTitle } from '../../src/papers/panelPaper';
import type { PaperRelease } from '../../src/papers/release';
import { shipped } from '../../src/reference/reference';
import { shippedPaperWords } from '../../src/reference/panelPaper';
import { aModification } from '../builders/rid';
import { validationErrors } from '../builders/validate';
import { fixture, openLine, today } from '../line';
import { firstScope, june2020With, laterRelease } from './paperLine';

const details = {
  title: usualTitle,
  reference: 'SECP_76_1701_23',
  date: '2020-01-10',
  classification: 'White',
  author: 'A. Author',
  words: shippedPaperWords,
};

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.map((block) => ('text' in block ? block.text : 'content' in block ? wordsOf(block.content) : ''));
}

/** What a part of the paper says, from its heading to the next. */
function section(lines: readonly string[], title: string): string[] {
  const start = lines.findIndex((line) => line.replace(/^\d+\. /, '') === title);
  const length = lines.slice(start + 1).findIndex((line) => /^\d+\. |^Annex \d/.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

function release(name: string, change: Partial<Rid>, before: Partial<Rid> | null): PaperRelease {
  const model = (more: Partial<Rid>, version: string): Rid => ({
    ...emptyRid(),
    release: { name, goLive: '2021-11-04' },
    document: { version, classification: 'White', reference: '' },
    ...more,
  });
  const baseline = before && { version: '1.0', date: '2020-11-13', paper: '', cause: '', model: model(before, '1.0') };
  return { model: model(change, '1.1'), baseline, isLater: false };
}

describe('the paper to the Panel', () => {
  it('says of June 2020 what the Panel had agreed to, what joins it, and what is asked', async () => {
    const lines = linesOf(panelPaper([await june2020With()], details));
    const june = section(lines, 'June 2020 SEC Release');
    expect(june.slice(0, 7)).toEqual([
      expect.stringMatching(
        /two Modification Proposals that impact DCC Systems .* 25 June 2020; version 1\.0 .* 11 October 2019/,
      ),
      'SECMP0053 ‘Amend Target Response Times for Service Requests Critical to Installation and Commissioning Processes’',
      'SECMP0062 ‘Northbound Application Traffic Management – Alert Storm Protection’',
      expect.stringMatching(/^Three Modification Proposals that do not impact DCC Systems/),
      'MP079 ‘Provisions for withdrawing modifications’',
      'MP084 ‘Other User Panel Seating Amendment’',
      'MP088 ‘Power to raise modifications’',
    ]);
    expect(june.join('\n')).toMatch(/Version 1\.1 of the RID, in Appendix A, .* re-baseline/);
    expect(june.join('\n')).toMatch(/six months before go-live, in December 2019/);
    expect(section(lines, 'Recommendations').slice(0, 3)).toEqual([
      'The Panel is requested to:',
      'AGREE the updated scope of the June 2020 SEC Release on the SEC documentation; and',
      'BASELINE the June 2020 SEC Release Implementation Document, version 1.1.',
    ]);
    expect(lines).toContain('Appendix A: June 2020 SEC Release Implementation Document v1.1');
  });

  it('asks for the standard criteria as an item of its own, and says which RID has them', async () => {
    const standardCriteria = standardOf(shipped);
    const lines = linesOf(panelPaper([await june2020With()], { ...details, standardCriteria }));
    const own = section(lines, 'Acceptance criteria for SEC Releases');
    expect(own.join(' ')).toMatch(/agree the criteria of Annex 1 as the standard for SEC Releases/);
    expect(own.at(-1)).toMatch(
      /^The RID of the June 2020 SEC Release has (?:them as they stand there|criteria in other)/,
    );
    expect(section(lines, 'Recommendations').slice(3, 4)).toEqual([
      'AGREE the standard acceptance criteria to be used for SEC Releases, as Annex 1 has them.',
    ]);
    expect(lines[lines.indexOf('1. Purpose') + 1]).toMatch(
      / and agree the standard acceptance criteria for SEC Releases\.$/,
    );
    const annex = lines.indexOf('Annex 1: Standard acceptance criteria of SEC Releases');
    expect(lines.slice(annex + 1)).toEqual(expect.arrayContaining([...standardCriteria.testing]));
  });

  it('numbers the annexes where criteria of a RID changed as well', async () => {
    const june = await june2020With((model) => {
      const before = firstScope(model);
      return { ...before, criteria: { ...before.criteria, testing: before.criteria.testing.slice(1) } };
    });
    const lines = linesOf(panelPaper([june], { ...details, standardCriteria: standardOf(shipped) }));
    expect(lines.filter((line) => /^Annex \d: /.test(line))).toEqual([
      'Annex 1: Standard acceptance criteria of SEC Releases',
      'Annex 2: Acceptance criteria of the June 2020 SEC Release',
    ]);
    expect(section(lines, 'Recommendations').join(' ')).toMatch(
      /changed .* as Annex 2 has them; and AGREE the standard/,
    );
  });

  it('asks for the scope of a later release, and for criteria that changed, which an annex has in full', async () => {
    const june = await june2020With((model) => {
      const before = firstScope(model);
      return { ...before, criteria: { ...before.criteria, testing: before.criteria.testing.slice(1) } };
    });
    const later = await laterRelease(
      draftRid({
        goLive: '2020-11-05',
        impactsSystems: true,
        today,
        modifications: ['SECMP0046', 'SECMP0067'].map((id) => aModification(id, { impactsSystems: true })),
      }),
    );
    const lines = linesOf(panelPaper([june, later], details));
    expect(section(lines, 'November 2020 SEC Release').join('\n')).toMatch(
      /two Modification Proposals that impact DCC Systems/,
    );
    expect(section(lines, 'Recommendations').slice(1, 5)).toEqual([
      expect.stringMatching(/^AGREE .*June 2020.*;$/),
      expect.stringMatching(/^BASELINE .*;$/),
      'AGREE the proposed scope of the November 2020 SEC Release on the DCC Systems; and',
      expect.stringMatching(/^AGREE the changed acceptance criteria for the June 2020 SEC Release, as Annex 1/),
    ]);
    expect(lines).toContain('Testing acceptance criteria – reviewed by the Testing Advisory Group');
  });

  it('has the November 2021 release from its early to its final scope, with a reason to give for each that leaves', () => {
    const kept = ['SECMP0007', 'MP090'].map((id) => aModification(id, { status: 'approved' }));
    const targeted = (...ids: string[]): Rid['modifications'] => ids.map((id) => aModification(id));
    const one = release(
      'November 2021 SEC Release',
      { modifications: [...kept, ...targeted('MP077', 'MP105', 'MP138', 'MP150', 'MP157', 'MP158', 'MP164', 'MP180')] },
      { modifications: [...kept, ...targeted('MP077', 'MP105', 'MP129', 'MP143', 'MP150')] },
    );
    const lines = linesOf(panelPaper([one], details));
    const text = section(lines, 'November 2021 SEC Release').join('\n');
    expect(text).toMatch(/Five Modification Proposals .* as well:\nMP138.*\nMP157.*\nMP158.*\nMP164.*\nMP180/);
    expect(text).toMatch(
      /Two Modification Proposals are no longer in the scope:\nMP129 .*, with no release chosen yet\nMP143/,
    );
    expect(text).toMatch(/The reasons:\n\[why MP129 leaves the release\]\n\[why MP143 leaves the release\]/);
    expect(section(lines, 'Later SEC Releases')).toHaveLength(3);
    // It moves to a release that the paper tells of.
    const next = { ...release('June 2022 SEC Release', { modifications: targeted('MP143') }, null), isLater: true };
    const both = linesOf(panelPaper([one, next], details)).join('\n');
    expect(both).toMatch(/MP143 ‘Title of MP143’, now in the June 2022 SEC Release/);
  });

  it('names the part that a release implements, where its bullet says which', () => {
    const modification = aModification('SECMP0062', { title: 'Alerts', summary: 'part 1: proposes to cap them.' });
    const lines = linesOf(
      panelPaper([release('June', { modifications: [modification] }, { modifications: [] })], details),
    );
    expect(lines).toContain('SECMP0062 ‘Alerts’ part 1');
  });

  it('has a team’s own words', () => {
    const words = {
      ...shippedPaperWords,
      action: 'For Approval',
      agree: 'ENDORSE',
      panel: 'Code Manager',
      informationPolicy: 'Policy',
    };
    const one = release('November 2021 SEC Release', { modifications: [aModification('MP180')] }, {});
    const text = linesOf(panelPaper([one], { ...details, words })).join('\n');
    expect(text).toMatch(/Action: For Approval/);
    expect(text).toMatch(/The Code Manager is requested to:\nENDORSE the updated scope/);
    expect(text).not.toMatch(/\bthe Panel\b|AGREE/);
  });

  it('is a valid document with header and footer, which opens beside the RID and leaves that as it is', async () => {
    const releases = [await june2020With()];
    const file = draftPaper({ releases, isFirst: false, ...details });
    expect(await validationErrors(file)).toEqual([]);
    expect(draftPaper({ releases, isFirst: false, ...details })).toEqual(file);
    const line = openLine(fixture('june-2020.docx'));
    const opened: Uint8Array[] = [];
    line.host.onOpen((bytes) => opened.push(bytes));
    await openDraft(file);
    expect(line.host.roundTrips).toBe(1);
    expect(line.host.changed).toBe(false);
    expect(opened).toEqual([file]);
    const { headersAndFooters } = (await openLine(file).read()).reading.snapshot;
    expect(headersAndFooters.map(({ text }) => text).join('\n')).toMatch(/SEC Releases: .*\n.*SECP_76_1701_23.*White/);
  });

  it.each<[string, Partial<PaperRequest>, RegExp]>([
    ['a RID without a baseline', { releases: [release('June 2020 SEC Release', {}, null)] }, /keeps no baseline/],
    [
      'two RIDs of one release',
      { releases: [release('June 2020 SEC Release', {}, {}), release('June 2020 SEC Release', {}, {})] },
      /Two of the RIDs are of the June 2020/,
    ],
    ['a RID without a name', { releases: [release('', {}, {})] }, /does not say which release/],
    [
      'a RID that is its own baseline',
      {
        releases: [
          release('June 2020 SEC Release', { document: { version: '1.0', classification: '', reference: '' } }, {}),
        ],
      },
      /is numbered 1\.0, as its baseline is/,
    ],
  ])('is refused for %s', (_, change, sentence) => {
    expect(() => draftPaper({ releases: [], isFirst: false, ...details, ...change })).toThrow(sentence);
  });
});
