import { readFileSync } from 'node:fs';
import { describeRealRid, openLine, realRid } from '../line';

/** What the rules of these groups say of the published June 2020 RID: this, and nothing else. */
const expected: readonly (readonly [rule: string, words: RegExp])[] = [
  ['scope/cut-off-dates', /respective cut-off dates/],
  // Each of these links leads to the page of the modification above it.
  ['scope/link-matches-title', /^Northbound Application Traffic Management/],
  ['scope/link-matches-title', /^Provisions for withdrawing/],
  ['scope/link-matches-title', /^Other User Panel Seating/],
  ['scope/link-matches-title', /^Power to raise/],
  ['style/agreement', /^a response .* are$/],
  ['style/term-variants', /^DCC System impacting$/],
  ['style/agreement', /^No impact .* have$/],
  ['criteria/required-sets', /^Testing acceptance criteria$/],
  ['criteria/standard-text', /^live$/],
];
const groups = /^(?:structure|scope|criteria|version|style)\//;

describeRealRid('the published June 2020 RID', () => {
  const open = () => openLine(new Uint8Array(readFileSync(realRid)));

  it('has these problems and no others', async () => {
    const found = (await open().check()).diagnostics.filter(({ rule }) => groups.test(rule));
    expect(found.map(({ rule, place }) => [rule, place.text])).toEqual(
      expected.map(([rule, words]) => [rule, expect.stringMatching(words)]),
    );
  });

  it('has none of them left that can be fixed, after their fixes', async () => {
    const line = open();
    for (let left = expected.length; left > 0; left -= 1) {
      const result = await line.check();
      const problem = result.diagnostics.find(({ rule, fix }) => groups.test(rule) && fix);
      if (!problem) break;
      await line.fix(problem, result);
    }
    const rest = (await line.reopen().check()).diagnostics.filter(({ rule }) => groups.test(rule));
    expect(rest.map(({ rule }) => rule)).toEqual(
      expected.map(([rule]) => rule).filter((rule) => !/link-matches-title|standard-text/.test(rule)),
    );
  });
});
