import type { Rid } from '../../src/model/rid';
import { sketch } from '../builders/sketch';
import { openLine, type Line } from '../line';

/** What the document may say in other words is asked about one by one, whatever is taken for all that conflicts. */

const rid = (): Uint8Array =>
  sketch(`
SEC Release Implementation Document
# 1. Scope
## Approved Modification Proposals
- MP079 ‘Alerts’ proposes one thing.
## SEC Document impacts
The documents are these.
- Section A ‘Definitions’
- Section D ‘Modification Process’
| SEC document impact matrix |
| SEC document | MP079 |
| Section A | ✓ |
| Section D | ✓ |
# 3. Implementation timeline
| Release timetable |
| Date | Event | Notes |
| 06 Jan 20 | SIT starts | |
| 25 Jun 20 | Release go-live | |
# 6. Acceptance criteria
## Testing acceptance criteria
1. SECAS is ready.
2. The TAG has seen no open defect.`);

const texts = (line: Line): string[] => line.host.user.paragraphs().map(({ text }) => text);
const at = (line: Line, words: string): number => texts(line).indexOf(words);
const references = ({ documents }: Rid): string[] => documents.map(({ reference }) => reference);

describe('a list of SEC documents that becomes a sentence', () => {
  async function sentence(): Promise<Line> {
    const line = openLine(rid());
    await line.refresh();
    line.host.user.type(at(line, 'The documents are these.'), 'These are Section A and Section D.');
    for (const bullet of ['Section A ‘Definitions’', 'Section D ‘Modification Process’'])
      line.host.user.deleteParagraph(at(line, bullet));
    return line.reopen();
  }

  it.each(['document', 'model'] as const)('keeps its matrix, with the %s taken for all', async (take) => {
    const line = await sentence();
    const before = texts(line);
    for (let again = 0; again < 3; again += 1) {
      const { regions, store } = await line.refresh({ take });
      expect(regions.flatMap(({ conflicts }) => conflicts.map(({ row }) => row))).toEqual(['Section A', 'Section D']);
      expect(references(store.model)).toEqual(['Section A', 'Section D']);
      expect(texts(line)).toEqual(before);
    }
  });

  it('loses the one that its author says is withdrawn, and no other', async () => {
    const line = await sentence();
    const { store } = await line.refresh({ take: 'document', answers: { 'Section A': { as: 'withdrawn' } } });
    expect(references(store.model)).toEqual(['Section D']);
    expect(texts(line)).not.toContain('Section A');
    expect(texts(line)).toContain('Section D');
  });
});

it('a document that is called otherwise in the matrix goes by that name once its author has said so', async () => {
  const line = openLine(rid());
  await line.refresh();
  line.host.user.type(at(line, 'Section A'), 'Section C');
  await line.refresh();
  await line.refresh({ answers: { 'Section A': { as: 'renamed', to: 'Section C' } } });
  const { regions, store, edits } = await line.refresh();
  expect(references(store.model)).toEqual(['Section C', 'Section D']);
  expect([edits, regions.flatMap(({ conflicts }) => conflicts)]).toEqual([[], []]);
  expect(texts(line)).toContain('Section C ‘Definitions’');
});

it('an event that is renamed and whose date was changed on both sides is one conflict, and no second row', async () => {
  const line = openLine(rid());
  const { model } = (await line.refresh()).store;
  line.host.user.type(at(line, 'SIT starts'), 'SIT begins');
  line.host.user.type(at(line, '06 Jan 20'), '07 Jan 20');
  const timetable = model.timetable.map((step, index) => (index === 0 ? { ...step, date: '2020-01-08' } : step));
  for (const given of [{ ...model, timetable }, undefined, undefined]) {
    const { regions } = await line.refresh(given ? { model: given } : {});
    expect(regions.flatMap(({ conflicts }) => conflicts)).toMatchObject([
      { column: 'date', document: '07 Jan 20', model: '08 Jan 20' },
    ]);
    expect((await line.read()).reading.model.timetable.map(({ event }) => event)).toEqual([
      'SIT begins',
      'Release go-live',
    ]);
  }
});

it('a criterion that both sides wrote anew is one conflict', async () => {
  const line = openLine(rid());
  const { model } = (await line.refresh()).store;
  line.host.user.type(at(line, 'SECAS is ready.'), 'All Parties agree.');
  const testing = ['Everybody can start.', ...model.criteria.testing.slice(1)];
  for (const given of [{ ...model, criteria: { ...model.criteria, testing } }, undefined]) {
    const { regions } = await line.refresh(given ? { model: given } : {});
    expect(regions.flatMap(({ conflicts }) => conflicts)).toMatchObject([
      { document: 'All Parties agree.', model: 'Everybody can start.' },
    ]);
    expect(texts(line)).not.toContain('Everybody can start.');
  }
});
