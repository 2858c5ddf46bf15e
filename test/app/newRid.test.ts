import { strFromU8, unzipSync } from 'fflate';
import {
  checkDocument,
  draftRid,
  parseScope,
  previewSetUp,
  workingModel,
  writeNewRid,
  type CheckResult,
  type RidDraft,
} from '../../src/app';
import { nextRelease } from '../../src/draft/nextRelease';
import { readLastRelease, readModel } from '../../src/app/document';
import { settingsOf } from '../../src/document/sync/openDocument';
import { blankDocx } from '../../src/host';
import type { Rid } from '../../src/model/rid';
import { noAdditions } from '../../src/model/noAdditions';
import type { ReferenceAdditions } from '../../src/model/settings';
import { readStore, storeNamespace } from '../../src/model/store';
import { knownWith } from '../../src/reference/reference';
import { docx, paragraph } from '../builders';
import { validationErrors } from '../builders/validate';
import { openLine, today, type Line } from '../line';

// Puts the host's parser where the browser has its own: what a draft uses as acronyms is read like any document.
openLine(blankDocx());

const scope =
  'Approved\nSECMP0007 – Firmware updates\nMP090 – Clarify the powers of the Panel\nTargeted\nMP105 – Sending certificates';

function draft(more: Partial<RidDraft> = {}): Rid {
  const { modifications } = parseScope(scope);
  return draftRid({ goLive: '2021-11-04', impactsSystems: true, modifications, today, ...more });
}

async function written(model: Rid): Promise<Line> {
  const line = openLine(blankDocx());
  await writeNewRid(model);
  return line;
}

describe.each([
  ['with impact on DCC Systems', true],
  ['without', false],
])('a new RID %s', (_, impactsSystems) => {
  it('is a whole RID in which no rule finds an error or a warning, and valid', async () => {
    const model = draft({ impactsSystems });
    const line = await written(model);
    expect(await validationErrors(line.host.save())).toEqual([]);
    const later = line.reopen();
    const { diagnostics, kind, notice, tables } = await later.check();
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
    expect(notice).toBeNull();
    expect(kind?.impactsSystems).toBe(impactsSystems);
    expect((await previewSetUp()).edits).toEqual([]);
    expect(tables.filter(({ state }) => state !== 'up to date' && state !== 'missing')).toEqual([]);
    expect(workingModel(await later.read())).toEqual(model);
  });

  it('keeps its fields equal in Word itself: a date typed once is the date everywhere', async () => {
    const line = (await written(draft({ impactsSystems }))).reopen();
    const { snapshot } = (await line.read()).reading;
    const stating = snapshot.paragraphs.filter(({ inlineControls }) =>
      inlineControls.some(({ tag }) => tag === 'rid:field:version'),
    );
    expect(stating.length).toBeGreaterThan(0);
    const [first] = stating;
    line.host.user.type(first?.index ?? 0, (first?.text ?? '').replace('0.1', '0.2'));
    const after = (await line.read()).reading.snapshot;
    const said = [...after.paragraphs, ...after.headersAndFooters].flatMap(({ text, inlineControls }) =>
      inlineControls.filter(({ tag }) => tag === 'rid:field:version').map(({ start, end }) => text.slice(start, end)),
    );
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said)).toEqual(new Set(['0.2']));
    const stored = readStore(after.store?.xml ?? null);
    expect(stored.kind === 'store' && stored.store.fields.version).toBe('0.2');
  });
});

it('needs a blank document, and leaves any other as it is', async () => {
  const line = openLine(docx([paragraph('A letter')]));
  await expect(writeNewRid(draft())).rejects.toThrow(/blank document/);
  expect(line.host.changed).toBe(false);
});

it('follows from the release before it', async () => {
  await written(draft());
  const next = nextRelease(await readModel(), { goLive: '2022-06-30', today, impactsSystems: true, move: ['MP090'] });
  const line = await written(next);
  const { reading } = await line.read();
  expect(reading.model.modifications.map(({ id }) => id).sort()).toEqual(['MP090', 'MP105']);
  expect(reading.model.release).toEqual({ name: 'June 2022 SEC Release', goLive: '2022-06-30' });
  const { diagnostics } = await line.check();
  expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
});

describe('a new RID that fails half-way', () => {
  const storesOf = (line: Line): number =>
    Object.values(unzipSync(line.host.save())).filter((part) =>
      strFromU8(part).includes(`<rid xmlns="${storeNamespace}"`),
    ).length;

  it.each([
    ['once the data model is kept', 1, 2],
    ['before its header and footer are written', 2, 1],
    ['in the middle of them', 2, 3],
  ])('%s leaves a blank document, and is whole the next time', async (_, batch, action) => {
    const model = draft();
    const line = openLine(blankDocx());
    line.host.faults = { ...line.host.faults, failAtAction: { batch, action, forGood: true } };
    await expect(writeNewRid(model)).rejects.toThrow(/could not write the document/);
    line.host.faults = {};
    const again = line.reopen();
    await writeNewRid(model);
    expect(storesOf(again)).toBe(1);
    expect(workingModel(await again.read())).toEqual(model);
    expect((await again.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
  });

  it.each([
    ['before its header and footer are written', 1],
    ['in the middle of them', 3],
  ])('%s, once, is whole all the same', async (_, action) => {
    const model = draft();
    const line = openLine(blankDocx());
    line.host.faults = { ...line.host.faults, failAtAction: { batch: 2, action } };
    await writeNewRid(model);
    expect(storesOf(line)).toBe(1);
    expect(workingModel(await line.read())).toEqual(model);
    expect((await line.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
  });
});

describe('a team’s own reference data', () => {
  const additions: ReferenceAdditions = {
    ...noAdditions(),
    name: 'SECAS release team',
    expansions: [{ acronym: 'SIT', terms: ['System Integration Test'], source: '' }],
    documents: [{ reference: 'Section H', titles: ['DCC Services of Today'], source: '' }],
    criteria: [
      {
        since: '2020-01',
        source: 'SECP_117_0906_11',
        sets: {
          operational: ['The DCC has shown that its Service Desk is ready to support the release.'],
          testing: ['The DCC has closed each test phase against its exit criteria.'],
          security: ['The DCC has closed every security finding of the release.'],
        },
      },
    ],
    bodies: [
      { name: 'Release Readiness Group', acronym: 'RRG', reviews: 'operational', source: '' },
      { name: 'Test Assurance Board', acronym: 'TAB', reviews: 'testing', source: '' },
    ],
  };
  const modifications = [{ id: 'MP090', documents: ['Section H'] }];
  const known = knownWith([additions]);
  const trouble = (found: CheckResult): string[] =>
    found.diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message);

  it('is what a new RID is drafted and written with', async () => {
    const model = draft({ modifications, known });
    expect(model.criteria.operational).toEqual(additions.criteria[0]?.sets.operational);
    expect(model.documents).toEqual([{ reference: 'Section H', title: 'DCC Services of Today' }]);
    expect(model.glossary).toContainEqual({ acronym: 'SIT', term: 'System Integration Test' });
    expect(model.timetable.map(({ event }) => event)).toContain(
      'Release Readiness Group reviews status against the operational acceptance criteria',
    );
    const line = openLine(blankDocx());
    await writeNewRid(model, { team: [additions] });
    expect(trouble(await checkDocument({ today, team: [additions] }))).toEqual([]);
    expect((await line.read()).reading.model).toEqual(model);
  });

  it('that a document keeps goes with its release to the next', async () => {
    openLine(blankDocx());
    await writeNewRid(draft({ modifications, known }), { kept: additions });
    const { model: last, reference: kept } = await readLastRelease();
    expect(kept).toEqual(additions);
    const more = { impactsSystems: true, known: knownWith([kept]), added: [{ id: 'MP091' }] };
    const next = nextRelease(last, { goLive: '2022-06-30', today, ...more });
    expect(next.modifications.map(({ id }) => id)).toEqual(['MP090', 'MP091']);
    const line = openLine(blankDocx());
    await writeNewRid(next, { kept });
    const found = await line.reopen().check();
    expect(trouble(found)).toEqual([]);
    expect(settingsOf(found.document).reference).toEqual(additions);
  });
});
