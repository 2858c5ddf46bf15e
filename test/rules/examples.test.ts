import { existsSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/app/document';
import { sinceBaseline } from '../../src/compare/sinceBaseline';
import { applyEdits } from '../../src/word/apply';
import { wordsStatuses } from '../../src/document/sync/wordsStatus';
import { tableStatuses } from '../../src/document/sync/tableStatus';
import { rules } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/rule';
import { today } from '../line';
import { examplesOf } from './examples';
import { openSketch } from './sketched';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesOf(id);
  const check = async () => {
    const document = await readDocument();
    const { reading } = document;
    const found = runRules([rule], {
      reading,
      tables: tableStatuses(document),
      words: wordsStatuses(document),
      sinceBaseline: sinceBaseline(document),
      today,
    });
    return { snapshot: reading.snapshot, found };
  };

  it('stands in the file of its name, and has an example that is wrong and one that is right', () => {
    expect(existsSync(path.join(__dirname, `../../src/rules/${id}.ts`))).toBe(true);
    expect(examples?.wrong.length).toBeGreaterThan(0);
    expect(examples?.right.length).toBeGreaterThan(0);
  });

  it('has messages with ids, says since when there is the rule, and whether its fixes are safe', async () => {
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rule.messageIds.length).toBeGreaterThan(0);
    for (const messageId of rule.messageIds) expect(messageId).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const text of examples?.wrong ?? []) {
      await openSketch(text);
      for (const { messageId, fix } of (await check()).found) {
        expect(rule.messageIds).toContain(messageId);
        if (rule.fixIsSafe === null) expect(fix).toBeUndefined();
        else if (fix && rule.fixIsSafe !== 'depends') expect(fix.safe).toBe(rule.fixIsSafe);
      }
    }
  });

  for (const [index, text] of (examples?.wrong ?? []).entries()) {
    it(`speaks of what is wrong (${String(index + 1)}), and after its fixes finds nothing to fix`, async () => {
      await openSketch(text);
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
      await openSketch(text);
      expect((await check()).found).toEqual([]);
    });
  }
});
