import { june2020 } from '../builders/june2020';
import { ridDocx } from '../builders/ridPaper';
import { openLine } from '../line';
import { about, CSP, DCC, SEC, SECAS, TAG } from './glossarySketch';
import { fixed, linesOf, problemsOf } from './sketched';

describe('fixes of the glossary', () => {
  it('move an expansion to the first use, with its article', async () => {
    const text =
      'SECAS plans it.\n# 5. Costs\nPaid to the Smart Energy Code Administrator and Secretariat (SECAS) and others.';
    const lines = await linesOf(await fixed('glossary/expanded-at-first-use', about(text, SECAS)));
    expect(lines).toContain('The Smart Energy Code Administrator and Secretariat (SECAS) plans it.');
    expect(lines).toContain('Paid to SECAS and others.');
  });

  it('keep plurals and possessives', async () => {
    const first = await linesOf(await fixed('glossary/expanded-at-first-use', about('All CSPs’ plans.', CSP)));
    expect(first).toContain('All Communication Service Providers’ (CSPs’) plans.');
    const reference = await linesOf(
      await fixed(
        'glossary/reference-term',
        about('The Data Communication Company’s (DCC’s) plans.', ['DCC', 'Data Communication Company']),
      ),
    );
    expect(reference).toContain('The Data Communications Company’s (DCC’s) plans.');
    expect(reference).toContain('Data Communications Company');
  });

  it('let the reference list decide between text and glossary', async () => {
    const lines = await linesOf(
      await fixed(
        'glossary/term-mismatch',
        about('The Testing Advisory Group (TAG).', ['TAG', 'Technical Advisory Group']),
      ),
    );
    expect(lines.filter((line) => line.includes('Testing Advisory Group'))).toHaveLength(2);
  });

  it('are not offered where a column head would be rewritten, or rows differ in meaning', async () => {
    const [pit] = await problemsOf(
      'glossary/expanded-at-first-use',
      about('| Design & PIT | Date |\n| 1 | 2 |', ['PIT', 'Pre-Integration Testing']),
    );
    expect(pit?.fix).toBeUndefined();
    const [twice] = await problemsOf('glossary/no-duplicate', about('TAG', TAG, ['TAG', 'Technical Assurance Group']));
    expect(twice?.message).toContain('Technical Assurance Group');
    expect(twice?.fix).toBeUndefined();
  });

  it('put the rows of the glossary into order and keep each, whichever column comes first', async () => {
    const markdown = about('TAG', TAG, SEC, DCC).replace('| Acronym | Full term |', '| Acronym | Full term | Note |');
    const lines = await linesOf(await fixed('glossary/alphabetical', markdown));
    expect(lines.filter((line) => /^[A-Z]{3}$/.test(line))).toEqual(['TAG', 'DCC', 'SEC', 'TAG']);
    const swapped = ridDocx(june2020(), { table: { glossary: { columns: [1, 0] } } });
    expect(await openLine(swapped).problems('glossary/missing-acronym')).toEqual([]);
  });
});
