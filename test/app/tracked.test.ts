import { strFromU8, unzipSync } from 'fflate';
import { bookmark, commented, paragraph } from '../builders';
import { june2020 } from '../builders/june2020';
import { ridDocx } from '../builders/ridPaper';
import { validationErrors } from '../builders/validate';
import { openLine, type Line } from '../line';

const xmlOf = (line: Line): string => strFromU8(unzipSync(line.host.save())['word/document.xml'] ?? new Uint8Array());
const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;

/** The sample with a comment on one cell of the matrix and a bookmark in another, refreshed once. */
async function marked(): Promise<Line> {
  const line = openLine(
    ridDocx(
      june2020((paper) => {
        const [first, second] = paper.tables['participant-matrix'].rows;
        if (first) first[1] = { blocks: [paragraph(commented('✓', 'Is this right?'))] };
        if (second) second[2] = { blocks: [paragraph(bookmark('here', '✓'))] };
      }),
    ),
  );
  await line.refresh();
  return line;
}

describe('with changes tracked', () => {
  it('one new tick is one insertion, and comments and bookmarks stay where they are', async () => {
    const line = await marked();
    line.host.user.setTracking(true);
    const { model } = (await line.read()).reading;
    const before = xmlOf(line);
    const modifications = model.modifications.map((modification) =>
      modification.id === 'MP088' ? { ...modification, participants: ['dcc' as const] } : modification,
    );
    await line.refresh({ model: { ...model, modifications } });
    const after = xmlOf(line);
    expect(count(after, /<w:ins /g) - count(before, /<w:ins /g)).toBe(1);
    expect(count(after, /<w:del /g)).toBe(count(before, /<w:del /g));
    for (const mark of [/<w:commentRangeStart /g, /<w:commentReference /g, /w:name="here"/g]) {
      expect(count(after, mark)).toBe(1);
    }
    expect(await validationErrors(line.host.save())).toEqual([]);
  });

  it('a longer note tracks the words that differ and no others', async () => {
    const line = await marked();
    line.host.user.setTracking(true);
    const { model } = (await line.read()).reading;
    const timetable = model.timetable.map((event) => ({
      ...event,
      notes: event.notes.replace('whether SIT was a success', 'whether SIT was a failure'),
    }));
    await line.refresh({ model: { ...model, timetable } });
    const xml = xmlOf(line);
    expect([...xml.matchAll(/<w:delText[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(['success.']);
  });

  it('the author’s tracking is left as it is', async () => {
    const line = await marked();
    line.host.user.setTracking(true);
    await line.refresh();
    expect((await line.read()).reading.snapshot.tracking).toBe(true);
  });
});
