import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeRealRid, fixture, openLine, realRid } from '../line';
import { findingsPage, publishedPart } from './findingsPage';
import { compare, countsOf, juneFindings, tableOf, type Outcome } from './juneFindings';

const page = path.join(__dirname, '../../docs/findings.md');
const kept = existsSync(page) ? readFileSync(page, 'utf8') : '';
const build = path.join(__dirname, '../../build');

/** The table of a document, for whoever runs the tests. */
function report(name: string, outcome: Outcome): void {
  mkdirSync(build, { recursive: true });
  writeFileSync(path.join(build, `findings-${name}.md`), `# ${name}\n\n${tableOf(outcome)}\n`);
}

const check = async (bytes: Uint8Array) => (await openLine(bytes).check()).diagnostics;
const published = async () => compare(juneFindings, await check(new Uint8Array(readFileSync(realRid))));

describe('the project’s sample of the June 2020 RID', () => {
  it('has what is expected, and nothing else', async () => {
    const outcome = compare(juneFindings, await check(fixture('june-2020.docx')));
    report('june-2020-sample', outcome);
    expect(outcome.expected.filter(({ found }) => found === null)).toEqual([]);
    expect(outcome.others).toEqual([]);
  });

  it('is told of in docs/findings.md', async () => {
    const found = await check(fixture('june-2020.docx'));
    if (process.env.UPDATE_FINDINGS) {
      writeFileSync(page, findingsPage(found, existsSync(realRid) ? await published() : null, kept));
    } else expect(kept).toBe(findingsPage(found, null, kept));
  });
});

describeRealRid('the published June 2020 RID', () => {
  it('has what the catalogue of rules expects, and nothing else', async () => {
    const outcome = await published();
    report('june-2020-published', outcome);
    expect(outcome.expected.filter(({ found }) => found === null)).toEqual([]);
    expect(outcome.others).toEqual([]);
  });

  it('has as many findings as docs/findings.md tells', async () => {
    expect(publishedPart(readFileSync(page, 'utf8'))).toBe(countsOf(await published()));
  });
});
