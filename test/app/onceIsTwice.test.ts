import { setUpDocument } from '../../src/app';
import type { TableName } from '../../src/model/tags';
import { sketch } from '../builders/sketch';
import { smallRid } from '../fuzz/smallRid';
import { openLine, type Line } from '../line';

/** What is done a second time changes nothing, neither in the document nor in what it keeps. */

const deleteTable = async (line: Line, name: TableName): Promise<void> => {
  const { snapshot, tables } = (await line.read()).reading;
  const table = tables.get(name)?.table;
  if (!table) throw new Error(`There is no ${name}.`);
  line.host.user.deleteBlock(snapshot.blocks.indexOf(table));
};

it('a timetable that was deleted comes back, and the go-live is known at once', async () => {
  const line = openLine(smallRid());
  await line.refresh();
  await deleteTable(line, 'timetable');
  const { store } = await line.refresh();
  expect(store.model.release.goLive).toBe('2027-06-24');
  expect((await line.reopen().refresh()).edits).toEqual([]);
});

it('a go-live that is taken out of the timetable, and stands nowhere else, is known no more at once', async () => {
  const line = openLine(smallRid());
  await setUpDocument({});
  const { snapshot } = (await line.read()).reading;
  line.host.user.type(
    snapshot.paragraphs.findIndex(({ text }) => text === 'Release go-live'),
    'Notes are sent',
  );
  const { store } = await line.refresh();
  expect(store.model.release.goLive).toBeNull();
  const again = await line.reopen().refresh();
  expect(again.store.model.release.goLive).toBeNull();
  expect(again.edits).toEqual([]);
});

it.each(['Thursday 25 June 2020', '25th June 2020', '25 June 2020', '25 Jun 20'])(
  'a timetable that says “%s” is set up once',
  async (date) => {
    const line = openLine(
      sketch(`
SEC Release Implementation Document
# 3. Implementation timeline
| Release timetable |
| Date | Event | Notes |
| Monday 6 January 2020 | SIT commences | Agreed |
| ${date} | Release go-live | |`),
    );
    await setUpDocument();
    expect((await setUpDocument()).edits).toEqual([]);
    expect((await line.reopen().refresh()).edits).toEqual([]);
    expect((await line.read()).reading.model.release.goLive).toBe('2020-06-25');
  },
);
