import type { Rid } from '../../src/model/rid';
import { sketch } from '../builders/sketch';
import { openLine, type Line } from '../line';

const at = (line: Line, words: string): number => line.host.user.paragraphs().findIndex(({ text }) => text === words);

async function kept(): Promise<{ line: Line; model: Rid }> {
  const line = openLine(
    sketch(`
SEC Release Implementation Document
June 2020 SEC Release
# 1. Scope
The scope.
# 3. Implementation timeline
| Release implementation timetable |
| Date | Event | Notes |
| 12 Apr 21 | SIT commences | First note |
| 04 Nov 21 | Release go-live | |`),
  );
  return { line, model: (await line.refresh()).store.model };
}

const noted = (model: Rid, notes: string): Rid => ({
  ...model,
  timetable: model.timetable.map((row, at) => (at === 0 ? { ...row, notes } : row)),
});

describe('a column whose head is retyped', () => {
  it('takes in what the model came to say meanwhile, once its head is put right', async () => {
    const { line, model } = await kept();
    line.host.user.type(at(line, 'Notes'), 'Concerns');
    await line.refresh({ model: noted(model, 'Said since') });
    expect(at(line, 'First note')).toBeGreaterThan(0);
    line.host.user.type(at(line, 'Concerns'), 'Notes');
    const { store } = await line.refresh();
    expect(store.model.timetable).toEqual(noted(model, 'Said since').timetable);
    expect((await line.read()).reading.model.timetable).toEqual(store.model.timetable);
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('is a conflict where its author typed into it meanwhile, too', async () => {
    const { line, model } = await kept();
    line.host.user.type(at(line, 'Notes'), 'Concerns');
    await line.refresh({ model: noted(model, 'Said since') });
    line.host.user.type(at(line, 'First note'), 'Typed since');
    line.host.user.type(at(line, 'Concerns'), 'Notes');
    const { regions } = await line.refresh();
    expect(regions.find(({ name }) => name === 'timetable')?.conflicts).toEqual([
      { row: 'SIT commences', column: 'notes', document: 'Typed since', model: 'Said since' },
    ]);
  });
});
