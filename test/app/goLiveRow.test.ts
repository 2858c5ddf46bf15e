import { readModel } from '../../src/app/document';
import { saveModel } from '../../src/app/model';
import { cellText } from '../../src/document/snapshot';
import { fixture, openLine, type Line } from '../line';
import { type, withGoLive } from './fieldsLine';

async function refreshed(): Promise<Line> {
  const line = openLine(fixture('june-2020.docx'));
  await line.refresh();
  return line;
}

/** The paragraph of the timetable that dates the go-live. */
async function goLiveCell(line: Line): Promise<{ text: string; index: number }> {
  const timetable = (await line.read()).reading.tables.get('timetable');
  const row = timetable?.rows.find((one) => cellText(one.cell('event')) === 'Release go-live');
  const { text = '', index = -1 } = row?.cell('date')?.paragraphs[0] ?? {};
  return { text, index };
}

const trouble = async (line: Line): Promise<number> => (await line.problems('timetable/go-live-agrees')).length;

describe('the row of the go-live in the timetable', () => {
  it('follows a sentence', async () => {
    const line = await refreshed();
    expect((await goLiveCell(line)).text).toBe('25 Jun 20');
    const { snapshot, release } = (await line.read()).reading;
    const sentence = snapshot.paragraphs[release.goLive[0]?.place.paragraph ?? -1]?.text ?? '';
    await type(line, sentence.slice(0, 40), '25 June 2020', '2 July 2020');
    await line.refresh();
    expect((await goLiveCell(line)).text).toBe('02 Jul 20');
    // What is left to say is that the release is called after June.
    expect(await trouble(line)).toBe(1);
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('follows the data model', async () => {
    const line = await refreshed();
    await saveModel(withGoLive(await readModel(), '2020-07-02'));
    await line.refresh();
    expect((await goLiveCell(line)).text).toBe('02 Jul 20');
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('stays where its author gave it a day of its own', async () => {
    const line = await refreshed();
    line.host.user.type((await goLiveCell(line)).index, '26 Jun 20');
    await line.refresh();
    await saveModel(withGoLive(await readModel(), '2020-07-02'));
    await line.refresh();
    expect((await goLiveCell(line)).text).toBe('26 Jun 20');
    expect(await trouble(line)).toBeGreaterThan(0);
  });
});
