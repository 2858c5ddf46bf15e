import { questionInWords } from '../../src/app';
import type { Modification, Rid } from '../../src/model/rid';
import { fixture, openLine, type Line } from '../line';

const at = (line: Line, words: string): number =>
  line.host.user.paragraphs().findIndex(({ text }) => text.includes(words));

const modelOf = async (line: Line): Promise<Rid> => (await line.refresh()).store.model;
const byId = (model: Rid, id: string): Modification | undefined => model.modifications.find((one) => one.id === id);

/** The author writes other words into the bullet of SECMP0062. */
async function withBullet(words: string): Promise<{ line: Line; before: Rid; bullet: string }> {
  const line = openLine(fixture('june-2020.docx'));
  const before = await modelOf(line);
  const place = at(line, 'SECMP0062 ‘');
  const bullet = line.host.user.paragraphs()[place]?.text ?? '';
  line.host.user.type(place, bullet.replace('SECMP0062', words));
  return { line, before, bullet };
}

const cellsOf = async (line: Line): Promise<unknown> =>
  [...(await line.read()).reading.tables].map(([name, { grid }]) => [name, grid]);

describe('one letter mistyped in a bullet of the scope', () => {
  it('is a question, and takes nothing away', async () => {
    const { line, before } = await withBullet('SECMPO062');
    const tables = await cellsOf(line);
    const { questions, regions, store } = await line.refresh();
    expect(questions).toMatchObject([{ id: 'SECMP0062', similar: ['SECMPO062'] }]);
    expect(questions.map(questionInWords)).toEqual([
      expect.stringMatching(/^SECMP0062 ‘.*’ is not in the scope any more: SECMPO062 looks like it\. Has it been/),
    ]);
    expect(regions.filter(({ outcome }) => outcome !== 'up to date')).toEqual([]);
    expect(byId(store.model, 'SECMP0062')).toEqual(byId(before, 'SECMP0062'));
    expect(await cellsOf(line)).toEqual(tables);
    expect((await line.refresh()).edits).toEqual([]);
  });

  it.each(['SECMPO062', 'SECMP062', 'SECMP00622', 'SECMP 0062', 'SECMP0026', 'XX'])(
    '%s is corrected, and all is as it was',
    async (words) => {
      const { line, before, bullet } = await withBullet(words);
      const tables = await cellsOf(line);
      expect((await line.refresh()).questions).toHaveLength(1);
      await line.refresh();
      line.host.user.type(at(line, bullet.slice('SECMP0062'.length)), bullet);
      const { questions, store } = await line.refresh();
      expect(questions).toEqual([]);
      expect(store.model.modifications).toEqual(before.modifications);
      expect(await cellsOf(line)).toEqual(tables);
    },
  );
});

describe('the answer', () => {
  it('withdrawn takes its rows out, and what was known of it comes back with its bullet', async () => {
    const { line, before } = await withBullet('The work on SECMP0062');
    const place = at(line, 'The work on SECMP0062');
    const { store, questions } = await line.refresh({ answers: { SECMP0062: { as: 'withdrawn' } } });
    expect(questions).toEqual([]);
    expect(store.model.withdrawn.map(({ id }) => id)).toEqual(['SECMP0062']);
    const { tables } = (await line.read()).reading;
    expect(JSON.stringify([...tables].map(([, { grid }]) => grid))).not.toContain('SECMP0062 ');
    expect(tables.get('document-matrix')?.grid.columns).not.toContain('SECMP0062');
    expect(tables.get('participant-matrix')?.rows.map(({ key }) => key)).not.toContain('SECMP0062');
    expect((await line.refresh()).edits).toEqual([]);

    const text = line.host.user.paragraphs()[place]?.text ?? '';
    line.host.user.type(place, text.replace('The work on ', ''));
    const back = await modelOf(line);
    expect(back.withdrawn).toEqual([]);
    expect(byId(back, 'SECMP0062')).toEqual(byId(before, 'SECMP0062'));
    expect((await line.refresh()).edits).toEqual([]);
    expect((await line.read()).reading.model.modifications).toEqual(before.modifications);
  });

  it('renamed moves what is known to the other identifier', async () => {
    const { line, before } = await withBullet('SECMP0063');
    expect((await line.refresh()).questions).toMatchObject([{ id: 'SECMP0062', similar: ['SECMP0063'] }]);
    expect((await line.refresh()).edits).toEqual([]);
    const { questions } = await line.refresh({ answers: { SECMP0062: { as: 'renamed', to: 'SECMP0063' } } });
    expect(questions).toEqual([]);
    const { model } = (await line.reopen().read()).reading;
    const renamed = before.modifications.map((one) => (one.id === 'SECMP0062' ? { ...one, id: 'SECMP0063' } : one));
    expect(model.modifications).toEqual(renamed);
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('mistyped does nothing', async () => {
    const { line, before } = await withBullet('SECMPO062');
    await line.refresh();
    const { edits, questions, store } = await line.refresh({ answers: { SECMP0062: { as: 'mistyped' } } });
    expect([edits, questions]).toEqual([[], []]);
    expect(byId(store.model, 'SECMP0062')).toEqual(byId(before, 'SECMP0062'));
  });
});

it.each([
  ['the approved ones', 'SECMP0062 ‘', 'SECMP0053 ‘'],
  ['the targeted ones', 'SECMP0053 ‘', 'SECMP0062 ‘'],
])('a bullet that its author moves to %s keeps all that is known of it', async (_, moved, beside) => {
  const line = openLine(fixture('june-2020.docx'));
  const before = await modelOf(line);
  const text = line.host.user.paragraphs()[at(line, moved)]?.text ?? '';
  line.host.user.type(at(line, moved), 'It has moved.');
  line.host.user.insertParagraphAfter(at(line, beside), text);
  const { store, questions } = await line.refresh();
  expect(questions).toEqual([]);
  const id = text.slice(0, 9);
  const { participants, documents, costs } = byId(store.model, id) ?? {};
  expect({ participants, documents, costs }).toMatchObject({
    participants: byId(before, id)?.participants,
    documents: byId(before, id)?.documents,
    costs: byId(before, id)?.costs,
  });
});

it('an identifier mistyped in a row of a matrix is told, and the row stands once when it is corrected', async () => {
  const line = openLine(fixture('june-2020.docx'));
  await line.refresh();
  const before = await cellsOf(line);
  const place = line.host.user.paragraphs().findIndex(({ text, inTable }) => inTable && text === 'SECMP0062');
  line.host.user.type(place, 'SECMPO062');
  for (let again = 0; again < 2; again += 1) {
    const { regions } = await line.refresh();
    expect(regions.flatMap(({ conflicts }) => conflicts)).toMatchObject([{ row: 'SECMP0062', document: null }]);
  }
  line.host.user.type(place, 'SECMP0062');
  expect((await line.refresh()).regions.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  expect(await cellsOf(line)).toEqual(before);
});
