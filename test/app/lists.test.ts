import { aModification } from '../builders/rid';
import { validationErrors } from '../builders/validate';
import { fixture, openLine, type Line } from '../line';

const paragraphs = async (line: Line): Promise<string[]> =>
  (await line.read()).reading.snapshot.paragraphs.map(({ text }) => text);
const at = async (line: Line, words: string): Promise<number> =>
  (await paragraphs(line)).findIndex((text) => text.includes(words));

/** What another refresh would write. */
const kindsOf = async (line: Line): Promise<string[]> => (await line.refresh()).edits.map(({ kind }) => kind);

/** The sample after its first refresh: what is written is known from here on. */
async function refreshed(): Promise<Line> {
  const line = openLine(fixture('june-2020.docx'));
  await line.refresh();
  return line;
}

describe('a modification that joins the model', () => {
  it('gets its bullet, linked, with its points, and its row and column in every table', async () => {
    const line = await refreshed();
    const { model } = (await line.read()).reading;
    const joined = aModification('MP099', {
      title: 'A new right',
      summary: 'proposes to give Users a new right.',
      points: ['The first point.', 'The second point.'],
      address: 'https://smartenergycodecompany.co.uk/modifications/a-new-right/',
      participants: ['dcc'],
      documents: ['Section A'],
      costs: { designBuildPit: 1, sit: 2, uit: 3, live: 4 },
    });
    const [first, ...others] = model.modifications;
    const modifications = first ? [first, joined, ...others] : [];
    await line.refresh({ model: { ...model, modifications } });

    const after = (await line.reopen().read()).reading;
    const [bullet] = after.scope.targeted;
    expect(bullet).toMatchObject({ id: 'MP099', title: joined.title, summary: joined.summary, points: joined.points });
    expect(bullet).toMatchObject({ address: joined.address, paragraph: { style: 'List Bullet' } });
    expect(after.scope.targeted).toHaveLength(5);
    expect(after.model.modifications.find(({ id }) => id === 'MP099')).toEqual({ ...joined, impactsSystems: true });
    expect(await validationErrors(line.host.save())).toEqual([]);
    expect(await kindsOf(line)).toEqual([]);
  });

  it('is taken from a bullet that an author adds', async () => {
    const line = await refreshed();
    line.host.user.insertParagraphAfter(
      await at(line, 'MP088 ‘Power'),
      'MP099 ‘A new right’ proposes to give a right.',
    );
    const { regions } = await line.refresh();
    expect(regions.filter(({ outcome }) => outcome === 'changed').map(({ name }) => name)).toEqual([
      'participant-matrix',
      'document-matrix',
    ]);
    const { tables } = (await line.read()).reading;
    expect(tables.get('participant-matrix')?.grid.rows.at(-1)?.[0]).toBe('MP099');
    expect(tables.get('document-matrix')?.grid.columns.at(-1)).toBe('MP099');
    expect(await kindsOf(line)).toEqual([]);
  });
});

describe('a modification that leaves the scope', () => {
  it('takes its bullet, its points, its rows and its column with it', async () => {
    const line = await refreshed();
    const { model } = (await line.read()).reading;
    await line.refresh({
      model: { ...model, modifications: model.modifications.filter(({ id }) => id !== 'MP084') },
    });
    expect((await paragraphs(line)).filter((text) => /MP084|Alternative Solution/.test(text))).toEqual([]);
    expect(await kindsOf(line)).toEqual([]);
  });

  it('moves from targeted to approved, with its impacts', async () => {
    const line = await refreshed();
    const { model } = (await line.read()).reading;
    const approved = model.modifications.map((modification) =>
      modification.id === 'SECMP0062' ? { ...modification, status: 'approved' as const } : modification,
    );
    await line.refresh({ model: { ...model, modifications: approved } });
    const { scope, tables } = (await line.read()).reading;
    expect(scope.approved.map(({ id }) => id)).toEqual(['SECMP0053', 'SECMP0062']);
    expect(scope.targeted.map(({ id }) => id)).toEqual(['MP079', 'MP084', 'MP088']);
    expect(tables.get('dcc-costs')?.rows).toHaveLength(2);
    expect(await kindsOf(line)).toEqual([]);
  });
});

describe('a value that changes', () => {
  it('is replaced where it stands: the link over the title stays', async () => {
    const line = await refreshed();
    const { model } = (await line.read()).reading;
    const modifications = model.modifications.map((modification) =>
      modification.id === 'MP079'
        ? { ...modification, title: 'Provisions for withdrawing a modification' }
        : modification,
    );
    const { edits } = await line.refresh({ model: { ...model, modifications } });
    expect(edits.map((edit) => [edit.kind, 'found' in edit ? edit.found : ''])).toEqual([
      ['replaceText', 'modifications'],
      ['storeModel', ''],
    ]);
    const [, item] = (await line.read()).reading.scope.targeted;
    expect(item).toMatchObject({
      title: 'Provisions for withdrawing a modification',
      address: modifications[2]?.address,
    });
  });

  it('is kept when an author typed it', async () => {
    const line = await refreshed();
    const words = 'SECAS will be ready to put the approved changes to the SEC into force.';
    line.host.user.type(await at(line, 'SECAS will be ready'), words);
    expect((await line.refresh()).edits.map(({ kind }) => kind)).toEqual(['storeModel']);
    expect((await line.read()).reading.model.criteria.operational).toContain(words);
  });

  it('reaches the list when a row is added to the matrix, and the matrix when a bullet is added', async () => {
    const line = await refreshed();
    line.host.user.insertParagraphAfter(await at(line, 'Section L ‘Smart'), 'Schedule 8 ‘GB Companion Specification’');
    await line.refresh();
    expect(
      (await line.read()).reading.tables.get('document-matrix')?.grid.rows.map(([reference]) => reference),
    ).toContain('Schedule 8');
    line.host.user.type(await at(line, 'Appendix AH ‘'), 'Appendix AD ‘DCC User Interface Specification’');
    await line.refresh();
    expect(await kindsOf(line)).toEqual([]);
  });
});

describe('what the model puts into another order', () => {
  it('moves in its list and in its table, and as little as can be', async () => {
    const line = await refreshed();
    const { model } = (await line.read()).reading;
    const first = model.timetable[0];
    const timetable = [...model.timetable.slice(1), ...(first ? [first] : [])];
    const [approved, ...targeted] = model.modifications;
    const modifications = [...(approved ? [approved] : []), ...targeted.slice(1), ...targeted.slice(0, 1)];
    const before = line.host.roundTrips;
    const { edits } = await line.refresh({ model: { ...model, timetable, modifications } });
    expect(line.host.roundTrips - before).toBeLessThanOrEqual(3);
    expect(edits.filter(({ kind }) => kind === 'deleteRow').length).toBe(2);
    const after = (await line.read()).reading;
    expect(after.model.timetable).toEqual(timetable);
    expect(after.scope.targeted.map(({ id }) => id)).toEqual(['MP079', 'MP084', 'MP088', 'SECMP0062']);
    expect(after.scope.targeted.at(-1)?.address).toBe(targeted[0]?.address);
    expect(await validationErrors(line.host.save())).toEqual([]);
    expect(await kindsOf(line)).toEqual([]);
  });
});
