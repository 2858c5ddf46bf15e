/**
 * `npm run fuzz -- [--count N] [--seed N] [--save FOLDER] [--whole] [--sentences]`: documents that were made from a small
 * RID, with --whole from samples too, by changing their structure at random, and each action on each of them. Prints
 * counts, and what must not be; exits with 1 where there is any. A finding's document is written to FOLDER; --sentences
 * prints what was refused, and how.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz, seeds, type Finding, type Fuzzed } from '../test/fuzz/fuzz';

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    save: { type: 'string' },
    whole: { type: 'boolean' },
    sentences: { type: 'boolean' },
  },
});
const count = Number(values.count ?? 10_000);
const seed = Number(values.seed ?? 1);
const fixtures = path.join(__dirname, '../test/fixtures');
const whole = values.whole === true ? ['june-2020-structured', 'old-style', 'tracked-and-commented'] : [];

async function main(): Promise<void> {
  const others = whole.map((name) => new Uint8Array(readFileSync(path.join(fixtures, `${name}.docx`))));
  const result = await fuzz(await seeds(others), { count, seed });
  print(result);
  if (values.sentences === true) for (const one of result.sentences.values()) console.log(lineOf(one));
  if (result.findings.length > 0) process.exitCode = 1;
}

function print({ answers, findings, slowest }: Fuzzed): void {
  for (const [answer, number] of [...answers].sort()) console.log(`${answer.padEnd(24)} ${String(number).padStart(7)}`);
  console.log(`slowest document         ${String(Math.round(slowest.milliseconds)).padStart(7)} ms (${slowest.done})`);
  for (const [index, finding] of findings.entries()) {
    console.log(lineOf(finding));
    if (values.save === undefined) continue;
    mkdirSync(values.save, { recursive: true });
    const name = `${finding.action.replace(' ', '-')}-${String(index)}.docx`;
    writeFileSync(path.join(values.save, name), finding.bytes);
  }
}

function lineOf({ number, action, text, done }: Finding): string {
  return `\n${String(number)} × ${action}: ${text}\n  first by: ${done}`;
}

void main();
