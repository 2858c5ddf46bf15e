/**
 * Measures how right the checker is about RIDs that it has not seen: several hundred changes, one each, to clean RIDs.
 *
 *   npm run accuracy             writes docs/accuracy.md
 *   npm run accuracy -- --check  fails where fewer errors are found, or more is said wrongly, than the page says
 *   npm run accuracy -- --list   prints what was missed and what was said wrongly
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyPage, countsIn, countsOf } from '../test/accuracy/page';
import { measure, readBases } from '../test/accuracy/measure';

async function main(): Promise<void> {
  const page = join(__dirname, '../docs/accuracy.md');
  const accuracy = measure(await readBases());
  const counts = countsOf(accuracy);
  process.stdout.write(
    `Planted errors found: ${String(counts.found)} of ${String(counts.planted)}. Harmless changes without a word: ${String(counts.silent)} of ${String(counts.harmless)}.\n`,
  );
  if (process.argv.includes('--list')) {
    for (const { name, rules, found } of accuracy.planted) {
      if (!found) process.stdout.write(`missed: ${name} (${rules.join(', ')})\n`);
    }
    for (const { name, besides } of accuracy.planted) {
      for (const { rule, message } of besides) process.stdout.write(`besides: ${name}: ${rule}: ${message}\n`);
    }
    for (const one of accuracy.harmless) {
      for (const { rule, message } of one.false) {
        process.stdout.write(`wrong: ${one.kind}: ${one.name}: ${rule}: ${message}\n`);
      }
    }
  } else if (process.argv.includes('--check')) {
    const kept = countsIn(readFileSync(page, 'utf8'));
    if (kept && counts.found >= kept.found && counts.silent >= kept.silent) return;
    process.stdout.write(
      'That is less than docs/accuracy.md says: mend it, or say there why and run “npm run accuracy”.\n',
    );
    process.exitCode = 1;
  } else writeFileSync(page, accuracyPage(accuracy));
}

void main();
