import { readFileSync } from 'node:fs';
import { june2020 } from '../builders/june2020';
import { ridDocx, setCell, type RidPaper } from '../builders/ridPaper';
import { describeRealRid, fixture, openLine, realRid } from '../line';

/** What must be found at least. */
const expected = ['costs/breakdown-total', '£1,120,042'];

const found = async (bytes: Uint8Array) =>
  (await openLine(bytes).check()).diagnostics.map(({ rule, place }) => [rule, place.text]);

describeRealRid('the published June 2020 RID', () => {
  it('has the £60,000 error', async () => {
    expect(await found(new Uint8Array(readFileSync(realRid)))).toContainEqual(expected);
  });

  it('is read in one round trip', async () => {
    const { host, check } = openLine(new Uint8Array(readFileSync(realRid)));
    await check();
    expect(host.roundTrips).toBe(1);
  });
});

describe('the project’s sample of the June 2020 RID', () => {
  it.each([
    ['plain', fixture('june-2020.docx')],
    ['with content controls', fixture('june-2020-structured.docx')],
    ['with its runs split', ridDocx(june2020(), { document: { splitRuns: true } })],
    ['with captions above its tables', ridDocx(june2020(), { tables: { caption: 'above' } })],
  ])('has the £60,000 error: %s', async (_, bytes) => {
    expect(await found(bytes)).toContainEqual(expected);
  });

  it('gives the same model with and without content controls', async () => {
    const plain = (await openLine(fixture('june-2020.docx')).read()).reading.model;
    const structured = (await openLine(fixture('june-2020-structured.docx')).read()).reading.model;
    expect(structured).toEqual(plain);
    expect(plain).toMatchObject({
      release: { name: 'June 2020 SEC Release', goLive: '2020-06-25' },
      document: { version: '1.1', classification: 'White' },
      costs: {
        dccTotal: 1_120_042,
        secasUpdate: { days: 2, pounds: 1200 },
        secasManagement: { days: 20, pounds: 12_000 },
      },
    });
    expect(plain.modifications.map(({ id, status, participants }) => [id, status, participants.length])).toEqual([
      ['SECMP0053', 'approved', 2],
      ['SECMP0062', 'targeted', 5],
      ['MP079', 'targeted', 5],
      ['MP084', 'targeted', 1],
      ['MP088', 'targeted', 0],
    ]);
    expect(plain.timetable).toHaveLength(23);
  });
});

describe('each fault is found, and gone after its fix', () => {
  const faults: [rule: string, words: string, change: (paper: RidPaper) => void][] = [
    ['version/title-matches-history', '1.2', (paper) => (paper.version = '1.2')],
    ['timetable/go-live-agrees', '25 June 2020', (paper) => setCell(paper, 'timetable', 22, 0, '26 Jun 20')],
    ['impacts/participant-matrix-covers-scope', 'MP088', (paper) => paper.tables['participant-matrix'].rows.pop()],
    [
      'impacts/participant-matrix-covers-scope',
      'MP199',
      (paper) => setCell(paper, 'participant-matrix', 4, 0, 'MP199'),
    ],
    [
      'glossary/missing-acronym',
      'TAG',
      (paper) => (paper.tables.glossary.rows = paper.tables.glossary.rows.filter(([acronym]) => acronym !== 'TAG')),
    ],
    ['glossary/unused-acronym', 'XYZ', (paper) => paper.tables.glossary.rows.push(['XYZ', 'Not Used'])],
    ['costs/breakdown-total', '£1,120,042', () => undefined],
  ];
  it.each(faults)('%s: %s', async (rule, words, change) => {
    const line = openLine(ridDocx(june2020(change)));
    const result = await line.check();
    const problem = result.diagnostics.find((found) => found.rule === rule && found.place.text === words);
    if (!problem) throw new Error(`${rule} did not speak of ${words}`);
    await line.fix(problem, result);
    expect((await line.check()).diagnostics).not.toContainEqual(
      expect.objectContaining({ rule, message: problem.message }),
    );
    expect((await line.reopen().check()).diagnostics.map(({ message }) => message)).not.toContain(problem.message);
  });
});
