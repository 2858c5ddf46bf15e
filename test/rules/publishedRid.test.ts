import { readFileSync } from 'node:fs';
import { describeRealRid, openLine, realRid } from '../line';
import { juneFindings } from './juneFindings';

const groups = /^(?:structure|scope|criteria|version|style)\//;

describeRealRid('the published June 2020 RID', () => {
  it('has none of these problems left that can be fixed, after their fixes', async () => {
    const expected = juneFindings.map(({ rule }) => rule).filter((rule) => groups.test(rule));
    const line = openLine(new Uint8Array(readFileSync(realRid)));
    for (let left = expected.length; left > 0; left -= 1) {
      const result = await line.check();
      const problem = result.diagnostics.find(({ rule, fix }) => groups.test(rule) && fix);
      if (!problem) break;
      await line.fix(problem, result);
    }
    const rest = (await line.reopen().check()).diagnostics.filter(({ rule }) => groups.test(rule));
    expect(rest.map(({ rule }) => rule)).toEqual(expected.filter((rule) => rule !== 'criteria/standard-text'));
  });
});
