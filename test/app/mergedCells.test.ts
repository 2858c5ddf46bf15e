import type { Rid } from '../../src/model/rid';
import { aModification } from '../builders/rid';
import { docx, group, heading, paragraph, table, type Cell, type Row } from '../builders';
import { sketchBlocks } from '../builders/sketch';
import { validationErrors } from '../builders/validate';
import { openLine, type Line } from '../line';

const first = (words: string): Cell => ({ blocks: [paragraph(words)], down: 'first' });
const more = (words = ''): Cell => ({ blocks: [paragraph(words)], down: 'more' });

const scope = group(
  sketchBlocks(
    'SEC Release Implementation Document\nJune 2020 SEC Release\n# 1. Scope\n## Approved Modification Proposals\n- MP079 ‘One’ will do one thing.\n- MP080 ‘Two’ will do another.',
  ),
);
const timetable = (...rows: Row[]): Uint8Array =>
  docx([
    scope,
    heading(1, '3. Implementation timeline'),
    table('Release implementation timetable', ['Date', 'Event', 'Notes'], rows),
    paragraph(),
    heading(1, 'Appendix 2: Glossary'),
    table('Glossary', ['Acronym', 'Full term'], [['DCC', 'Data Communications Company']]),
  ]);
const merged = (): Uint8Array =>
  timetable(
    [first('22 Oct 20'), 'Panel approves UIT Completion Report', ''],
    [more('unseen'), 'Panel go/no-go decision', ''],
    ['05 Nov 20', 'Release go-live', ''],
  );

const modelOf = async (line: Line): Promise<Rid> => (await line.refresh()).store.model;
const texts = (line: Line): string[] => line.host.user.paragraphs().map(({ text }) => text);
const dated = (model: Rid, dates: readonly string[]): Rid => ({
  ...model,
  timetable: model.timetable.map((row, at) => ({ ...row, date: dates[at] ?? row.date })),
});

describe('a date that two rows share', () => {
  it('is the date of both', async () => {
    const line = openLine(merged());
    expect((await modelOf(line)).timetable.map(({ date }) => date)).toEqual(['2020-10-22', '2020-10-22', '2020-11-05']);
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('is written where a reader sees it', async () => {
    const line = openLine(merged());
    const model = dated(await modelOf(line), ['2020-10-23', '2020-10-23']);
    const { regions } = await line.refresh({ model });
    expect(regions.find(({ name }) => name === 'timetable')?.outcome).toBe('changed');
    expect(texts(line)).toContain('23 Oct 20');
    expect(texts(line)).toContain('unseen');
    expect((await modelOf(line)).timetable).toEqual(model.timetable);
  });

  it('cannot become two: that table is left and told, and the others are refreshed', async () => {
    const line = openLine(merged());
    const model = await modelOf(line);
    const before = texts(line);
    const glossary = [...model.glossary, { acronym: 'TAG', term: 'Testing Advisory Group' }];
    const { regions } = await line.refresh({ model: { ...dated(model, ['2020-10-23']), glossary } });
    const part = regions.find(({ name }) => name === 'timetable');
    expect(part).toMatchObject({ outcome: 'locked', message: expect.stringMatching(/merged.*Split/) });
    expect(texts(line)).toEqual([...before, 'TAG', 'Testing Advisory Group']);
  });
});

it('a row without a cell for a column says nothing against what the model has there', async () => {
  const line = openLine(timetable(['22 Oct 20', { blocks: [paragraph('Release go-live')], across: 2 }]));
  const model = await modelOf(line);
  const noted = { ...model, timetable: model.timetable.map((row) => ({ ...row, notes: 'The changes take effect.' })) };
  await line.refresh({ model: noted });
  expect((await modelOf(line)).timetable).toEqual(noted.timetable);
  expect((await line.refresh()).edits).toEqual([]);
});

it('one merged cell in a matrix stops no refresh of anything else', async () => {
  const line = openLine(
    docx([
      scope,
      heading(1, '2. Impacts'),
      heading(2, 'SEC Party and DCC impacts'),
      table(
        'Participant impact matrix',
        ['Modification', 'Suppliers', 'DCC'],
        [
          ['MP079', '✓', ''],
          ['MP080', '', '✓'],
        ],
      ),
      paragraph(),
      heading(2, 'SEC document impacts'),
      table(
        'SEC document impact matrix',
        ['Document', 'MP079', 'MP080'],
        [
          ['Section A', first('✓'), ''],
          ['Section D', more(), '✓'],
        ],
      ),
      paragraph(),
    ]),
  );
  const model = await modelOf(line);
  const third = aModification('MP081', { status: 'approved', participants: ['dcc'] });
  const { regions } = await line.refresh({ model: { ...model, modifications: [...model.modifications, third] } });
  const outcome = (name: string): string | undefined => regions.find((part) => part.name === name)?.outcome;
  expect(outcome('document-matrix')).toBe('locked');
  expect(outcome('participant-matrix')).toBe('changed');
  const { tables } = (await line.read()).reading;
  expect(tables.get('participant-matrix')?.rows.map(({ key }) => key)).toEqual(['MP079', 'MP080', 'MP081']);
  expect(await validationErrors(line.host.save())).toEqual([]);
});
