import fc from 'fast-check';
import { changesOf } from '../../src/compare/changes';
import { tellChanges } from '../../src/compare/tell';
import type { ChangeGroup } from '../../src/compare/tell/told';
import type { Modification, Rid } from '../../src/model/rid';
import { aModification, aRid, rids } from '../builders/rid';

function texts(before: Rid, after: Rid, elsewhere: readonly Rid[] = []): string[] {
  return tellChanges(before, after, { elsewhere }).map(({ text }) => text);
}

const named = (name: string, change: Partial<Rid> = {}): Rid => aRid({ release: { name, goLive: null }, ...change });
const june = (change: Partial<Rid> = {}): Rid => named('June 2020 SEC Release', change);
const scope = (modifications: readonly Modification[]): Rid => june({ modifications: [...modifications] });

describe('what changed, as an author thinks', () => {
  it('is nothing between equal ones, and something wherever anything differs', () => {
    fc.assert(
      fc.property(rids, rids, (one, other) => {
        expect(tellChanges(one, structuredClone(one))).toEqual([]);
        // An order alone may follow from nothing that is told, where it only follows from the dates.
        const isOther = changesOf(one, other).some(({ kind }) => kind !== 'order');
        if (isOther) expect(tellChanges(one, other)).not.toEqual([]);
      }),
    );
  });

  it('ends each sentence once, and says nothing of values that are not there', () => {
    fc.assert(
      fc.property(rids, rids, (one, other) => {
        for (const text of texts(one, other)) {
          expect(text).toMatch(/[.”]$/);
          expect(text).not.toMatch(/undefined|null|\[object/);
        }
      }),
    );
  });

  it('tells scope: in, out, elsewhere, approved, and a draft that became a proposal', () => {
    const before = scope([
      aModification('MP129'),
      aModification('MP143'),
      aModification('MP150'),
      aModification('DP099', { title: 'Draft' }),
    ]);
    const after = scope([
      aModification('MP150', { status: 'approved' }),
      aModification('MP099', { title: 'Draft' }),
      aModification('MP138'),
    ]);
    const next = named('June 2022 SEC Release', { modifications: [aModification('MP143')] });
    expect(texts(before, after, [next])).toEqual([
      'DP099 is a Modification Proposal now: MP099 ‘Draft’.',
      'MP129 ‘Title of MP129’ leaves the scope; no other release is named for it.',
      'MP143 ‘Title of MP143’ moves to the June 2022 SEC Release.',
      'MP150 ‘Title of MP150’ is approved now; it was targeted.',
      'MP138 ‘Title of MP138’ joins the scope; it is targeted.',
    ]);
  });

  it('has the November 2021 release go from its early to its final scope', () => {
    const kept = ['SECMP0007', 'MP090'].map((id) => aModification(id, { status: 'approved' }));
    const targeted = (...ids: string[]): Modification[] => ids.map((id) => aModification(id));
    const early = scope([...kept, ...targeted('MP077', 'MP105', 'MP129', 'MP143', 'MP150')]);
    const final = scope([...kept, ...targeted('MP077', 'MP105', 'MP138', 'MP150', 'MP157', 'MP158', 'MP164', 'MP180')]);
    const told = tellChanges(early, final);
    expect(told.map(({ group, kind, subject }) => [group, kind, subject])).toEqual([
      ...['MP129', 'MP143'].map((id) => ['Scope', 'removed', id]),
      ...['MP138', 'MP157', 'MP158', 'MP164', 'MP180'].map((id) => ['Scope', 'added', id]),
    ]);
  });

  it('tells how far a modification has come, and its parts', () => {
    const stages = { agreed: '2019-10-11', decided: '', implemented: '' };
    const before = scope([aModification('SECMP0062', { stages })]);
    const after = scope([
      aModification('SECMP0062', {
        stages: { ...stages, decided: '2020-03-02' },
        parts: [
          { name: 'part 1', documents: ['Section H'], release: 'June 2020 SEC Release' },
          { name: 'part 2', documents: [], release: '' },
        ],
      }),
    ]);
    expect(texts(before, after)).toEqual([
      'SECMP0062: a decision was taken on 2 March 2020.',
      'SECMP0062 comes in parts: part 1 (Section H) in the June 2020 SEC Release; part 2; it came as a whole.',
    ]);
  });

  it.each<[ChangeGroup, Partial<Rid>, Partial<Rid>, string]>([
    [
      'Dates',
      { timetable: [{ date: '2020-05-20', event: 'UIT commences', notes: '' }] },
      { timetable: [{ date: '2020-05-27', event: 'UIT commences', notes: '' }] },
      // The Monday between them is a bank holiday.
      'UIT commences: 27 May 2020, four Working Days later than 20 May 2020.',
    ],
    ['Annexes', {}, { annexes: [{ letter: 'A', description: 'the TAD' }] }, 'Annex A is new: “the TAD”.'],
    [
      'Other Codes',
      { otherCodes: ['No other Codes are impacted.'] },
      { otherCodes: ['No other industry Codes are impacted.'] },
      'A paragraph on other Codes: “industry” was added.',
    ],
    [
      'Test strategy',
      { testStrategy: { dcc: [], user: ['Users test.'] } },
      { testStrategy: { dcc: [], user: [] } },
      'A paragraph on User testing is gone: “Users test.”',
    ],
    [
      'Costs',
      { costs: { ...aRid().costs, dccTotal: 1_120_042 } },
      { costs: { ...aRid().costs, dccTotal: 1_180_042 } },
      'The stated total of DCC costs: £1,180,042 now, £1,120,042 before (+£60,000).',
    ],
    [
      'Acceptance criteria',
      {
        criteria: {
          operational: [],
          security: [],
          testing: ['One.', 'No defects would be deployed to the live environment.'],
        },
      },
      {
        criteria: {
          operational: [],
          security: [],
          testing: ['One.', 'No defects would be deployed to the production environment.'],
        },
      },
      'Testing criterion 2: “live” became “production”.',
    ],
    [
      'Wording',
      { partyImpacts: [{ subject: 'Supplier Parties', impacts: ['Suppliers wait.'] }] },
      { partyImpacts: [{ subject: 'Supplier Parties', impacts: ['Suppliers wait.', 'Suppliers pay.'] }] },
      'SEC Party impacts, “Supplier Parties”, a bullet is new: “Suppliers pay.”',
    ],
    [
      'SEC documents',
      { modifications: [aModification('MP079', { documents: ['Section A'] })] },
      { modifications: [aModification('MP079', { documents: ['Section D'] })] },
      'MP079 changes Section D now, and no longer changes Section A.',
    ],
    [
      'Order',
      { otherCodes: ['One.', 'Two.'] },
      { otherCodes: ['Two.', 'One.'] },
      'The paragraphs on other Codes stand in another order: “One.” moved.',
    ],
  ])('tells %s', (group, before, after, text) => {
    expect(tellChanges(june(before), june(after))).toMatchObject([{ group, text }]);
  });

  it('adds up what the rows of costs come to', () => {
    const costs = { designBuildPit: 100, sit: 20, uit: '', live: 5 };
    const before = scope([aModification('SECMP0053', { costs, impactsSystems: true })]);
    const after = scope([aModification('SECMP0053', { costs: { ...costs, sit: 30, uit: 7 }, impactsSystems: true })]);
    expect(texts(before, after)).toEqual([
      'SECMP0053, SIT: £30 now, £20 before (+£10).',
      'SECMP0053, UIT: £7 now, blank before.',
      'The rows of DCC costs come to £142 now, £125 before (+£17).',
    ]);
  });

  it('tells a go-live that moved once', () => {
    const of = (goLive: string): Rid =>
      june({
        release: { name: 'June 2020 SEC Release', goLive },
        timetable: [{ date: goLive, event: 'Release go-live', notes: '' }],
      });
    expect(texts(of('2020-06-25'), of('2020-06-26'))).toEqual([
      'Go-live: 26 June 2020, one Working Day later than 25 June 2020.',
    ]);
  });

  it('does not tell what follows from something else: the order of dated steps, and of an approved modification', () => {
    const events = (first: string): Rid['timetable'] =>
      [
        { date: first, event: 'SIT commences', notes: '' },
        { date: '2020-03-03', event: 'UIT commences', notes: '' },
      ].sort((one, other) => one.date.localeCompare(other.date));
    expect(
      tellChanges(june({ timetable: events('2020-03-02') }), june({ timetable: events('2020-03-04') })),
    ).toHaveLength(1);
    const [first, second] = [aModification('MP001'), aModification('MP002')];
    const told = tellChanges(scope([first, second]), scope([{ ...second, status: 'approved' }, first]));
    expect(told.map(({ text }) => text)).toEqual(['MP002 ‘Title of MP002’ is approved now; it was targeted.']);
  });

  it('of two releases tells what both have, and nothing of what they do not share', () => {
    const before = june({
      modifications: [aModification('MP079'), aModification('MP150')],
      documents: [
        { reference: 'Appendix AH', title: 'Old' },
        { reference: 'Section A', title: 'A' },
      ],
    });
    const after = named('November 2021 SEC Release', {
      modifications: [aModification('MP150', { status: 'approved' }), aModification('MP180')],
      documents: [{ reference: 'Appendix AH', title: 'New' }],
    });
    expect(texts(before, after)).toEqual([
      'MP150 ‘Title of MP150’ is approved now; it was targeted.',
      'Appendix AH is called ‘New’; it was called ‘Old’.',
    ]);
  });
});
