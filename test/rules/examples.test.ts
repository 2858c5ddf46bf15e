import { existsSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '../../src/word/apply';
import { recognise } from '../../src/document/recognise/recognise';
import { rules } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/rule';
import { takeSnapshot } from '../../src/word/snapshot';
import { sketch } from '../builders/sketch';
import { openLine, today } from '../line';
import { examplesOf } from './examples';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesOf(id);
  const check = async () => {
    const snapshot = await takeSnapshot();
    return { snapshot, found: runRules([rule], { reading: recognise(snapshot), today }) };
  };

  it('stands in the file of its name, and has an example that is wrong and one that is right', () => {
    expect(existsSync(path.join(__dirname, `../../src/rules/${id}.ts`))).toBe(true);
    expect(examples?.wrong.length).toBeGreaterThan(0);
    expect(examples?.right.length).toBeGreaterThan(0);
  });

  for (const [index, text] of (examples?.wrong ?? []).entries()) {
    it(`speaks of what is wrong (${String(index + 1)}), and after its fixes finds nothing to fix`, async () => {
      openLine(sketch(text));
      let { snapshot, found } = await check();
      expect(found).not.toEqual([]);
      for (let left = found.length * 2; left > 0; left -= 1) {
        const fix = found.find((problem) => problem.fix)?.fix;
        if (!fix) break;
        await applyEdits(fix.edits, snapshot);
        ({ snapshot, found } = await check());
      }
      expect(found.filter((problem) => problem.fix)).toEqual([]);
    });
  }

  for (const [index, text] of (examples?.right ?? []).entries()) {
    it(`says nothing of what is right (${String(index + 1)})`, async () => {
      openLine(sketch(text));
      expect((await check()).found).toEqual([]);
    });
  }
});
