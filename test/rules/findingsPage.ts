import { compare, countsOf, juneFindings, tableOf, type Outcome } from './juneFindings';
import type { Diagnostic } from '../../src/model/diagnostic';

const heads = {
  sample: '## The project’s sample',
  published: '## The published RID',
};

/** The page `docs/findings.md`; the counts of the published RID are kept as they are where it is not at hand. */
export function findingsPage(sample: readonly Diagnostic[], published: Outcome | null, kept: string): string {
  const counts = published ? countsOf(published) : (publishedPart(kept) ?? '');
  return `# What is found in the June 2020 RID

The catalogue of rules lists what must be found in the published June 2020 RID, and that nothing else may be found at error
or warning level. This page is written by the tests: \`npx jest test/rules/findings\` with \`UPDATE_FINDINGS=1\`.

${heads.sample}

The sample in \`test/fixtures/june-2020.docx\` has the same facts and faults in the project’s own words.

${tableOf(compare(juneFindings, sample))}

${heads.published}

The document itself is no part of the project; where it lies beside it, the tests compare it with these figures.

${counts}
`;
}

/** The figures of the published RID that the page has. */
export function publishedPart(page: string): string | null {
  return /^## The published RID$[^|]*(^\|.*\|$(?:\n^\|.*\|$)*)/m.exec(page)?.[1] ?? null;
}
