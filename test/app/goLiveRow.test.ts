import { readDocument, readModel } from '../../src/app/document';
import { saveModel, workingModel } from '../../src/app';
import { cellText } from '../../src/document/reading/snapshot';
import { noEdits, undo, withEdit } from '../../src/taskpane/core/modelEdits';
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

  /** Saves dates one after the other as the pane does: on the model that a check shows after each. */
  async function saveGoLives(...dates: string[]): Promise<void> {
    for (const date of dates) await saveModel(withGoLive(workingModel(await readDocument()), date));
  }

  it.each([
    ['a typing error', ['5 Novmber 2020', '2020-11-05'], '05 Nov 20'],
    ['what was to be confirmed', ['TBC', '2020-11-05'], '05 Nov 20'],
    ['another date', ['2020-11-05', '2020-11-06'], '06 Nov 20'],
    ['what was there before', ['2020-11-05', '2020-06-25'], '25 Jun 20'],
    ['no date at all', ['2020-11-05', 'TBC', '2020-06-25'], '25 Jun 20'],
  ])('follows where the date is put right: %s', async (_, dates, shown) => {
    const set = openLine(fixture('june-2020.docx'));
    await saveGoLives(...dates);
    await set.refresh();
    expect((await goLiveCell(set)).text).toBe(shown);
    const written = await refreshed();
    await saveGoLives(...dates);
    await written.refresh();
    expect((await goLiveCell(written)).text).toBe(shown);
    expect((await written.refresh()).edits).toEqual([]);
  });

  it('goes back with a change that is undone', async () => {
    const line = await refreshed();
    const shown = workingModel(await readDocument());
    const edits = withEdit(noEdits, { what: 'Go-live', before: shown, after: withGoLive(shown, '2020-11-05') });
    await saveModel(withGoLive(shown, '2020-11-05'));
    const undone = undo(edits, workingModel(await readDocument()));
    await saveModel(undone?.model ?? shown);
    expect((await line.refresh()).regions.filter(({ outcome }) => outcome === 'changed')).toEqual([]);
    expect((await goLiveCell(line)).text).toBe('25 Jun 20');
  });

  it('stays until there is a date to move it to', async () => {
    const line = await refreshed();
    await saveGoLives('TBC');
    await line.refresh();
    expect((await goLiveCell(line)).text).toBe('25 Jun 20');
    await saveGoLives('2020-07-02');
    await line.refresh();
    expect((await goLiveCell(line)).text).toBe('02 Jul 20');
  });
});
