import { setUpDocument } from '../../src/app';
import { storeOf } from '../../src/document/sync/openDocument';
import { sketch } from '../builders/sketch';
import { smallRid } from '../fuzz/smallRid';
import { openLine, type Line } from '../line';

/** Absence is no command, and neither is what is not recognised: refreshing twice is refreshing once. */

const texts = (line: Line): string[] => line.host.user.paragraphs().map(({ text }) => text);
const at = (line: Line, words: string): number => texts(line).indexOf(words);

async function setUp(): Promise<Uint8Array> {
  const line = openLine(smallRid());
  await setUpDocument();
  await line.refresh();
  return line.host.save();
}

async function state(line: Line): Promise<unknown> {
  return [texts(line), storeOf(await line.read())];
}

describe('the heading of a list that was set up', () => {
  const bullet = 'MP003 ‘Gamma change’ would change Gamma.';
  const heading = 'Targeted Modification Proposals';

  it.each([
    ['emptied', (line: Line) => line.host.user.type(at(line, heading), '')],
    ['deleted', (line: Line) => line.host.user.deleteParagraph(at(line, heading))],
    ['called otherwise', (line: Line) => line.host.user.type(at(line, heading), 'What else may come')],
    [
      'moved below its list',
      (line: Line) => {
        line.host.user.deleteParagraph(at(line, heading));
        line.host.user.insertParagraphAfter(at(line, bullet), heading);
      },
    ],
  ])('%s takes no bullet away, and no row', async (_, act) => {
    const line = openLine(await setUp());
    act(line);
    const before = texts(line);
    const { questions } = await line.refresh();
    expect(questions).toEqual([]);
    expect(texts(line)).toEqual(before);
    const once = await state(line);
    const again = line.reopen();
    await again.refresh();
    expect(await state(again)).toEqual(once);
    const { model } = (await again.read()).reading;
    expect(model.modifications.map(({ id, status }) => [id, status])).toContainEqual(['MP003', 'targeted']);
  });

  it('put into the list of another divides it', async () => {
    const line = openLine(await setUp());
    line.host.user.deleteParagraph(at(line, heading));
    line.host.user.insertParagraphAfter(at(line, 'Proposed Solution'), heading);
    await line.refresh();
    const once = await state(line);
    const again = line.reopen();
    await again.refresh();
    expect(await state(again)).toEqual(once);
    expect(texts(again)).toEqual(expect.arrayContaining([bullet, 'MP002 ‘Beta change’ will change Beta.']));
  });
});

describe('a row of the document history that is not read any more', () => {
  it('is a conflict until its author decides, and stays in the data model', async () => {
    const line = openLine(
      sketch(`
SEC Release Implementation Document
# Version control
| Version control |
| Version | Date | Changes |
| 0.1 | 14 January 2027 | First draft |`),
    );
    await line.refresh();
    line.host.user.type(at(line, '0.1'), '14 January 2027');
    line.host.user.type(texts(line).lastIndexOf('14 January 2027'), 'First draft');
    for (const next of [line, line.reopen(), line.reopen()]) {
      const { regions, store } = await next.refresh();
      expect(regions.flatMap(({ conflicts }) => conflicts)).toMatchObject([{ row: '0.1', document: null }]);
      expect(store.model.history).toContainEqual({
        version: '0.1',
        date: '14 January 2027',
        changes: 'First draft',
      });
    }
  });
});

describe('a row of the SEC document impact matrix whose name is typed over', () => {
  it.each(['', 'Section E', 'Sectoin C'])('with “%s” is asked about, and leaves its bullet', async (words) => {
    const line = openLine(await setUp());
    line.host.user.type(at(line, 'Section C'), words);
    const before = texts(line);
    const { regions } = await line.refresh();
    expect(regions.flatMap(({ conflicts }) => conflicts)).toMatchObject([{ row: 'Section C', document: null }]);
    expect(texts(line)).toEqual(before);
    const once = await state(line);
    const again = line.reopen();
    expect((await again.refresh()).regions.flatMap(({ conflicts }) => conflicts)).toHaveLength(1);
    expect(await state(again)).toEqual(once);
    // Corrected, all is as it was.
    again.host.user.type(at(again, 'Section D') - 4, 'Section C');
    expect((await again.refresh()).regions.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(texts(again)).toContain('Section C ‘Governance’');
  });
});

describe('what an author wrote beside a name that leaves', () => {
  it.each([
    ['a column', 'SEC document impact matrix', 'MP002'],
    ['a row', 'Participant impact matrix', 'MP002'],
  ])('%s is asked about, and its title is not', async (_, caption, name) => {
    for (const [words, isAsked] of [
      ['(ask Jo)', true],
      ['‘Beta change’', false],
    ] as const) {
      const line = openLine(await setUp());
      const place = texts(line).indexOf(name, at(line, caption));
      line.host.user.type(place, `${name} ${words}`);
      await line.refresh();
      const { model } = (await line.read()).reading;
      const { regions } = await line.refresh({
        model: { ...model, modifications: model.modifications.filter(({ id }) => id !== name) },
      });
      expect(regions.flatMap(({ conflicts }) => conflicts)).toHaveLength(isAsked ? 1 : 0);
      expect(texts(line).includes(`${name} ${words}`)).toBe(isAsked);
    }
  });
});
