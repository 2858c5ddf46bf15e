import { strFromU8, strToU8, unzipSync } from 'fflate';
import { setUpDocument } from '../../src/app';
import { writeZip } from '../../src/host/package/writeZip';
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

/** Changes what stands in the text of a document, as another program might. */
const retold = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const name = 'word/document.xml';
  parts.set(name, strToU8(change(strFromU8(parts.get(name) ?? new Uint8Array()))));
  return writeZip(parts);
};

it('a matrix that was copied with its content control names no document twice in the list', async () => {
  const line = openLine(smallRid());
  await setUpDocument();
  const copied = retold(line.host.save(), (xml) => {
    const start = xml.lastIndexOf('<w:sdt>', xml.indexOf('rid:table:document-matrix'));
    const end = xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length;
    return xml.slice(0, end) + xml.slice(start, end) + xml.slice(end);
  });
  const again = openLine(copied);
  const { edits } = await again.refresh();
  expect(edits.filter(({ kind }) => kind === 'insertParagraph')).toEqual([]);
  expect((await again.reopen().refresh()).edits).toEqual([]);
});

it('a section whose heading stands in something of its own is set up once, heading and all', async () => {
  const heading = /<w:p>(?:(?!<w:p>).)*5\. Acceptance criteria.*?<\/w:p>/;
  const line = openLine(
    retold(smallRid(), (xml) => xml.replace(heading, (found) => `<w:smartTag w:element="a">${found}</w:smartTag>`)),
  );
  await setUpDocument();
  expect((await setUpDocument()).edits).toEqual([]);
  const { paragraphs } = (await line.read()).reading.snapshot;
  expect(paragraphs.find(({ text }) => text === '5. Acceptance criteria')?.controls).toContain('rid:section:criteria');
});
