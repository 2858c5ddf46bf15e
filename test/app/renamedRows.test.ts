import type { Rid } from '../../src/model/rid';
import { bookmark, docx, group, heading, numbered, paragraph, table } from '../builders';
import { sketchBlocks } from '../builders/sketch';
import { openLine, type Line } from '../line';

function aRid(): Uint8Array {
  return docx([
    group(sketchBlocks('SEC Release Implementation Document\nJune 2020 SEC Release\n# 1. Scope\nThe scope.')),
    heading(1, '3. Implementation timeline'),
    table(
      'Release implementation timetable',
      ['Date', 'Event', 'Notes'],
      [
        ['12 Apr 21', { blocks: [paragraph(['SIT ', bookmark('here', 'commences with all Parties')])] }, ''],
        ['04 Nov 21', 'Release go-live', 'The changes take effect.'],
      ],
    ),
    paragraph(),
    heading(1, '6. Acceptance criteria'),
    heading(2, 'Testing acceptance criteria'),
    numbered('The DCC has tested all the services.'),
    numbered('The TAG has seen no open defect.'),
  ]);
}

const modelOf = async (line: Line): Promise<Rid> => (await line.refresh()).store.model;
const at = (line: Line, words: string): number => line.host.user.paragraphs().findIndex(({ text }) => text === words);

describe('an event that is renamed', () => {
  const renamed = (model: Rid, event: string, date: string): Rid => ({
    ...model,
    timetable: model.timetable.map((row, index) => (index === 0 ? { ...row, event, date } : row)),
  });

  it('in the model keeps its row in the document', async () => {
    const line = openLine(aRid());
    const model = renamed(await modelOf(line), 'SIT begins with all Parties', '2021-04-13');
    const { edits } = await line.refresh({ model });
    expect(edits.map(({ kind }) => kind)).toEqual(expect.not.arrayContaining(['insertRows', 'deleteRow']));
    expect((await modelOf(line)).timetable).toEqual(model.timetable);
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('in the document keeps the date that the model gives it', async () => {
    const line = openLine(aRid());
    const model = await modelOf(line);
    line.host.user.type(at(line, 'Release go-live'), 'Release go-live for all');
    await line.refresh({
      model: {
        ...model,
        timetable: model.timetable.with(1, { ...model.timetable[1], date: '2021-11-05' } as Rid['timetable'][number]),
      },
    });
    expect((await modelOf(line)).timetable[1]).toEqual({
      event: 'Release go-live for all',
      date: '2021-11-05',
      notes: 'The changes take effect.',
    });
  });
});

describe('a criterion that is reworded on both sides', () => {
  const typed = 'The DCC has tested most of the services.';
  const modelled = 'The DCC has tested all the services twice.';
  const reworded = async (): Promise<{ line: Line; model: Rid }> => {
    const line = openLine(aRid());
    const model = await modelOf(line);
    line.host.user.type(at(line, 'The DCC has tested all the services.'), typed);
    const testing = model.criteria.testing.with(0, modelled);
    return { line, model: { ...model, criteria: { ...model.criteria, testing } } };
  };

  it('is a conflict and stays one, not two criteria', async () => {
    const { line, model } = await reworded();
    for (let again = 0; again < 3; again += 1) {
      const { regions, store } = await line.refresh(again === 0 ? { model } : {});
      expect(regions.find(({ name }) => name === 'testing-criteria')?.conflicts).toMatchObject([
        { column: 'text', document: typed, model: modelled },
      ]);
      expect(store.model.criteria.testing).toEqual(model.criteria.testing);
      expect((await line.read()).reading.model.criteria.testing).toEqual([typed, model.criteria.testing[1]]);
    }
  });

  it.each([
    ['document', typed],
    ['model', modelled],
  ] as const)('is settled for the %s', async (take, wanted) => {
    const { line, model } = await reworded();
    await line.refresh({ model, take });
    expect((await line.read()).reading.model.criteria.testing).toEqual([wanted, model.criteria.testing[1]]);
    expect((await modelOf(line)).criteria.testing).toEqual([wanted, model.criteria.testing[1]]);
    expect((await line.refresh()).edits).toEqual([]);
  });
});
