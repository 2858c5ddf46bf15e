import { problemsOf } from './sketched';

const scope = '# 1. Scope\n## Approved Modification Proposals\n- MP150 ‘Consents’ will change Section F.';
const matrix = (...rows: string[]): string =>
  `# 2. Impacts\n| Participant impact matrix |\n| Modification | Suppliers | DCC |\n${rows.map((row) => `| ${row} | ✓ | |`).join('\n')}`;
const rule = 'scope/mistyped-identifier';

describe('an identifier that is a slip away from one in scope', () => {
  it.each(['MP15O', 'MP0150', 'Mp 150', 'MP-150', 'mp150', 'MP15', 'MP1150', 'MP510', 'MPI50'])('%s', async (slip) => {
    const found = await problemsOf(rule, `${scope}\n# 4. Test strategy\nUsers will test ${slip} early.`);
    expect(found.map(({ place, fix }) => [place.text, fix?.title])).toEqual([[slip, `Change “${slip}” to MP150`]]);
  });

  it.each(['MP150', 'MP250', 'CR1150', 'MP150-related', 'MPs 150', 'DP150'])('is none: %s', async (text) => {
    expect(await problemsOf(rule, `${scope}\n# 4. Test strategy\nUsers will test ${text} early.`)).toEqual([]);
  });

  it('is told once, and nothing else is said of it', async () => {
    const paper = `${scope}\n${matrix('MP151')}\nMP151 is ticked for Suppliers.`;
    expect((await problemsOf(rule, paper)).map(({ place }) => place.text)).toEqual(['MP151']);
    for (const other of ['impacts/participant-matrix-covers-scope', 'scope/unknown-identifier']) {
      expect(await problemsOf(other, paper)).toEqual([]);
    }
  });

  it('in the scope itself, is known by the tables', async () => {
    const paper = `${scope}\n- MP25O ‘Top-ups’ will change Section F.\n${matrix('MP150', 'MP250')}\n# 5. Costs\n## DCC costs\n| Breakdown of DCC implementation costs |\n| Modification | Design, Build & PIT | SIT | UIT | Implement to live |\n| MP250 | £5 | | | |`;
    expect((await problemsOf(rule, paper)).map(({ place }) => place.text)).toEqual(['MP25O']);
    expect(await problemsOf('impacts/participant-matrix-covers-scope', paper)).toEqual([]);
  });

  it('beside the modification’s own row, is another modification’s', async () => {
    const paper = `${scope}\n${matrix('MP150', 'MP151')}`;
    expect(await problemsOf(rule, paper)).toEqual([]);
    expect(await problemsOf('impacts/participant-matrix-covers-scope', paper)).toHaveLength(1);
  });
});
