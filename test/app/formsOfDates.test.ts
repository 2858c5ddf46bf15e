import { fixAllSafe, saveModel } from '../../src/app';
import type { Rid } from '../../src/model/rid';
import { sketch } from '../builders/sketch';
import { openLine, today, type Line } from '../line';

const timetable = (line: Line): string[] =>
  line.host.user
    .paragraphs()
    .map(({ text }) => text)
    .slice(-6);

/** A RID whose timetable has its dates in words, with the data model that it keeps. */
async function kept(): Promise<{ line: Line; model: Rid }> {
  const line = openLine(
    sketch(`
SEC Release Implementation Document
# 3. Implementation timeline
| Release timetable |
| Date | Event | Notes |
| 6 January 2020 | SIT commences | Agreed |
| 7 January 2020 | SIT completes | Agreed |`),
  );
  return { line, model: (await line.refresh()).store.model };
}

const moved = (model: Rid): Rid => ({
  ...model,
  timetable: model.timetable.map((step, at) => (at === 0 ? { ...step, date: '2020-02-03', notes: 'Moved' } : step)),
});

describe('a date that is written in another form', () => {
  it.each(['06 Jan 20', '6th January 2020', '2020-01-06'])(
    '%s is no change against a model’s new date',
    async (form) => {
      const { line, model } = await kept();
      line.host.user.type(
        line.host.user.paragraphs().findIndex(({ text }) => text === '6 January 2020'),
        form,
      );
      const { regions } = await line.refresh({ model: moved(model) });
      expect(regions.flatMap(({ conflicts }) => conflicts)).toEqual([]);
      expect(timetable(line)).toEqual([
        '03 Feb 20',
        'SIT commences',
        'Moved',
        '7 January 2020',
        'SIT completes',
        'Agreed',
      ]);
    },
  );

  it('stays as its author writes it where the model has no new one', async () => {
    const { line } = await kept();
    line.host.user.type(
      line.host.user.paragraphs().findIndex(({ text }) => text === '6 January 2020'),
      '06 Jan 20',
    );
    await line.refresh();
    expect(timetable(line)[0]).toBe('06 Jan 20');
    expect((await line.refresh()).edits).toEqual([]);
  });

  it.each(['7 January 2020', 'Tuesday 6 January 2020', '6 January 2020 (provisional)'])(
    '%s is a change, and a conflict with a model’s',
    async (typed) => {
      const { line, model } = await kept();
      line.host.user.type(
        line.host.user.paragraphs().findIndex(({ text }) => text === '6 January 2020'),
        typed,
      );
      const { regions } = await line.refresh({ model: moved(model) });
      expect(regions.flatMap(({ conflicts }) => conflicts)).toMatchObject([{ document: typed, model: '03 Feb 20' }]);
      expect(timetable(line)[0]).toBe(typed);
    },
  );
});

it('fixes that fail half-way end as those that do not: what a rule writes is no word of the model’s', async () => {
  const { line, model } = await kept();
  await saveModel(moved(model));
  const bytes = line.host.save();
  const whole = openLine(bytes);
  await fixAllSafe({ today });
  await whole.refresh();
  for (let action = 1; action <= 6; action += 1) {
    const one = openLine(bytes);
    one.host.faults = { failAtAction: { batch: 2, action, forGood: true } };
    await fixAllSafe({ today }).catch(() => undefined);
    const again = one.reopen();
    await fixAllSafe({ today });
    await again.refresh();
    expect([action, timetable(again)]).toEqual([action, timetable(whole)]);
  }
});

it('a fix of several places is finished in a document without a data model, too', async () => {
  const bytes = sketch(`
SEC Release Implementation Document
# 3. Implementation timeline
| Release timetable |
| Date | Event | Notes |
| 6 January 2020 | SIT commences | Agreed |
| 7 January 2020 | SIT completes | Agreed |`);
  for (let action = 1; action <= 3; action += 1) {
    const line = openLine(bytes);
    const result = await line.check();
    const problem = result.diagnostics.find(({ rule }) => rule === 'timetable/date-format');
    if (!problem) throw new Error('The dates are written as tables write them.');
    line.host.faults = { failAtAction: { batch: 1, action } };
    await line.fix(problem, result);
    const dates = timetable(line).filter((_, at) => at % 3 === 0);
    expect([action, dates]).toEqual([action, ['06 Jan 20', '07 Jan 20']]);
  }
});
