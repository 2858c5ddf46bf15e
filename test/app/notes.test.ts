import { strFromU8, unzipSync } from 'fflate';
import type { Rid } from '../../src/model/rid';
import {
  bookmark,
  bullet,
  commented,
  docx,
  group,
  heading,
  inserted,
  paragraph,
  table,
  type Block,
  type Cell,
  type Inline,
  type Inlines,
  type Row,
} from '../builders';
import { sketchBlocks } from '../builders/sketch';
import { w } from '../builders/xml';
import { openLine, type Line } from '../line';

const footnote: Inline = () => [w('r', {}, w('footnoteReference', { id: 2 }))];

interface Words {
  readonly date?: Inlines;
  readonly term?: Inlines;
  readonly point?: Inlines;
}

/** A RID that keeps its data model, with something hung on some of its words. */
async function kept({ date = '12 Apr 21', term = 'Testing', point = 'Second point' }: Words): Promise<Line> {
  const line = openLine(
    docx([
      group(sketchBlocks('SEC Release Implementation Document\nJune 2020 SEC Release\n# 1. Scope')),
      heading(2, 'Approved Modification Proposals'),
      bullet('MP079 ‘One’ will do one thing:'),
      bullet('First point', { level: 2 }),
      bullet(point, { level: 2 }),
      heading(1, '3. Implementation timeline'),
      table(
        'Release implementation timetable',
        ['Date', 'Event', 'Notes'],
        [
          [{ blocks: [paragraph(date)] }, 'SIT commences', ''],
          ['04 Nov 21', 'Release go-live', ''],
        ],
      ),
      paragraph(),
      heading(1, 'Appendix 2: Glossary'),
      table(
        'Glossary',
        ['Acronym', 'Full term'],
        [
          ['AAA', 'First'],
          ['TAG', { blocks: [paragraph(term)] }],
        ],
      ),
    ]),
  );
  await line.refresh();
  return line;
}

const modelOf = async (line: Line): Promise<Rid> => (await line.read()).reading.model;
/** What hangs on the document's words, by the names of the elements. */
const hanging = (line: Line): string[] => {
  const xml = strFromU8(unzipSync(line.host.save())['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:(footnoteReference|commentReference|bookmarkStart)\b/g)].map(([, name = '']) => name);
};
const outcome = (plan: Awaited<ReturnType<Line['refresh']>>, name: string) =>
  plan.regions.find((part) => part.name === name);

const dated = async (line: Line, date: string): Promise<Rid> => {
  const model = await modelOf(line);
  return { ...model, timetable: model.timetable.map((row, at) => (at === 0 ? { ...row, date } : row)) };
};
const withoutTag = async (line: Line): Promise<Rid> => {
  const model = await modelOf(line);
  return { ...model, glossary: model.glossary.filter(({ acronym }) => acronym !== 'TAG') };
};

describe('a short cell that is to say something else', () => {
  it.each<[string, Inlines]>([
    ['a footnote behind', ['12 Apr 21', footnote]],
    ['a footnote in front', [footnote, '12 Apr 21']],
    ['a footnote inside', ['12 Apr', footnote, ' 21']],
    ['a comment on all of it', commented('12 Apr 21', 'Is this so?')],
    ['a comment on the year', ['12 Apr ', commented('21', 'Is this so?')]],
    ['a bookmark', bookmark('here', '12 Apr 21')],
  ])('keeps %s', async (_, date) => {
    const line = await kept({ date });
    const before = hanging(line);
    expect(before).toHaveLength(1);
    await line.refresh({ model: await dated(line, '2021-04-13') });
    expect(hanging(line)).toEqual(before);
    expect((await modelOf(line)).timetable[0]?.date).toBe('2021-04-13');
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('keeps a footnote amid words that are all others', async () => {
    const line = await kept({ date: ['12 Apr', footnote, ' 21'] });
    await line.refresh({ model: await dated(line, '2022-05-13') });
    expect(hanging(line)).toEqual(['footnoteReference']);
    expect((await modelOf(line)).timetable[0]?.date).toBe('2022-05-13');
    expect((await line.refresh()).edits).toEqual([]);
  });

  it('is left and told where a comment is on the very words, until its author decides', async () => {
    const line = await kept({ term: commented('Testing', 'Is this so?') });
    const model = await modelOf(line);
    const glossary = model.glossary.map((entry) => (entry.acronym === 'TAG' ? { ...entry, term: 'Tests' } : entry));
    for (const options of [{ model: { ...model, glossary } }, {}, {}]) {
      const told = outcome(await line.refresh(options), 'glossary');
      expect(told).toMatchObject({
        outcome: 'conflict',
        conflicts: [{ row: 'TAG', column: 'term', document: 'Testing', model: 'Tests' }],
        message: expect.stringContaining('comment'),
      });
      expect(hanging(line)).toEqual(['commentReference']);
      expect((await modelOf(line)).glossary).toEqual(model.glossary);
    }
    const { regions, store } = await line.refresh({ take: 'model' });
    expect(regions.find(({ name }) => name === 'glossary')?.outcome).toBe('changed');
    expect(store.model.glossary).toEqual(glossary);
    expect((await modelOf(line)).glossary).toEqual(glossary);
    expect((await line.refresh()).edits).toEqual([]);
  });
});

describe('a row that the model has dropped', () => {
  it.each<[string, Inlines]>([
    ['a footnote', ['Testing', footnote]],
    ['a comment', commented('Testing', 'Is this so?')],
    ['a bookmark', bookmark('here', 'Testing')],
  ])('stays with %s, and is told, until its author deletes it', async (_, term) => {
    const line = await kept({ term });
    const model = await withoutTag(line);
    for (const options of [{ model }, {}, {}]) {
      const plan = await line.refresh(options);
      expect(outcome(plan, 'glossary')).toMatchObject({
        outcome: 'conflict',
        conflicts: [{ row: 'TAG', column: null, model: null }],
        message: expect.stringContaining('note'),
      });
      expect(plan.store.model.glossary).toEqual(model.glossary);
      expect(hanging(line)).toHaveLength(1);
    }
    line.host.user.deleteRow(line.host.user.paragraphs().findIndex(({ text }) => text === 'TAG'));
    const { regions, store } = await line.refresh();
    expect(regions.find(({ name }) => name === 'glossary')?.outcome).toBe('up to date');
    expect(store.model.glossary).toEqual(model.glossary);
  });

  it('goes when its author says so, and without a word when nothing hangs on it but a tracked change', async () => {
    const noted = await kept({ term: ['Testing', footnote] });
    await noted.refresh({ model: await withoutTag(noted) });
    await noted.refresh({ take: 'model' });
    expect((await modelOf(noted)).glossary.map(({ acronym }) => acronym)).toEqual(['AAA']);
    const tracked = await kept({ term: inserted('Testing') });
    const { regions } = await tracked.refresh({ model: await withoutTag(tracked) });
    expect(regions.find(({ name }) => name === 'glossary')).toMatchObject({ outcome: 'changed', conflicts: [] });
  });
});

it('a point that the model has dropped stays with its comment, and is told', async () => {
  const line = await kept({ point: commented('Second point', 'Is this so?') });
  const model = await modelOf(line);
  const [first] = model.modifications;
  if (!first) throw new Error('It has a modification.');
  expect(first.points).toHaveLength(2);
  const modifications = [{ ...first, points: first.points.slice(0, 1) }];
  for (const options of [{ model: { ...model, modifications } }, {}]) {
    expect(outcome(await line.refresh(options), 'approved-list')).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ row: 'MP079', column: 'points' }],
      message: expect.stringContaining('comment'),
    });
    expect(hanging(line)).toEqual(['commentReference']);
  }
});

describe('a quick fix', () => {
  const fixOf = async (line: Line, rule: string) => (await line.problems(rule))[0]?.fix;
  const sketched = (text: string, ...more: Block[]): Line =>
    openLine(
      docx([group(sketchBlocks(`SEC Release Implementation Document\nJune 2020 SEC Release\n${text}`)), ...more]),
    );
  const glossary = (...rows: Row[]): Line =>
    sketched('# 1. Scope\nThe scope.\n# Appendix 2: Glossary', table('Glossary', ['Acronym', 'Full term'], rows));
  const cell = (words: Inlines): Cell => ({ blocks: [paragraph(words)] });
  const note = ['Testing Advisory Group', footnote];

  it.each<[rule: string, ...rows: Row[]]>([
    ['glossary/unused-acronym', ['TAG', cell(note)]],
    ['glossary/no-duplicate', ['TAG', 'Testing Advisory Group'], ['TAG', cell(note)]],
  ])('of %s takes out no row that a note hangs on', async (rule, ...rows) => {
    expect(await glossary(...rows).problems(rule)).toMatchObject([{ rule }]);
    expect(await fixOf(glossary(...rows), rule)).toBeUndefined();
    const plain = rows.map(([acronym = '']): Row => [acronym, 'Testing Advisory Group']);
    expect(await fixOf(glossary(...plain), rule)).toMatchObject({ safe: false });
  });

  const scope = '# 1. Scope\n## Approved Modification Proposals\n- MP079 ‘One’ will do one thing.\n# 2. Impacts';

  it('of the participant impact matrix takes out no row that a comment hangs on', async () => {
    const matrix = (other: Cell): Line =>
      sketched(
        `${scope}\n## Participant impacts`,
        table(
          'Participant impact matrix',
          ['Modification', 'Suppliers', 'Electricity Networks', 'Gas Networks', 'Other SEC Parties', 'DCC'],
          [
            ['MP079', '✓', '', '', '', ''],
            [other, '✓', '', '', '', ''],
          ],
        ),
      );
    const rule = 'impacts/participant-matrix-covers-scope';
    expect(await fixOf(matrix('MP080'), rule)).toMatchObject({ safe: false });
    const noted = matrix(cell(commented('MP080', 'Is this so?')));
    expect(await noted.problems(rule)).toHaveLength(1);
    expect(await fixOf(noted, rule)).toBeUndefined();
  });

  it('of the SEC document impact matrix changes no columns where cells are merged, or a note would go with one', async () => {
    const rule = 'impacts/document-matrix-covers-scope';
    const both = scope.replace('# 2.', '- MP081 ‘Two’ will do another.\n# 2.');
    const matrix = (heads: string[], ...rows: Row[]): Line =>
      sketched(
        `${heads === extra ? scope : both}\n## SEC document impacts`,
        table('SEC document impact matrix', heads, rows),
      );
    const extra = ['Document', 'MP079', 'MP080'];
    const lacking = ['Document', 'Note', 'MP079'];
    expect(await fixOf(matrix(extra, ['Section C', '✓', '✓']), rule)).toMatchObject({ safe: false });
    const missing = await fixOf(matrix(lacking, ['Section C', '', '✓']), rule);
    expect(missing?.edits[0]?.kind).toMatch(/Column/);
    const down = (part: 'first' | 'more'): Cell => ({ blocks: [paragraph(part === 'first' ? '✓' : '')], down: part });
    for (const heads of [extra, lacking]) {
      const merged = matrix(heads, ['Section C', down('first'), '✓'], ['Section D', down('more'), '✓']);
      const problems = await merged.problems(rule);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.map(({ fix }) => fix)).toEqual(problems.map(() => undefined));
    }
    const noted = matrix(extra, ['Section C', '✓', cell(['✓', footnote])]);
    expect(await noted.problems(rule)).toHaveLength(1);
    expect(await fixOf(noted, rule)).toBeUndefined();
  });

  it('of dates keeps a footnote', async () => {
    const line = await kept({ date: ['12 April 2021', footnote] });
    const result = await line.check();
    const problem = result.diagnostics.find(({ rule }) => rule === 'timetable/date-format');
    if (!problem) throw new Error('The date has another form.');
    await line.fix(problem, result);
    expect(hanging(line)).toEqual(['footnoteReference']);
    expect((await line.read()).reading.tables.get('timetable')?.grid.rows[0]?.[0]).toBe('12 Apr 21');
  });
});
