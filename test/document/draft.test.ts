import fc from 'fast-check';
import { lostWithoutSystems } from '../../src/draft/contradictions';
import { impactOfNext, nextRelease, nextScope } from '../../src/draft/nextRelease';
import type { RidDraft } from '../../src/draft/rid';
import { refuseTooWide } from '../../src/draft/widest';
import { fieldDefinition } from '../../src/document/fields/definitions';
import { isIsoDate } from '../../src/model/date';
import { emptyRid, newModification, Rid } from '../../src/model/rid';
import { validationErrors } from '../builders/validate';
import { today } from '../line';
import { aDraftedRid, drafted, november, scopes } from './draftedRid';

const many = Array.from({ length: 25 }, (_, at) => ({
  id: `MP${String(100 + at)}`,
  title: `Change number ${String(at + 1)}`,
  participants: ['suppliers' as const],
  documents: ['Section D'],
}));

const releases: readonly (readonly [string, Partial<RidDraft>])[] = [
  ['with impact on DCC Systems', {}],
  ['with SECAS’s effort', { secasDays: { update: 1, management: 20 }, reference: 'SECP_85_1310_12' }],
  ['without impact on DCC Systems', { impactsSystems: false }],
  ['with nothing in scope', { modifications: [] }],
  ['with nothing in scope and no impact on DCC Systems', { modifications: [], impactsSystems: false }],
  ['with one modification', { modifications: november.slice(0, 1) }],
  ['with one of which nothing is known', { modifications: [{ id: 'MP200' }], impactsSystems: false }],
  ['with 25 modifications', { modifications: many }],
  ['with targeted ones only', { modifications: november.map((one) => ({ ...one, status: 'targeted' as const })) }],
  [
    'with approved ones only',
    { modifications: november.map((one) => ({ ...one, status: 'approved' as const, summary: '' })) },
  ],
  ['with DCC Change Requests', { changeRequests: [{ id: 'CR1088', title: 'Proving', summary: 'proposes to prove.' }] }],
  [
    'with a costed modification that uses acronyms before they are met',
    {
      modifications: [
        {
          id: 'MP090',
          title: 'Testing',
          summary: 'proposes to let the TAG and the Change Sub-Committee (CSC) shorten SIT.',
          participants: ['dcc'],
          documents: ['Section H'],
        },
      ],
    },
  ],
  [
    'with one that changes DCC Systems by its own words',
    {
      modifications: [...november, { id: 'MP170', summary: 'would queue what comes, and so changes the DCC Systems.' }],
    },
  ],
  ['of long ago', { goLive: '2019-11-28', today: '2019-01-10' }],
];

describe.each(releases)('A new RID %s', (_, change) => {
  it('reads back as it was drafted, and no rule has anything to say', async () => {
    const model = aDraftedRid(change);
    expect(Rid.parse(model)).toEqual(model);
    const line = await drafted(model);
    const { reading } = await line.read();
    expect(reading.model).toEqual(model);
    const { diagnostics } = await line.check();
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe('A new RID', () => {
  it('reads back as it was drafted, whatever its scope', async () => {
    await fc.assert(
      fc.asyncProperty(scopes, fc.boolean(), async (modifications, impactsSystems) => {
        const model = aDraftedRid({ modifications, impactsSystems });
        const line = await drafted(model);
        expect((await line.read()).reading.model).toEqual(model);
        const { diagnostics } = await line.check();
        expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it.each([[true], [false]])('is valid Word (impact on DCC Systems: %s)', async (impactsSystems) => {
    const model = aDraftedRid({ impactsSystems, secasDays: { update: 2, management: 20 } });
    const line = await drafted(model, {
      binding: {
        storeItemId: '{6E1D2B5C-0000-4000-8000-000000000001}',
        text: (name) => fieldDefinition(name).write(model) ?? '',
        xpath: (name) => `/r:rid[1]/r:fields[1]/r:${name}[1]`,
        prefixMappings: 'xmlns:r="urn:rid-author:rid"',
      },
    });
    expect(await validationErrors(line.host.save())).toEqual([]);
  });

  it('needs no refresh', async () => {
    const line = await drafted(aDraftedRid());
    const { regions } = await line.refresh();
    expect(regions.filter(({ outcome }) => !['set up', 'up to date', 'not needed'].includes(outcome))).toEqual([]);
  });

  it('is named after its month, or as its author says', () => {
    expect(aDraftedRid().release.name).toBe('November 2021 SEC Release');
    expect(aDraftedRid({ name: 'December 2021' }).release.name).toBe('December 2021 SEC Release');
    expect(aDraftedRid({ name: 'June 2022 SEC Release' }).release.name).toBe('June 2022 SEC Release');
  });

  it('ticks the DCC for what changes its systems', () => {
    const [modification] = aDraftedRid({ modifications: [{ id: 'MP105', impactsSystems: true }] }).modifications;
    expect(modification?.participants).toEqual(['dcc']);
  });

  it('states the total once every cost is known', () => {
    expect(aDraftedRid({ modifications: november.slice(0, 2) }).costs.dccTotal).toBe(524_000);
    expect(aDraftedRid().costs.dccTotal).toBeNull();
  });
});

describe('A release of many modifications', () => {
  const release = (count: number, documents: string[]): Rid => ({
    ...emptyRid(),
    modifications: Array.from({ length: count }, (_, at) => newModification(`MP${String(100 + at)}`)),
    documents: documents.map((reference) => ({ reference, title: '' })),
  });

  it('is refused where Word could not open its matrix of SEC documents', () => {
    expect(() => {
      refuseTooWide(release(63, ['Section A']));
    }).toThrow(/would have 64 columns, and tables in Word have 63 at most.* Leave/);
  });

  it.each([[release(62, ['Section A'])], [release(90, [])]])('is not where there is none, or Word can', (model) => {
    expect(() => {
      refuseTooWide(model);
    }).not.toThrow();
  });
});

describe('What a release without impact on DCC Systems would lose', () => {
  const costs = { designBuildPit: 0, sit: 0, uit: 0, live: 0 };

  it.each([
    ['an amount', { costs: { ...costs, sit: 5 } }, true],
    ['an amount in words', { costs: { ...costs, sit: 'tbc' } }, true],
    ['an impact', { impactsSystems: true }, true],
    ['an impact that is not costed yet', { impactsSystems: true, costs: { ...costs, sit: '' } }, true],
    ['no row of noughts', { impactsSystems: true, costs }, false],
    ['no impact that is denied', { impactsSystems: false }, false],
    ['nothing that is not known', { impactsSystems: null, costs: null }, false],
  ])('is %s', (_, known, isLost) => {
    expect(lostWithoutSystems([{ id: 'MP079', ...known }])).toEqual(isLost ? ['MP079'] : []);
  });
});

describe('The next release', () => {
  const last = aDraftedRid({ secasDays: { update: 2, management: 20 } });
  const next = { goLive: '2022-06-30', today, impactsSystems: true };

  it('takes over what is only targeted', () => {
    const rid = nextRelease(last, next);
    expect(rid.modifications.map(({ id }) => id)).toEqual(['MP077', 'MP105', 'MP150']);
    expect(rid.modifications[0]?.costs).toEqual(last.modifications.find(({ id }) => id === 'MP077')?.costs);
    expect(rid.release).toEqual({ name: 'June 2022 SEC Release', goLive: '2022-06-30' });
    expect(rid.document.version).toBe('0.1');
    expect(rid.history).toHaveLength(1);
    expect(rid.timetable.at(-1)?.date).toBe('2022-06-30');
    expect(rid.timetable.every(({ date }) => isIsoDate(date))).toBe(true);
  });

  it('moves approved modifications, and drops targeted ones', () => {
    const rid = nextRelease(last, { ...next, move: ['SECMP0007'], drop: ['MP105', 'MP077'] });
    expect(rid.modifications.map(({ id, status }) => [id, status])).toEqual([
      ['SECMP0007', 'approved'],
      ['MP150', 'targeted'],
    ]);
  });

  it('takes what the scope states anew, and keeps what it does not', () => {
    const added = [
      { id: 'MP077', title: 'Flagging', status: 'approved' as const },
      { id: 'MP105', costs: { designBuildPit: '', sit: 500, uit: '', live: '' }, impactsSystems: true },
      { id: 'MP150', participants: ['suppliers' as const] },
      { id: 'SECMP0007', points: [] },
      { id: 'MP300', title: 'New' },
    ];
    const { modifications } = nextRelease(last, { ...next, added });
    const before = (id: string) => last.modifications.find((one) => one.id === id);
    expect(modifications.map(({ id }) => id)).toEqual(['SECMP0007', 'MP077', 'MP105', 'MP150', 'MP300']);
    expect(modifications).toMatchObject([
      { ...before('SECMP0007'), points: [] },
      { ...before('MP077'), title: 'Flagging', status: 'approved' },
      { ...before('MP105'), costs: { designBuildPit: '', sit: 500, uit: '', live: '' } },
      { title: before('MP150')?.title, participants: ['suppliers'], underInvestigation: false },
      { title: 'New', status: 'targeted' },
    ]);
  });

  it('words one that is approved by now as such, unless its author has worded it', () => {
    const added = [{ id: 'MP150', status: 'approved' as const }];
    const { modifications } = nextRelease(last, { ...next, added });
    expect(modifications.find(({ id }) => id === 'MP150')?.summary).toMatch(/^will make the change/);
  });

  it('keeps the amounts that the scope leaves blank', () => {
    const costs = { designBuildPit: '' as const, sit: 1, uit: '' as const, live: '' as const };
    const [modification] = nextScope(last, { added: [{ id: 'MP077', costs }] }).modifications;
    expect(modification?.costs).toEqual({ designBuildPit: 500_000, sit: 1, uit: 3_000, live: 1_000 });
  });

  it('impacts DCC Systems where its scope does, and leaves it to its author where nothing tells', () => {
    expect(impactOfNext(last, true, {})).toBe(true);
    // With a breakdown of costs, one that is not in it has no impact.
    expect(impactOfNext(last, true, { drop: ['MP077', 'MP105'] })).toBe(false);
    expect(impactOfNext(last, true, { drop: ['MP077', 'MP105'], added: [{ id: 'MP300' }] })).toBeNull();
    const undecided: Rid = {
      ...last,
      modifications: last.modifications.map((one) => ({ ...one, impactsSystems: null, costs: null })),
    };
    const all = { move: ['SECMP0007'] };
    expect([true, false, null].map((before) => impactOfNext(undecided, before, all))).toEqual([true, false, null]);
    expect([true, false, null].map((before) => impactOfNext(undecided, before, {}))).toEqual([null, false, null]);
    expect(impactOfNext(undecided, true, { drop: ['MP077', 'MP105', 'MP150'] })).toBeNull();
    const known = undecided.modifications.map((one) => ({ ...one, impactsSystems: one.id === 'MP105' }));
    expect(impactOfNext({ ...undecided, modifications: known }, null, {})).toBe(true);
  });

  it('impacts DCC Systems where what is carried over says so in its own words, unless the scope says otherwise', () => {
    const summary = 'proposes a queue. It changes the DCC Systems where they queue. It may be small.';
    const said = last.modifications.map((one) => (one.id === 'MP150' ? { ...one, summary } : one));
    const drop = ['MP077', 'MP105'];
    expect(said.find(({ id }) => id === 'MP150')?.impactsSystems).toBe(false);
    expect(impactOfNext({ ...last, modifications: said }, true, { drop })).toBe(true);
    expect(nextRelease({ ...last, modifications: said }, { ...next, drop }).modifications).toMatchObject([
      { id: 'MP150', impactsSystems: true, participants: ['dcc'] },
    ]);
    const added = [{ id: 'MP150', impactsSystems: false }];
    expect(impactOfNext({ ...last, modifications: said }, true, { drop, added })).toBe(false);
  });

  it('keeps what its author told of the impacts where the whole scope moves', () => {
    const told = { ...last, otherCodes: ['The Retail Energy Code changes too.'] };
    expect(nextRelease(told, { ...next, move: ['SECMP0007'] }).otherCodes).toEqual(told.otherCodes);
    expect(nextRelease(told, next).otherCodes).not.toEqual(told.otherCodes);
  });

  it('is as right as a new one', async () => {
    const model = nextRelease(last, next);
    const line = await drafted(model);
    expect((await line.read()).reading.model).toEqual(model);
    expect((await line.check()).diagnostics).toEqual([]);
  });
});
